import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { drawGround, drawTitle, type Face, size } from '../../../../src/outputs/social/drawing.ts';
import { readFont } from '../../../../src/outputs/social/font.ts';
import { root } from '../../../sites.ts';

const fontOf = (name: string) =>
  readFont(name, readFileSync(path.join(root, `src/frame/fonts/${name}.ttf`)));
const faces = { display: fontOf('besley'), text: fontOf('hanken') };
const face: Face = { title: 'A title', section: 'A section', site: 'A site', mark: 'none' };

describe('a social image', () => {
  test('says title, section and site, and escapes what would end a tag', () => {
    expect(drawTitle({ ...face, title: '<b> & “more”' }, faces).svg).toContain(
      '&lt;b&gt; &amp; “more”',
    );
    const { svg } = drawGround({ ...face, site: 'R&D <guide>' }, faces);
    expect(svg).toContain('A section');
    expect(svg).toContain('R&amp;D &lt;guide&gt;');
  });

  test.each(['above', 'below', 'across'] as const)('draws the mark %s the line', (mark) => {
    const { svg } = drawGround({ ...face, mark }, faces);
    expect(svg.length).toBeGreaterThan(drawGround(face, faces).svg.length);
    expect(svg).toContain('stroke-linejoin');
  });

  test.each(['none', 'above', 'below', 'across'] as const)(
    'keeps the longest title inside the sheet, with the mark “%s”',
    (mark) => {
      for (const title of ['W'.repeat(120), 'Wort '.repeat(24).trim(), 'Donau'.repeat(8)]) {
        const { left, top, width, height } = drawTitle({ ...face, mark, title }, faces);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left + width).toBeLessThanOrEqual(size.width);
        expect(top + height).toBeLessThanOrEqual(436);
      }
    },
  );

  test('has grounds that only section, site and mark decide', () => {
    const other = { ...face, title: 'Another title' };
    expect(drawGround(other, faces)).toEqual(drawGround(face, faces));
    expect(drawTitle(other, faces)).not.toEqual(drawTitle(face, faces));
  });
});
