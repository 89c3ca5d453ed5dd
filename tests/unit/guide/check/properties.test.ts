import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../../../../src/guide/check/diagnostic.ts';
import { readEntry } from '../../../../src/guide/check/records/entry.ts';
import { readFile } from '../../../../src/guide/check/files/content-files.ts';
import { readProse } from '../../../../src/guide/check/prose/prose.ts';
import { locate, locateKey, readRecord } from '../../../../src/guide/check/fields/record.ts';
import { readText } from '../../../../src/guide/check/files/text.ts';
import { texts } from './arbitrary.ts';

const within = (diagnostics: readonly Diagnostic[], text: string): void => {
  for (const { offset, reason, field, hint } of diagnostics) {
    expect(offset).toBeGreaterThanOrEqual(0);
    expect(offset).toBeLessThanOrEqual(text.length);
    expect(reason).not.toBe('');
    expect(field).not.toBe('');
    expect(hint).not.toBe('');
  }
};

const runs = { numRuns: 500 };

test('any bytes become text, and diagnostics with a place in it', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array(),
        texts.map((text) => Buffer.from(text)),
      ),
      (bytes) => {
        const { text, diagnostics, place } = readText(bytes);
        within(diagnostics, text);
        for (const { offset } of diagnostics) {
          const { line, column } = place(offset);
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(text.split(/\r\n|\n|\r/).length);
          expect(column).toBeGreaterThanOrEqual(1);
        }
      },
    ),
    runs,
  );
});

test('any text can be read as fields, and diagnostics have a place in it', () => {
  fc.assert(
    fc.property(texts, fc.nat(50), (text, shift) => {
      const record = readRecord(text, shift);
      within(
        record.diagnostics.map((one) => ({ ...one, offset: one.offset - shift })),
        text,
      );
      for (const offset of [
        locate(record, []),
        locate(record, ['title', 0]),
        locateKey(record, [], 'title'),
      ])
        within([{ offset: offset - shift, field: 'x', reason: 'x', hint: 'x' }], text);
    }),
    runs,
  );
});

test('any text can be read as MDX, and diagnostics have a place', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { diagnostics, references } = readProse(`${text}\n`);
      within(diagnostics, text);
      within(
        references.map(({ offset, kind }) => ({ offset, field: kind, reason: kind, hint: kind })),
        text,
      );
    }),
    runs,
  );
});

test.each(['roles/x.mdx', 'faq/x.mdx', 'glossary/x.yaml', 'sources/x.yaml', 'home.mdx'])(
  'any text can be read as the whole of %s',
  (name) => {
    fc.assert(
      fc.property(texts, (body) => {
        for (const text of [`${body}\n`, `---\n${body}\n---\n${body}\n`]) {
          const file = readFile({ relative: name, bytes: Buffer.from(text) });
          if (file.collection) within(readEntry(file, file.collection).diagnostics, file.text);
        }
      }),
      runs,
    );
  },
);

test('what nests without end is named or read, and never stops the check', () => {
  const deep = 20_000;
  expect(() => readRecord(`a: ${'['.repeat(deep)}`)).not.toThrow();
  expect(() => readRecord(`a: ${'['.repeat(deep)}${']'.repeat(deep)}`)).not.toThrow();
  expect(() => readProse('> '.repeat(500) + 'so')).not.toThrow();
  expect(() => readProse('<KeyPoints>'.repeat(500))).not.toThrow();
});

test('a file that ends in the middle of a line does not bring the check down', () => {
  const module = new URL('../../../../src/guide/check/prose/prose.ts', import.meta.url).href;
  const code = `const { readProse } = await import(${JSON.stringify(module)});
    console.log(readProse('import\\t*/\\\\').diagnostics.length);`;
  // The parser is native code, which can end the whole process.
  const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  expect(Number(stdout)).toBeGreaterThanOrEqual(0);
});
