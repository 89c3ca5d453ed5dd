import { expect, test } from 'vitest';
import { readProse } from '../../../../src/guide/check/prose/prose.ts';
import { build, named, textOf } from './build.ts';

const tab = (title: string, inside = 'Text.'): string =>
  `<Tab title="${title}">\n\n${inside}\n\n</Tab>`;
const body = [
  '## Before',
  `<Tabs>\n\n${tab('Before', '### Two words')}\n\n${tab('Two words')}\n\n</Tabs>`,
  '## Two words',
].join('\n\n');

test('tabs have anchors that are theirs alone, and that the content check knows', () => {
  const built = build(body);
  const tabs = named(built, 'Tab').map(({ attributes }) => attributes.anchor);
  const headings = named(built, 'h2', 'h3').map(({ attributes }) => attributes.id);
  expect(tabs).toEqual(['before-1', 'two-words']);
  expect(headings).toEqual(['before', 'two-words-1', 'two-words-2']);
  expect(readProse(body).anchors.toSorted()).toEqual([...tabs, ...headings].toSorted());
});

test('tabs know the titles and anchors of what they hold', () => {
  expect(JSON.parse(named(build(body), 'Tabs')[0]!.attributes.entries!)).toEqual([
    { title: 'Before', anchor: 'before-1' },
    { title: 'Two words', anchor: 'two-words' },
  ]);
});

test('a table component gives its caption to the table and to the region around it', () => {
  const table = '| A | B |\n| - | - |\n| 1 | 2 |';
  const built = build(`## Here\n\n<Table caption="A & “B”">\n\n${table}\n\n</Table>\n\n${table}`);
  expect(named(built, 'caption').map(textOf)).toEqual(['A & “B”']);
  const labels = built.elements.flatMap(({ attributes }) =>
    attributes.role === 'region' ? attributes['aria-label'] : [],
  );
  expect(labels).toEqual(['A & “B”', 'Table: Here']);
  expect(named(built, 'th').map(({ attributes }) => attributes.scope)).toEqual([
    ...['col', 'col', 'row', 'col', 'col', 'row'],
  ]);
});

test('a body tells which components it holds', () => {
  expect(build(`${body}\n\nA <Term id="x">word</Term>.`).components).toEqual([
    ...['Tabs', 'Tab', 'Term'],
  ]);
  expect(build('Text.').components).toEqual([]);
});
