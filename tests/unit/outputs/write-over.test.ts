import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeOver } from '../../../src/outputs/write-over.ts';

test('a file holds what was written last, whatever it held before', () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'over-')), 'file');
  const content = fc.oneof(fc.string({ unit: 'grapheme' }), fc.uint8Array({ maxLength: 300 }));
  fc.assert(
    fc.property(fc.array(content, { minLength: 1 }), (all) => {
      rmSync(file, { force: true });
      for (const [at, one] of all.entries()) writeOver(at % 2 ? pathToFileURL(file) : file, one);
      expect(readFileSync(file)).toEqual(Buffer.from(all.at(-1) as Uint8Array));
    }),
  );
});

test('a file that is written over the same counts as written', async () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'over-')), 'file');
  const time = () => statSync(file, { bigint: true }).ctimeNs;
  writeOver(file, 'same');
  const before = time();
  await new Promise((later) => setTimeout(later, 20));
  writeOver(file, 'same');
  expect(time()).toBeGreaterThan(before);
});
