import { expect, test } from 'vitest';
import { copyGuide } from './guide-copy.ts';

const guide = copyGuide();

const slot = (text: string, fields = 'label: Announcement'): string =>
  `---\n${fields}\n---\n\n${text}\n`;

const faultsOf = (text: string, name = 'banner', fields?: string): string[] =>
  guide
    .check({ [`content/slots/${name}.mdx`]: slot(text, fields) })
    .faults.map(({ file, line, column, field, hint }) => {
      expect(file).toBe(`content/slots/${name}.mdx`);
      expect(hint).toBeTruthy();
      return `${line}:${column} ${field}`;
    });

const sound = [
  'See the **[questions](/faq/)**, or [what it means](../about/writing.mdx).',
  '<Callout title="Moved">\n\nTo the third floor.\n\n</Callout>',
  '<Columns>\n\n<Column title="A">\n\nOne.\n\n</Column>\n\n<Column title="B">\n\nTwo.\n\n</Column>\n\n</Columns>',
].join('\n\n');

test.each(['banner', 'article-end', 'home-end', 'footer'])('%s may hold a text', (name) => {
  expect(faultsOf(sound, name)).toEqual([]);
});

test.each([
  ['a heading', '## News', '5:1 heading'],
  ['a table', '| A | B |\n| - | - |\n| 1 | 2 |', '5:1 table'],
  ['a term', 'It is <Term id="api">one</Term>.', '5:7 <Term>'],
  ['a citation', 'So it is.<Cite id="dora-metrics" />', '5:10 <Cite>'],
  ['steps', '<Steps>\n\n1. Go.\n\n</Steps>', '5:1 <Steps>'],
  ['a link that leads nowhere', '[Questions](/fag/)', '5:1 link'],
])('%s is refused', (_, text, fault) => {
  expect(faultsOf(text)).toEqual([fault]);
});

test('a place that does not exist is refused, and so is one without a name', () => {
  expect(faultsOf('Text.', 'baner')).toEqual(['1:1 file name']);
  expect(faultsOf('Text.', 'banner', 'title: News')).toEqual(
    expect.arrayContaining([expect.stringContaining('label')]),
  );
});
