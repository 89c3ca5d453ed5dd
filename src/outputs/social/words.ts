import type { Font } from './font.ts';

/** A text broken into lines, and the size that they fit at. */
interface LaidOutText {
  readonly lines: readonly string[];
  /** In pixels. */
  readonly size: number;
}

/** The room that a text has, in pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
  /** Sizes to try, the largest first. */
  readonly sizes: readonly number[];
  /** Distance between lines, as a multiple of the size. */
  readonly leading: number;
}

/**
 * The text in characters that the font has: an accent that it lacks is dropped, and so is a sign.
 * Null where a letter or digit would be lost, or where nothing is left.
 */
export function drawable(text: string, { covers }: Font): string | null {
  let kept = '';
  for (const character of text.normalize('NFC')) {
    const bare = character.normalize('NFKD').replace(/\p{M}/gu, '');
    if (covers(character)) kept += character;
    else if (bare && [...bare].every(covers)) kept += bare;
    else if (/[\p{L}\p{N}]/u.test(character)) return null;
    else kept += ' ';
  }
  return kept.trim().replace(/\s+/g, ' ') || null;
}

/**
 * Breaks a text that the font covers into lines at the largest size that fits. A word that is
 * wider than the room is broken; what does not fit at the smallest size ends in an ellipsis.
 */
export function layOutText(text: string, font: Font, room: Room): LaidOutText {
  const most = (size: number): number => Math.floor(room.height / (size * room.leading));
  const words = text.split(' ');
  for (const size of room.sizes) {
    const whole = words.every((word) => widthAt(word, font, size) <= room.width);
    const lines = wrap(words, font, size, room.width);
    if (whole && lines.length <= most(size)) return { lines: balance(lines, font, size), size };
  }
  const size = room.sizes.at(-1)!;
  const pieces = words.flatMap((word) => breakWord(word, font, size, room.width));
  const lines = wrap(pieces, font, size, room.width);
  const kept = lines.slice(0, most(size));
  if (kept.length < lines.length) {
    let last = kept.pop()!;
    while (widthAt(`${last}…`, font, size) > room.width) last = last.slice(0, -1);
    kept.push(`${last}…`);
  }
  return { lines: kept, size };
}

const widthAt = (text: string, font: Font, size: number): number =>
  (font.widthOf(text) ?? Infinity) * size;

function wrap(words: readonly string[], font: Font, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line ? `${line} ${word}` : word;
    if (line && widthAt(longer, font, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** The same number of lines, as even as they can be, so that no word is alone. */
function balance(lines: readonly string[], font: Font, size: number): readonly string[] {
  const words = lines.join(' ').split(' ');
  let best = lines;
  for (;;) {
    const widest = Math.max(...best.map((line) => widthAt(line, font, size)));
    const narrower = wrap(words, font, size, widest - 1);
    const fits = narrower.every((line) => widthAt(line, font, size) < widest);
    if (narrower.length > lines.length || !fits) return best;
    best = narrower;
  }
}

function breakWord(word: string, font: Font, size: number, width: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece && widthAt(`${piece}${character}-`, font, size) > width) {
      pieces.push(`${piece}-`);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}
