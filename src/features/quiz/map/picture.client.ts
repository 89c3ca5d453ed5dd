import type { SignShape } from '../../../model/guide.ts';
import { saveBlob } from '../../../browser/island/files.client.ts';
import { type Look, mapBox, offsetOf, type Shape, signAt } from './drawing.model.ts';

/** What the picture of a result shows. */
interface Picture {
  readonly shapes: readonly Shape[];
  /** The sign of the role; `none` where no role is named. */
  readonly mark: SignShape;
  readonly title: string;
  /** Name of the guide. */
  readonly site: string;
  readonly invitation: string;
  /** Where the quiz is. */
  readonly address: string;
}

const pictureSize = { width: 1200, height: 630 } as const;
const margin = 56;
/** The line, and below it the ground. */
const line = 506;
const map = { x: 560, y: 52, width: pictureSize.width - margin - 560 };
const titleSizes = [64, 58, 52, 46, 41, 36, 31, 27];
const titleRoom = { top: 132, width: map.x - margin - 32, height: 260 };

/** Colours and fonts of the guide in their light values, whatever the reader has chosen. */
function looksOf() {
  const probe = document.createElement('span');
  probe.style.colorScheme = 'light';
  document.body.append(probe);
  const style = getComputedStyle(probe);
  const colour = (value: string): string => {
    probe.style.color = value;
    return style.color;
  };
  const font = (name: string): string => {
    probe.style.fontFamily = `var(${name})`;
    return style.fontFamily;
  };
  const tint = (mark: SignShape, share: number): string =>
    mark === 'none'
      ? colour('color-mix(in oklab, var(--paper), var(--ink) 5%)')
      : colour(`color-mix(in oklab, var(--paper), var(--hue-${mark}) ${share}%)`);
  const looks = {
    paper: colour('var(--paper)'),
    ink: colour('var(--ink)'),
    quiet: colour('color-mix(in oklab, var(--paper), var(--ink) 75%)'),
    ground: colour('var(--below)'),
    display: font('--display'),
    text: font('--text'),
    hue: Object.fromEntries(
      (['above', 'below', 'across'] as const).map((mark) => [mark, colour(`var(--hue-${mark})`)]),
    ) as Record<Exclude<SignShape, 'none'>, string>,
    region: Object.fromEntries(
      (['above', 'below', 'across', 'none'] as const).map((mark) => [
        mark,
        { told: tint(mark, 42), region: tint(mark, 14) },
      ]),
    ) as Record<SignShape, { told: string; region: string }>,
  };
  probe.remove();
  return looks;
}

type Looks = ReturnType<typeof looksOf>;

/** Lines of a text that are no wider than there is room. */
function linesOf(pen: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && pen.measureText(longer).width <= width)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function drawShape(pen: CanvasRenderingContext2D, shape: Shape, looks: Looks): void {
  const { tag, look, attributes, mark = 'none', placed, text } = shape;
  const at = (name: string): number => Number(attributes[name]);
  pen.save();
  pen.lineWidth = 3;
  pen.strokeStyle = looks.ink;
  pen.lineJoin = 'round';
  if (tag === 'rect') {
    pen.fillStyle = looks.region[mark][look === 'told' ? 'told' : 'region'];
    pen.strokeStyle = looks.paper;
    pen.fillRect(at('x'), at('y'), at('width'), at('height'));
    pen.strokeRect(at('x'), at('y'), at('width'), at('height'));
  } else if (tag === 'path') {
    if (placed) {
      const { x, y, scale } = offsetOf(placed);
      pen.translate(x, y);
      pen.scale(scale, scale);
      pen.lineWidth = 3 / scale;
      pen.fillStyle = looks.hue[mark as keyof Looks['hue']];
    }
    const path = new Path2D(String(attributes['d']));
    if (placed) pen.fill(path);
    pen.stroke(path);
  } else if (tag === 'circle') {
    pen.beginPath();
    pen.arc(at('cx'), at('cy'), at('r'), 0, 2 * Math.PI);
    const hollow = look === 'dot hollow';
    pen.fillStyle = hollow ? looks.paper : looks.ink;
    pen.strokeStyle = hollow ? looks.ink : looks.paper;
    pen.fill();
    pen.stroke();
  } else {
    const plain: readonly Look[] = ['quiet', 'quiet end'];
    pen.font = `${plain.includes(look) ? 400 : 650} 24px ${looks.text}`;
    pen.fillStyle = plain.includes(look) ? looks.quiet : looks.ink;
    pen.strokeStyle = looks.paper;
    pen.lineWidth = 5;
    pen.textAlign = look.endsWith('end') ? 'right' : 'left';
    if (look.startsWith('who')) pen.strokeText(text ?? '', at('x'), at('y'));
    pen.fillText(text ?? '', at('x'), at('y'));
  }
  pen.restore();
}

