import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitFile } from '../../../../src/guide/check/records/file-parts.ts';
import { isPlain } from '../../../../src/guide/check/reading/plain.ts';
import type { BodyFormat } from '../../../../src/model/markdown/features.ts';
import { root } from '../../../sites.ts';
import { listFiles } from '../../architecture/source.ts';
import { texts } from './arbitrary.ts';

/** Pieces that parsers of Markdown and MDX are slow at, or that bring this one down. */
const pieces = [
  ...['*', '_', '~', '`', '"', "'", '.', '...', '-', '>', '#', '|', '[', ']', '(', ')', '!', '\\'],
  ...['*a ', '__a_', 'a**b', '~~a', '_a ', '"a ', "a' ", '`a ``b ', '[a](', '[a](/b "', '![a][b'],
  ...['[a][b]', '[a]: /b\n', '[^a]: b\n', '&', '&amp;', '&#1;', '&a', '<', '<a ', '<a b="', '<!--'],
  ...['<kbd>', '</kbd>', '<br />', '<kbd>k</kbd> ', '<KeyPoints>\n', '<a.b>', '<>', '</>'],
  ...['{', '}', '\\{', '{/* a */} ', '{/* a ', '{#a}', '## a {#a}\n\n', '## a {\n', '{a}', '{{'],
  ...['# a\n', 'a\n=\n', '> ', '- ', '> - ', '-\n', '1. a\n', '- a\n\n', '* ', '---\n', '```\n'],
  ...['|a', '|a|b|\n', '|-|-|\n', '~~~\n', '> ```\n', '    a\n', '\t', ' ', '\n', 'a\n', 'word '],
  ...['www.', 'http://a', 'a@b.c ', 'a@', ':::a\n', ':a:', '$a$', '==a==', 'import a\n', 'export '],
  ...['👩🏽‍💻', 'é', '\u200B', '\u00A0', '\r\n', '\r', '\u0000'],
];

/** Reads bodies in a process of their own, since the parser can end the process. */
function readApart(
  bodies: readonly string[],
  format: BodyFormat,
): { status: number | null; read: number } {
  const module = new URL('../../../../src/guide/check/prose/prose.ts', import.meta.url).href;
  const code = `import { json } from 'node:stream/consumers';
    const { readProse } = await import(${JSON.stringify(module)});
    const bodies = await json(process.stdin);
    console.log(bodies.filter((body) => readProse(body, 'page', '${format}')).length);`;
  const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    input: JSON.stringify(bodies),
    encoding: 'utf8',
    // Some bodies would take the parser minutes, or for ever.
    timeout: 120_000,
  });
  return { status, read: Number(stdout) };
}

describe('a plain body', () => {
  test('is every body of the guide, but for samples of code', () => {
    const files = listFiles('content').filter((file) => /\.mdx$/.test(file));
    const bodies = files
      .map(
        (file) =>
          splitFile({ ending: 'mdx', text: readFileSync(path.join(root, 'content', file), 'utf8') })
            .body,
      )
      .map((body) => body.replace(/^```[^]*?^```$/gm, ''));
    expect(files.filter((_, place) => !isPlain(bodies[place]!, 'mdx'))).toEqual([]);
    expect(files.length).toBeGreaterThan(30);
  });

  test.each([
    'A paragraph with **strong** words, `code` and [a link](/faq/).',
    '## Heading {#its-anchor}\n\nText {/* with a note */} here.',
    'A literal \\{ brace and \\<tag>.',
    'Important: exports are important.',
    '<Callout title="So">\n\nPress <kbd>K</kbd>.<Cite id="a" />\n\n</Callout>',
    '```js\nconst a = 1;\n```',
    'A {/* comment over\n\ntwo paragraphs */}.',
  ])('is %j', (body) => {
    expect(isPlain(body, 'mdx')).toBe(true);
  });

  test.each([
    'So {a} it is.',
    'So \\\\{a} it is.',
    'So {#a} it is.',
    '{/* a */ b}',
    '{/* a',
    '{`${a}`}',
    '<Term id={a}>b</Term>',
    '<Term {...a}>b</Term>',
    'import a from "b"',
    'Text.\n\nexport const a = 1',
    '> import a',
    '`{a}`',
    'a'.repeat(100_000),
    '<kbd>'.repeat(100),
    '"'.repeat(5000),
    `${'<kbd>k</kbd> '.repeat(3000)}`,
  ])('is not %j', (body) => {
    expect(isPlain(body, 'mdx')).toBe(false);
  });
});

describe.each(['mdx', 'md'] as const)('what is taken for plain .%s is safe to read', (format) => {
  test('whatever is repeated in it', () => {
    const bodies = [2_000, 60_000].flatMap((size) =>
      pieces.flatMap((piece) => {
        const many = piece.repeat(Math.ceil(size / piece.length)).slice(0, 65_000);
        return [many, `> ${many}`];
      }),
    );
    const plain = bodies.filter((body) => isPlain(body, format));
    expect(plain.length).toBeGreaterThan(100);
    expect(readApart(plain, format)).toEqual({ status: 0, read: plain.length });
  }, 150_000);

  test('whatever stands together in it', () => {
    const part = fc.tuple(
      fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 }),
      fc.oneof(fc.nat(10), fc.nat(3_000)),
    );
    const bodies = fc.oneof(
      texts,
      fc
        .array(part, { minLength: 1, maxLength: 6 })
        .map((parts) => parts.map(([some, times]) => some.join('').repeat(times)).join('')),
    );
    const plain = fc.sample(bodies, 600).filter((body) => isPlain(body, format));
    expect(plain.length).toBeGreaterThan(100);
    expect(readApart(plain, format)).toEqual({
      status: 0,
      read: plain.length,
    });
  }, 150_000);
});
