import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { drawGround, drawTitle, type SocialCard } from '../../../../src/outputs/social/drawing.ts';
import { size } from '../../../../src/outputs/social/paper.ts';
import { readFont } from '../../../../src/outputs/social/font.ts';
import { root } from '../../../sites.ts';

const fontOf = (name: string) =>
  readFont(name, readFileSync(path.join(root, `src/frame/fonts/${name}.ttf`)));
const fonts = { display: fontOf('besley'), text: fontOf('hanken') };
const card: SocialCard = { title: 'A title', section: 'A section', site: 'A site', mark: 'none' };

describe('a social image', () => {
  test('says title, section and site, and escapes what would end a tag', () => {
    expect(drawTitle({ ...card, title: '<b> & “more”' }, fonts).svg).toContain(
      '&lt;b&gt; &amp; “more”',
    );
    const { svg } = drawGround({ ...card, site: 'R&D <guide>' }, fonts);
    expect(svg).toContain('A section');
    expect(svg).toContain('R&amp;D &lt;guide&gt;');
  });

  test.each(['above', 'below', 'across'] as const)('draws the mark %s the line', (mark) => {
    const { svg } = drawGround({ ...card, mark }, fonts);
    expect(svg.length).toBeGreaterThan(drawGround(card, fonts).svg.length);
    expect(svg).toContain('stroke-linejoin');
  });

  test('draws all three marks on a page of no one role, with the title next to them', () => {
    const paths = (mark: SocialCard['mark'], all: boolean): number =>
      drawGround({ ...card, mark, all }, fonts).svg.split('stroke-linejoin').length - 1;
    expect(paths('none', true)).toBe(3);
    expect(paths('below', true)).toBe(1);
    const wide = drawTitle({ ...card, title: 'Wort '.repeat(9) }, fonts).width;
    expect(drawTitle({ ...card, title: 'Wort '.repeat(9), all: true }, fonts).width).toBeLessThan(
      wide / 1.6,
    );
  });

  test.each(['none', 'above', 'below', 'across'] as const)(
    'keeps the longest title inside the sheet, with the mark “%s”',
    (mark) => {
      for (const title of ['W'.repeat(120), 'Wort '.repeat(24).trim(), 'Donau'.repeat(8)]) {
        const { left, top, width, height } = drawTitle({ ...card, mark, title }, fonts);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left + width).toBeLessThanOrEqual(size.width);
        expect(top + height).toBeLessThanOrEqual(436);
      }
    },
  );

  test('has grounds that only section, site and mark decide', () => {
    const other = { ...card, title: 'Another title' };
    expect(drawGround(other, fonts)).toEqual(drawGround(card, fonts));
    expect(drawTitle(other, fonts)).not.toEqual(drawTitle(card, fonts));
  });
});
