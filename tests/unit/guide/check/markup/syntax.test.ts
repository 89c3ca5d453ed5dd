import { describe, expect, test } from 'vitest';
import { readProse } from '../../../../../src/guide/check/prose/prose.ts';

/** A text, where in it the fault stands, of what field it is, and part of its hint. */
type Case = readonly [text: string, at: string, field: string, hint: string];

const cases: readonly Case[] = [
  ['Text.\n\n<!-- a note -->', '<!--', 'comment', '{/* … */}'],
  ['So <!-- a note', '<!--', 'comment', '{/* … */}'],
  ['<!DOCTYPE html>', '<!', '<!', 'Delete'],
  ['So<br>it.', '<br>', '<br>', '<br />'],
  ['<hr>', '<hr>', '<hr>', '---'],
  ['So <img src="a.png" alt="A"> it.', '<img', '<img>', '![text](./name.png)'],
  ['See <https://example.com/a_b>.', '<https', 'link', '[text](address)'],
  ['Write to <anna@example.com>.', '<anna', 'link', 'mailto:'],
  ['<iframe src="https://example.com/">', '<iframe', '<iframe>', 'Link to it'],
  ['<details>\n\nText.', '<details>', '<details>', 'heading'],
  ['So <abbr title="a">b it.', '<abbr', '<abbr>', '<Term'],
  ['Text.\n\n<Callout title="So">\n\nText.', '<Callout', '<Callout>', '</Callout>'],
  ['So <kbd>K it.', '<kbd>', '<kbd>', '</kbd>'],
  ['So </b> it.', '</b>', '</b>', 'Delete it'],
  ['So </Callout> it.', '</Callout>', '</Callout>', '<Callout>'],
  ['A List<String> is.', '<String>', '<String>', '\\<String>'],
  ['If a <b then.', '<b', '<', '\\<'],
  ['I <3 it.', '<3', '<', '\\<'],
  ['So {x it.', '{x', 'brace', '\\{'],
  ['So {/* it.', '{/*', 'comment', '*/}'],
  ['So {{ page.title }} it.', '{{', 'expression', '\\{'],
  ['{% include a.html %}', '{%', 'expression', '\\{'],
  ['So it is.{.red}', '{.red', 'expression', '## Heading {#its-anchor}'],
  ['{: .note }', '{:', 'expression', 'Delete'],
  ['So {a b} it.', '{a b', 'expression', '\\{'],
  ['A <Term id=api>word</Term>.', 'id=api', '<Term id>', 'id="…"'],
  ['A <Term id=“api”>word</Term>.', 'id=“', '<Term id>', 'keyboard'],
  ['A <Term id="api>word</Term>.', 'id="', '<Term id>', 'id="…"'],
  ['A <Term id=>word</Term>.', 'id=', '<Term id>', 'id="…"'],
  ['<Callout title="a" kind=note>\n\nText.\n\n</Callout>', 'kind=', '<Callout kind>', 'kind="…"'],
  ['<Callout title="a">\n\nText.\n\n</Column>', '</Column>', '</Column>', '</Callout>'],
  ['<Columns>\n\n<Column title="a">\n\nText.\n\n</Columns>', '<Column ', '<Column>', '</Column>'],
  ['<Callout title="a">\n\nText.\n\n</callout>', '</callout>', '</callout>', 'capitals'],
  ['<Callout title="a">\n\n```\ncode\n\n</Callout>', '```', 'code', 'End it'],
];

test.each(cases)('%j is named in plain words', (body, at, field, hint) => {
  const { diagnostics, whole } = readProse(body);
  expect(diagnostics).toEqual([
    {
      offset: body.indexOf(at),
      field,
      reason: expect.not.stringMatching(/oxc|JSX|MDX|parse|Unexpected/),
      hint: expect.stringContaining(hint),
    },
  ]);
  expect(whole).toBe(/expression/.test(field) && whole);
});

test('both names of tags that do not match are said', () => {
  const [diagnostic] = readProse('<Callout title="a">\n\nText.\n\n</Column>').diagnostics;
  expect(diagnostic?.reason).toContain('<Column>');
  expect(diagnostic?.reason).toContain('<Callout>');
});

describe('one run', () => {
  test('names all faults of syntax, and other faults beside them', () => {
    const body =
      'So<br>it. £ 😀\n\n<!-- a -->\n\n{{ a.b }} and <https://example.com/>\n\nSee [it](javascript:x) **so';
    const places = readProse(body).diagnostics.map(({ offset }) => offset);
    const at = ['<br>', '<!--', '{{', '<https', '[it]', '**so'].map((one) => body.indexOf(one));
    expect(places.toSorted((a, b) => a - b)).toEqual(at);
  });

  test('gives up on a text that is full of faults', () => {
    const { diagnostics, whole } = readProse('So<br>it.\n\n'.repeat(100));
    expect(whole).toBe(false);
    expect(diagnostics.length).toBeGreaterThan(10);
    expect(diagnostics.length).toBeLessThan(30);
  });
});

describe('code that could bring the parser down', () => {
  const long = 30_000;
  test.each([
    ['{!!!…}', `{${'!'.repeat(long * 2)}a}`, 'expression'],
    ['{a=>a=>…}', `{${'a=>'.repeat(long)}a}`, 'expression'],
    ['{a?b:…}', `{${'a?b:'.repeat(long)}a}`, 'expression'],
    ['{new new …}', `{${'new '.repeat(long)}a}`, 'expression'],
    ['{<a><a>…}', `{${'<a>'.repeat(30)}}`, 'expression'],
    ['{a<b>(a<b>(…', `{${'a<b>('.repeat(30)}a${')'.repeat(30)}}`, 'expression'],
    ['export const a = !!!…', `export const a = ${'!'.repeat(long * 2)}a`, 'export'],
    ['export … if(1)if(1)…', `export default 1\n${'if(1)'.repeat(long)}a`, 'export'],
    ['export … a:a:…', `export default 1\n${'a:'.repeat(long * 2)}a`, 'export'],
    ['an attribute', `A <Term id={${'!'.repeat(long * 2)}a}>b</Term>`, 'expression'],
    ['a brace without an end', `{${'!'.repeat(long)}`, 'brace'],
    ['{{{{…', '{'.repeat(long), 'nesting'],
    ['<kbd><kbd>…', '<kbd>'.repeat(long), 'nesting'],
  ])('is refused without it: %s', (_, code, field) => {
    const { diagnostics } = readProse(`Text.\n\n${code}`);
    expect(diagnostics[0]).toEqual(expect.objectContaining({ field }));
    expect(diagnostics[0]?.offset).toBeGreaterThan(6);
  });

  test('is no alarm within code', () => {
    const code = `{${'!'.repeat(500)}}\nexport const a = ${'<b>'.repeat(200)}`;
    for (const text of [
      `\`\`\`\n${code}\n\`\`\``,
      `- So:\n\n  \`\`\`js\n  ${code.replace('\n', '\n  ')}\n  \`\`\``,
      `> ~~~\n> ${code.replace('\n', '\n> ')}\n> ~~~`,
      `So \`\` ${code.replace('\n', ' ` ')} \`\`.`,
      `{/* ${code} */}`,
      `So \\{${'!'.repeat(500)}}`,
    ])
      expect(readProse(text).diagnostics).toEqual([]);
  });
});
