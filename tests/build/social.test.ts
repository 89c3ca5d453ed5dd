import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { werkstatt } from '../sites.ts';
import { builtSites, type ReadSite, readSite } from './pages.ts';

/** Most bytes of one picture, which previews load on many a phone. */
const budget = 40_000;

describe.each([...builtSites, readSite(werkstatt)])(
  'social images of the $name site',
  (site: ReadSite) => {
    const files = [...site.files].filter((file) => file.startsWith('social/'));
    const pictures = files.map((file) => ({ file, png: readFileSync(path.join(site.dir, file)) }));

    test('are PNG files of 1200 by 630 pixels, and small', () => {
      expect(files.length).toBeGreaterThan(10);
      for (const { file, png } of pictures) {
        expect(png.toString('latin1', 1, 4), file).toBe('PNG');
        expect([png.readUInt32BE(16), png.readUInt32BE(20)], file).toEqual([1200, 630]);
        expect(png.length, file).toBeLessThan(budget);
      }
    });

    test('differ from page to page', () => {
      const digests = pictures.map(({ png }) => createHash('sha256').update(png).digest('hex'));
      expect(new Set(digests).size).toBe(digests.length);
    });
  },
);
