import { describe, expect, test } from 'vitest';
import { listPages } from '../../../../src/guide/kinds.ts';
import { type Changes, copyGuide } from './guide-copy.ts';
import { articles, pages, questions, sources, terms } from './samples.ts';

const guide = copyGuide();

const article = (title: string, text: string, fields = ''): string =>
  `---
title: ${title}
description: ${'What a page in a folder says, at whatever depth. '.repeat(2).trim()}
lede: It stands here only to be found.
order: 1
${fields}---

${text}
`;

const rituals = 'content/guide/teams/rituals.md';
const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1" /></svg>\n';

const faultsOf = (changes: Changes): string[] =>
  guide
    .check(changes)
    .faults.map(({ file, line, column, field, reason, hint }) =>
      [`${file}:${line}:${column}`, field, reason, hint].join(' '),
    );

describe('a folder inside that of articles', () => {
  test('is part of the id and of the address, at any depth', () => {
    const { faults, guide: read } = guide.check({
      [rituals]: article('Rituals', 'Text.'),
      'content/guide/teams.mdx': article('Teams', 'Text.'),
      'content/about/a/b/c-d.mdx': article('Deep', 'Text.'),
    });
    expect(faults).toEqual([]);
    const addresses = listPages(read!).map(({ path }) => path);
    expect(addresses).toEqual(
      expect.arrayContaining(['/guide/teams/rituals/', '/guide/teams/', '/about/a/b/c-d/']),
    );
  });

  test('takes links, pictures and redirects like any other place', () => {
    const settings = JSON.parse(guide.read('content/site.json')) as object;
    expect(
      faultsOf({
        [rituals]: article(
          'Rituals',
          '## Standing\n\n[Teams](../teams.md), [rules](./rules/one.mdx#so), [why](../../faq/how-technical.mdx), [itself](/guide/teams/rituals/#standing).\n\n![A line](./line.svg)',
          'next:\n  text: Read the rules\n  link: /guide/teams/rules/one/#so\n',
        ),
        'content/guide/teams.md': article('Teams', '[Rituals](./teams/rituals.md#standing)'),
        'content/guide/teams/rules/one.mdx': article('Rules', '## So\n\n[Up](../rituals.md)'),
        'content/guide/teams/line.svg': drawing,
        'content/site.json': JSON.stringify({
          ...settings,
          redirects: { '/guide/rituals/': '/guide/teams/rituals/' },
        }),
      }),
    ).toEqual([]);
  });

  test.each([
    ['./nowhere.md', 'leads to no page of the guide', '[x](./nowhere.md)'],
    ['/guide/rituals/', 'leads to no page of the guide', '[x](/guide/rituals/)'],
    ['/guide/teams/rituals/#no', 'has no anchor', '[x](/guide/teams/rituals/#no)'],
    ['./no.svg', 'does not exist', '![x](./no.svg)'],
  ])('a wrong address there is named: %s', (_, words, text) => {
    expect(faultsOf({ [rituals]: article('Rituals', text) })).toEqual([
      expect.stringMatching(new RegExp(`^${rituals}:8:1 .*${words}`)),
    ]);
  });

  test.each([
    ['content/guide/Teams/one.mdx', '“Teams” cannot be the name of a folder', ': teams.'],
    ['content/guide/a b/one.mdx', '“a b” cannot be the name of a folder', ': a-b.'],
    ['content/guide/teams/One.mdx', '“One” cannot be an id', ': one.'],
    ['content/guide/content/one.md', 'Only the folder of all content', 'another name'],
    ['content/guide/teams/index.mdx', 'address of a file in its folder', ': teams.'],
  ])('a wrong name is named: %s', (file, reason, hint) => {
    const [fault, ...more] = faultsOf({ [file]: article('One', 'Text.') });
    expect(fault).toContain(`${file}:1:1 file name`);
    expect(fault).toContain(reason);
    expect(fault).toContain(hint);
    expect(more).toEqual([]);
  });

  test('is passed over with all that it holds where its name begins with an underscore', () => {
    expect(faultsOf({ 'content/guide/_drafts/One.md': 'Nothing yet' })).toEqual([]);
  });
});

describe('a folder inside that of records whose ids are keys', () => {
  const moved = (file: string, folder: string): Changes => ({
    [file]: null,
    [file.replace(/[^/]+$/, `${folder}/$&`)]: guide.read(file),
  });

  test('only groups files, whose ids stay as they are', () => {
    const files = [terms[0]!, sources[0]!, articles[0]!];
    const all = Object.assign({}, ...files.map((file) => moved(file, 'some/group'))) as Changes;
    const { faults, guide: read } = guide.check(all);
    expect(faults).toEqual([]);
    const before = guide.check({}).guide!;
    expect(listPages(read!)).toEqual(listPages(before));
    expect(read!.sources.map(({ id }) => id)).toEqual(before.sources.map(({ id }) => id));
  });

  test('is found by links to its files', () => {
    const question = questions[0]!;
    const name = /([^/]+)$/.exec(question)![1]!;
    const link = article('About', `[x](../faq/some/${name}), [y](/faq/${name.slice(0, -4)}/)`);
    expect(faultsOf({ ...moved(question, 'some'), 'content/about/new.mdx': link })).toEqual([]);
  });

  test.each([terms[0]!, sources[0]!])('two files of one id are named: %s', (file) => {
    const twin = file.replace(/([^/]+)$/, 'group/$1');
    const [fault, ...more] = faultsOf({ [twin]: guide.read(file) }).filter((one) =>
      one.includes('file name The id'),
    );
    expect([file, twin].every((one) => fault!.includes(one))).toBe(true);
    expect(more).toEqual([]);
  });
});

test.each([pages[0]!, questions[0]!])('a page in .md and in .mdx is named: %s', (file) => {
  const twin = file.replace(/mdx$/, 'md');
  const [fault, ...more] = faultsOf({ [twin]: guide.read(file) }).filter((one) =>
    one.includes('file name'),
  );
  expect([file, twin].every((one) => fault!.includes(one))).toBe(true);
  expect(more).toEqual([]);
});