/** The ground below the line, with the hatch that shows it and the sign of the role. */
function drawGround(pen: CanvasRenderingContext2D, picture: Picture, looks: Looks): void {
  const { width, height } = pictureSize;
  pen.fillStyle = looks.ground;
  pen.fillRect(0, line, width, height - line);
  pen.fillStyle = pen.strokeStyle = looks.paper;
  pen.globalAlpha = 0.4;
  pen.lineWidth = 2;
  pen.beginPath();
  for (let x = 0; x < width + 24; x += 12) {
    pen.moveTo(x, line + 5);
    pen.lineTo(x - 14, line + 19);
  }
  pen.stroke();
  pen.globalAlpha = 1;
  const [sign] = signAt(picture.mark, margin + 84, line, 10);
  if (sign) {
    // Its lower half lies on the ground, whose colour is that of the outline.
    drawShape(pen, sign, { ...looks, ink: looks.paper });
    pen.save();
    pen.beginPath();
    pen.rect(0, 0, width, line);
    pen.clip();
    drawShape(pen, sign, looks);
    pen.restore();
  }
  pen.fillStyle = looks.ink;
  pen.fillRect(0, line - 3, width, 5);
  const left = sign ? margin + 200 : margin;
  pen.fillStyle = looks.paper;
  pen.font = `650 30px ${looks.text}`;
  pen.fillText(picture.invitation, left, line + 66, width - margin - left);
  pen.font = `400 26px ${looks.text}`;
  pen.fillText(picture.address, left, line + 102, width - margin - left);
}

function drawWords(pen: CanvasRenderingContext2D, { site, title }: Picture, looks: Looks): void {
  const { top, width, height } = titleRoom;
  pen.fillStyle = looks.quiet;
  pen.font = `650 28px ${looks.text}`;
  pen.fillText(site, margin, 84, width);
  pen.fillStyle = looks.ink;
  let lines: string[] = [];
  let size = 0;
  for (size of titleSizes) {
    pen.font = `600 ${size}px ${looks.display}`;
    lines = linesOf(pen, title, width);
    const widest = Math.max(...lines.map((text) => pen.measureText(text).width));
    if (widest <= width && lines.length * size * 1.12 <= height) break;
  }
  lines.forEach((text, place) =>
    pen.fillText(text, margin, top + size * (0.86 + 1.12 * place), width),
  );
}

/** Draws a result in light colours, with the name of the guide and where its quiz is. */
function drawPicture(pen: CanvasRenderingContext2D, picture: Picture): void {
  const looks = looksOf();
  const { width, height } = pictureSize;
  pen.fillStyle = looks.paper;
  pen.fillRect(0, 0, width, height);
  drawGround(pen, picture, looks);
  drawWords(pen, picture, looks);
  const scale = map.width / mapBox.width;
  pen.save();
  pen.translate(map.x - mapBox.x * scale, map.y - mapBox.y * scale);
  pen.scale(scale, scale);
  for (const shape of picture.shapes) drawShape(pen, shape, looks);
  pen.restore();
}

/**
 * Draws a result in the browser and saves it as a PNG file; nothing is sent. Returns whether the
 * browser could. It draws part by part, since the site's policy lets no SVG in as an image.
 */
export async function savePicture(file: string, picture: Picture): Promise<boolean> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, pictureSize);
  try {
    const pen = canvas.getContext('2d');
    if (!pen) return false;
    await document.fonts.ready;
    drawPicture(pen, picture);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (!blob) return false;
    saveBlob(file, blob);
    return true;
  } catch {
    return false;
  }
}
