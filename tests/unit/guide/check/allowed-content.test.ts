import { describe, expect, test } from 'vitest';
import { readProse } from '../../../../src/guide/check/prose/prose.ts';

const faults = (text: string): string[] =>
  readProse(text).diagnostics.map(({ field, reason }) => `${field}: ${reason}`);
const wrap = (tag: string, inside: string): string =>
  `<${tag}>\n\n${inside}\n\n</${tag.split(' ')[0]}>`;

const image = '![A line](./line.svg)';
const table = '| A | B |\n| - | - |\n| 1 | 2 |';
const block = '```md\n# Notes\n```';
const download = 'Download file="my-notes.md" title="Notes"';

describe('a component that is made for one thing', () => {
  test.each([
    wrap('Steps', '1. One\n2. Two'),
    wrap('Steps', '3. Three\n\n   More of it.\n\n4. Four'),
    wrap('Steps', '{/* later */}\n\n1. One'),
    wrap('Checklist', '- One\n- Two'),
    wrap('Figure caption="A line"', image),
    wrap('Figure caption="A line" credit="Ana"', `${image}\n\nIn words.\n\n- One\n\n${table}`),
    wrap('Table caption="Rows" sort="yes" filter="yes"', table),
    wrap(download, block),
    wrap(download, '````markdown\n```\ncode\n```\n````'),
  ])('may hold it: %j', (text) => {
    expect(faults(text)).toEqual([]);
  });

  test.each([
    ['Steps', '- One', 'ordered list'],
    ['Steps', '1. One\n\nText.', 'ordered list'],
    ['Steps', 'Text.', 'ordered list'],
    ['Steps', '1. One\n\n- Two', 'ordered list'],
    ['Checklist', '1. One', 'bullet list'],
    ['Checklist', '- One\n\n* Two', 'bullet list'],
    ['Figure caption="A line"', 'Words.', 'image'],
    ['Figure caption="A line"', `Words.\n\n${image}`, 'image'],
    ['Figure caption="A line"', `${image} and words.`, 'image'],
    ['Figure caption="A line"', `${image}\n\n${image}`, 'image'],
    ['Figure caption="A line"', `${image}\n\n- In a list ${image}`, 'image'],
    ['Table caption="Rows"', 'Words.', 'table'],
    ['Table caption="Rows"', `${table}\n\nWords.`, 'table'],
    ['Table caption="Rows"', `${table}\n\n${table}`, 'table'],
    [download, 'Words.', 'Markdown code block'],
    [download, '```js\ncode\n```', 'Markdown code block'],
    [download, '```\ncode\n```', 'Markdown code block'],
    [download, `${block}\n\n${block}`, 'Markdown code block'],
  ])('is refused as <%s> with %j', (tag, inside, held) => {
    expect(faults(wrap(tag, inside))).toEqual([
      expect.stringMatching(new RegExp(`^<\\w+>: Must hold one ${held}`)),
    ]);
  });
});

describe('attributes', () => {
  test.each(['Notes.md', 'notes', 'notes.txt', '../notes.md', 'a/notes.md', 'my notes.md', '.md'])(
    'a download cannot be saved as %s',
    (file) => {
      expect(faults(wrap(`Download file="${file}" title="Notes"`, block))).toEqual([
        `<Download file>: Cannot be “${file}”.`,
      ]);
    },
  );

  test.each([
    ['Figure', image, '<Figure caption>: The attribute is missing.'],
    ['Table sort="no" caption="Rows"', table, '<Table sort>: Is “no”, but must be one of: yes.'],
    ['Download file="a.md"', block, '<Download title>: The attribute is missing.'],
  ])('<%s> is refused', (tag, inside, fault) => {
    expect(faults(wrap(tag, inside))).toEqual([fault]);
  });
});

describe('tabs', () => {
  const tab = (title: string, inside = 'Text.') => wrap(`Tab title="${title}"`, inside);

  test('may hold the other components', () => {
    const inside = [wrap('Steps', '1. One'), wrap('Callout title="So"', 'Text.')].join('\n\n');
    expect(faults(wrap('Tabs', `${tab('One', inside)}\n\n${tab('Two')}`))).toEqual([]);
  });

  test('hold tabs only, and a tab stands in them only', () => {
    expect(faults(wrap('Tabs', 'Text.'))).toEqual(['<Tabs>: May hold only <Tab>.']);
    expect(faults(tab('One'))).toEqual(['<Tab>: Is outside <Tabs>.']);
  });

  test('and columns do not stand in tabs', () => {
    const nested = [wrap('Tabs', tab('Two')), wrap('Columns', wrap('Column title="Two"', 'Text.'))];
    for (const inside of nested)
      expect(faults(wrap('Tabs', tab('One', inside)))).toEqual([
        expect.stringContaining('Cannot be inside'),
      ]);
  });
});
