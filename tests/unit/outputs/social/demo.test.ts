import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { halvesOf } from '../../../../src/outputs/social/demo.ts';
import { drawGround, inkedSpan } from '../../../../src/outputs/social/drawing.ts';
import { readFont } from '../../../../src/outputs/social/font.ts';
import { size } from '../../../../src/outputs/social/paper.ts';
import { demoStrings } from '../../../../src/strings/en.ts';
import { demoRecords } from '../../features/demos/records.ts';
import { root } from '../../../sites.ts';

const fontOf = (name: string) =>
  readFont(name, readFileSync(path.join(root, `src/frame/fonts/${name}.ttf`)));
const fonts = { display: fontOf('besley'), text: fontOf('hanken') };
const card = { title: 'A demo', section: 'Demos', site: 'The guide', mark: 'none' } as const;

describe.each(demoRecords)('the picture of the demo $id', ({ data }) => {
  const halves = halvesOf(data, fonts, demoStrings.choices)!;
  const svg = drawGround({ ...card, halves }, fonts);

  test('shows both halves with their names, and what each of them says', () => {
    expect(svg.split(data.scene.heading)).toHaveLength(3);
    for (const half of [halves.plain, halves.polished]) expect(svg).toContain(`>${half.label}<`);
    if (data.scene.kind === 'message') expect(svg).toContain(data.scene.error.plain);
  });

  test('begins every line inside the picture, and ends none on the other half', () => {
    const lines = [
      ...svg.matchAll(
        /<text x="([\d.]+)" y="[\d.]+" font-family="([^"]+)" font-size="([\d.]+)"[^>]*>([^<]*)</g,
      ),
    ];
    expect(lines.length).toBeGreaterThan(6);
    for (const [, x = '', font, px, text = ''] of lines) {
      const set = font === fonts.display.name ? fonts.display : fonts.text;
      const start = Number(x);
      const end = start + (set.widthOf(text.replaceAll('&amp;', '&')) ?? 0) * Number(px);
      expect(start, text).toBeGreaterThanOrEqual(0);
      expect(end, text).toBeLessThanOrEqual(start < size.width / 2 ? size.width / 2 : size.width);
    }
  });

  test('leaves room for its title above them', () => {
    expect(inkedSpan({ ...card, halves }).bottom).toBeLessThanOrEqual(136);
  });
});

test('a demo whose words the fonts lack has a picture without halves', () => {
  const { data } = demoRecords[0]!;
  const scene = { ...data.scene, heading: 'Заказ' };
  expect(halvesOf({ ...data, scene }, fonts, demoStrings.choices)).toBeNull();
});
