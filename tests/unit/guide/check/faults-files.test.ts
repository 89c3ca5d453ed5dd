import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Changes, copyGuide, keepsCapitalsApart } from './guide-copy.ts';
import { allOn, framework, home, pages, positions, questions, records } from './samples.ts';
import { roles, settings, skills, sources, terms } from './samples.ts';

const guide = copyGuide();

const term = 'term: An invented word\ndefinition: It stands here only to be found.\ntopic: ';
const topic = /^topic: (\S+)/m.exec(guide.read(terms[0]!))![1]!;
const newTerm = `${term}${topic}\n`;
const newQuestion = guide
  .read(questions[0]!)
  .replace(/^question: .*/m, 'question: Is this only here to be found?');
const id = (file: string): string => /([^/]+)\.\w+$/.exec(file)![1]!;

/** Where each fault stands, which part it names, and the words it says. */
const faultsOf = (changes: Changes): [string, string, string][] =>
  guide
    .check(changes)
    .faults.map(({ file, line, column, field, reason, hint }) => [
      `${file}:${line}:${column}`,
      field,
      `${reason} ${hint}`,
    ]);

const found = (place: string, field: string, words: string): unknown => [
  place,
  field,
  expect.stringContaining(words),
];

test.each([...records, framework])('an empty file is named once: %s', (file) => {
  const faults = guide.check({ [file]: '' }).faults.filter((fault) => fault.file === file);
  expect(faults).toEqual([
    expect.objectContaining({ file, line: 1, column: 1, reason: 'The file is empty.' }),
  ]);
});

test.each(terms.slice(0, 3))('one term in two files is named: %s', (file) => {
  const twin = file.replace('.yaml', '.mdx');
  const faults = faultsOf({ [twin]: `---\n${newTerm}---\n\nText.\n`, [file]: guide.read(file) });
  expect(faults).toContainEqual(found(`${file}:1:1`, 'file name', twin));
});

const twins = keepsCapitalsApart ? test : test.skip;
twins.each(questions)('ids that differ only in capitals are named: %s', (file) => {
  const twin = file.replace(id(file), id(file).toUpperCase());
  expect(faultsOf({ [twin]: newQuestion })).toEqual(
    expect.arrayContaining([
      found(
        `${twin}:1:1`,
        'file name',
        `Use lower-case letters, digits and single hyphens: ${id(file)}`,
      ),
      found(`${file}:1:1`, 'file name', `belongs to ${twin} already`),
    ]),
  );
});

test.each([
  ['content/roles/compare.mdx', guide.read(roles[0]!)],
  ['content/faq/index.mdx', newQuestion],
  ['content/glossary/index.yaml', newTerm],
  ['content/about/sources.mdx', guide.read(pages[0]!)],
  ['content/skills/profile.yaml', guide.read(skills[0]!)],
  ['content/skills/targets.yaml', guide.read(skills[0]!)],
  ['content/careers/contrasts.yaml', guide.read(positions[0]!)],
  ['content/careers/pack.yaml', guide.read(positions[0]!)],
])('a reserved id is named: %s', (file, text) => {
  expect(faultsOf({ [file]: text })).toContainEqual(
    found(`${file}:1:1`, 'file name', 'is the address of another page already'),
  );
});

test.each([
  ['content/glossary/two--hyphens.yaml', newTerm, 'two-hyphens'],
  ['content/glossary/under_score.yaml', newTerm, 'under-score'],
  ['content/faq/with space.mdx', newQuestion, 'with-space'],
  ['content/sources/Ünicode.yaml', guide.read(sources[0]!), 'unicode'],
])('a file name that is no id is named: %s', (file, text, hint) => {
  expect(faultsOf({ [file]: text })).toEqual([found(`${file}:1:1`, 'file name', `: ${hint}.`)]);
});

test.each([
  ['content/notes.txt', 'No part of the guide reads this file'],
  ['content/hmoe.mdx', 'Did you mean “home”?'],
  ['content/roels/new.mdx', 'Did you mean “roles”?'],
  ['content/slots/drafts/new.mdx', 'No section of the guide reads the folder “slots/drafts”'],
  ['content/deep/home.mdx', 'No section of the guide reads the folder “deep”'],
  ['content/faq/new.html', 'end in .mdx or .md, not .html'],
  ['content/faq/new.yaml', 'end in .mdx or .md, not .yaml'],
  ['content/sources/new.yml', 'Did you mean “yaml”?'],
  ['content/glossary/NEW.MDX', 'not .MDX'],
])('a file that nothing reads is named: %s', (file, words) => {
  expect(faultsOf({ [file]: newQuestion })).toContainEqual(found(`${file}:1:1`, 'file', words));
});

const everySection = ['faq', 'glossary', 'about', 'roles', 'skills', 'careers'];
test.each(everySection)('an empty folder is named: %s', (name) => {
  const folder = `content/${name}`;
  const all = readdirSync(path.join(guide.content, name), { recursive: true, withFileTypes: true });
  const gone = all
    .filter((one) => one.isFile())
    .map((one) => path.relative(guide.content, path.join(one.parentPath, one.name)))
    .map((file) => [`content/${file.replaceAll(path.sep, '/')}`, null]);
  const on = { [settings]: allOn(guide.read(settings)) };
  expect(faultsOf({ ...on, ...(Object.fromEntries(gone) as Changes) })).toContainEqual(
    found(`${folder}:1:1`, 'folder', `set sections.${name} to false`),
  );
});

test.each([settings, home])('a file that the site cannot do without is named: %s', (file) => {
  expect(faultsOf({ [file]: null })).toEqual([found(`${file}:1:1`, 'file', 'missing')]);
});

describe('a guide without its framework', () => {
  const settingsWith = (...on: string[]): Changes => ({
    [framework]: null,
    [settings]: guide
      .read(settings)
      .replace(
        /"(skills|careers)": (true|false)/g,
        (_, name: string) => `"${name}": ${on.includes(name)}`,
      ),
  });

  /** Other records lead to skills and positions, and are told so. */
  const ofFramework = (...on: string[]) =>
    faultsOf(settingsWith(...on)).filter(([place]) => String(place).startsWith(framework));

  test.each([['skills'], ['careers'], ['skills', 'careers']])('is named with %s on', (...on) => {
    expect(ofFramework(...on)).toEqual([found(`${framework}:1:1`, 'file', 'missing')]);
  });

  test('has no fault where neither skills nor careers are on', () => {
    expect(ofFramework()).toEqual([]);
  });
});

test.each([
  ['a script', '<script>alert(1)</script>', '<script'],
  ['an event', '<path onload="alert(1)" />', 'onload'],
  ['a page', '<foreignObject></foreignObject>', '<foreignObject'],
])('%s in a drawing is named', (_, part, field) => {
  const file = 'content/roles/drawing.svg';
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">\n  ${part}\n</svg>\n`;
  const column = field.startsWith('<') ? 3 : 9;
  expect(faultsOf({ [file]: drawing })).toEqual([
    found(`${file}:2:${column}`, field, 'A drawing must not'),
  ]);
});
