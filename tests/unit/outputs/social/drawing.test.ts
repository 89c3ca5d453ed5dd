import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  drawGround,
  inkedSpan,
  setSection,
  setTitle,
  type SocialCard,
} from '../../../../src/outputs/social/drawing.ts';
import { size } from '../../../../src/outputs/social/paper.ts';
import { readFont } from '../../../../src/outputs/social/font.ts';
import { root } from '../../../sites.ts';

const fontOf = (name: string) =>
  readFont(name, readFileSync(path.join(root, `src/frame/fonts/${name}.ttf`)));
const fonts = { display: fontOf('besley'), text: fontOf('hanken') };
const card: SocialCard = { title: 'A title', section: 'A section', site: 'A site', mark: 'none' };

/** Width of the widest line of a title, in pixels. */
function widthOf(given: SocialCard): number {
  const lines = setTitle(given, fonts);
  return Math.max(...lines.map((line) => fonts.display.widthOf(line.text)! * line.size));
}

describe('a social image', () => {
  test('says title, section and site, and escapes what would end a tag', () => {
    const lines = setTitle({ ...card, title: '<b> & “more”' }, fonts);
    expect(lines.map(({ text }) => text)).toEqual(['<b> & “more”']);
    const svg = drawGround({ ...card, site: 'R&D <guide>' }, fonts);
    expect(setSection(card, fonts).map(({ text }) => text)).toEqual(['A section']);
    expect(svg).toContain('R&amp;D &lt;guide&gt;');
  });

  test.each(['above', 'below', 'across'] as const)('draws the mark %s the line', (mark) => {
    const svg = drawGround({ ...card, mark }, fonts);
    expect(svg.length).toBeGreaterThan(drawGround(card, fonts).length);
    expect(svg).toContain('stroke-linejoin');
  });

  test('draws all three marks on a page of no one role, with the title next to them', () => {
    const paths = (mark: SocialCard['mark'], all: boolean): number =>
      drawGround({ ...card, mark, all }, fonts).split('stroke-linejoin').length - 1;
    expect(paths('none', true)).toBe(3);
    expect(paths('below', true)).toBe(1);
    const title = 'Wort '.repeat(9).trim();
    const beside = widthOf({ ...card, title, all: true });
    expect(beside).toBeLessThan(widthOf({ ...card, title }) / 1.6);
  });

  test.each(['none', 'above', 'below', 'across'] as const)(
    'keeps the longest title inside the sheet, with the mark “%s”',
    (mark) => {
      for (const title of ['W'.repeat(120), 'Wort '.repeat(24).trim(), 'Donau'.repeat(8)]) {
        const given = { ...card, mark, title };
        const lines = setTitle(given, fonts);
        expect(lines[0]!.x).toBeGreaterThanOrEqual(0);
        expect(lines[0]!.x + widthOf(given)).toBeLessThanOrEqual(size.width);
        expect(lines.at(-1)!.y).toBeLessThan(inkedSpan(given).bottom);
        expect(inkedSpan(given).bottom).toBeLessThanOrEqual(436);
      }
    },
  );

  test('has grounds that only site and mark decide', () => {
    const other = { ...card, title: 'Another title', section: 'Another section' };
    expect(drawGround(other, fonts)).toEqual(drawGround(card, fonts));
    expect(setTitle(other, fonts)).not.toEqual(setTitle(card, fonts));
  });
});
