import { describe, expect, test } from 'vitest';
import {
  formatDiagnostic,
  formatDiagnostics,
  listFaults,
} from '../../../../src/guide/check/diagnostic.ts';
import { placeIn } from './fault-table.ts';
import { type Changes, copyGuide } from './guide-copy.ts';
import {
  addField,
  allOn,
  append,
  articles,
  comparison,
  dropField,
  framework,
  home,
  nameKey,
  pages,
  positions,
  questions,
  records,
  roles,
  settings,
  skills,
  sources,
  targets,
  terms,
} from './samples.ts';

const guide = copyGuide();

const idOf = (file: string): string => /([^/]+)\.\w+$/.exec(file)![1]!;

const placesOf = (changes: Changes): string[] =>
  guide.check(changes).faults.map(({ file, line, column }) => `${file}:${line}:${column}`);

const at = (file: string, text: string, words: string): string => {
  const { line, column } = placeIn(text, words);
  return `${file}:${line}:${column}`;
};

/** A file with a fault in its fields, two in its text and one that shows only beside other files. */
const spoilt = (file: string): string =>
  append('A <b>tag</b> and {code}.\n\nA claim.<Cite id="no-such-source" />')(
    addField('extra: 1')(guide.read(file)),
  );

test('all faults of several files are listed in one run, by file and place', () => {
  const files = [roles[0]!, pages[0]!, questions[0]!, articles[0]!, comparison];
  const changes = Object.fromEntries(files.map((file) => [file, spoilt(file)]));
  const sources = ['extra: 1', '<b>tag', '{code}', 'id="no-such-source"'];
  expect(placesOf(changes)).toEqual(
    files.toSorted().flatMap((file) => sources.map((words) => at(file, spoilt(file), words))),
  );
});

test('faults of unlike kinds are listed in one run', () => {
  const changes: Changes = {
    [terms[0]!]: '',
    [sources[0]!]: Buffer.of(0xff),
    [pages[0]!]: append('See [it](javascript:alert(1)) and [that](/no-such-page/).')(
      guide.read(pages[0]!),
    ),
    'content/stray.txt': 'So.',
  };
  const files = new Set(guide.check(changes).faults.map(({ file }) => file));
  expect([...files]).toEqual(Object.keys(changes).sort());
});

describe('one fault does not hide or echo another', () => {
  test.each([home, settings])('a fault in %s hides no broken link elsewhere', (file) => {
    const question = append('See [it all](/no-such-page/).')(guide.read(questions[0]!));
    const broken =
      file === settings
        ? guide.read(file).replace('{', '{ "nam": 1,')
        : addField('extra: 1')(guide.read(file));
    expect(placesOf({ [file]: broken, [questions[0]!]: question })).toContain(
      at(questions[0]!, question, '[it all]'),
    );
  });

  const on = { [settings]: allOn(guide.read(settings)) };

  test.each([...records, framework])(
    'nothing that refers to %s is faulted for its fields',
    (file) => {
      const changed = dropField(file === framework ? 'scale' : nameKey(file))(guide.read(file));
      const files = guide.check({ ...on, [file]: changed }).faults.map((fault) => fault.file);
      expect(new Set(files)).toEqual(new Set([file]));
    },
  );

  test('links into a page are not faulted where its record cannot be read', () => {
    const question = append(
      [
        `/skills/${idOf(skills[0]!)}/#level-2`,
        `/careers/${idOf(positions[0]!)}/#a-focus`,
        '/skills/targets/#what-the-levels-mean',
        '/skills/#a-group',
      ]
        .map((link) => `See [one of them](${link}).`)
        .join('\n\n'),
    )(guide.read(questions[0]!));
    const spoilt = [skills[0]!, positions[0]!, targets, framework];
    const changes = spoilt.map((file) => [file, addField('extra: 1')(guide.read(file))]);
    const { faults } = guide.check({
      ...on,
      [questions[0]!]: question,
      ...(Object.fromEntries(changes) as Changes),
    });
    expect(new Set(faults.map(({ file }) => file))).toEqual(new Set(spoilt));
  });

  test('links to a heading are not faulted where the page that holds it cannot be parsed', () => {
    const changes = {
      [questions[0]!]: append('## A place to go\n\nA { brace.')(guide.read(questions[0]!)),
      [questions[1]!]: append(`See [a place](./${questions[0]!.split('/').at(-1)}#a-place-to-go).`)(
        guide.read(questions[1]!),
      ),
    };
    expect(new Set(guide.check(changes).faults.map(({ file }) => file))).toEqual(
      new Set([questions[0]]),
    );
  });

  test('a list where a text belongs is one fault', () => {
    const text = guide.read(questions[0]!).replace(/^topic: .*/m, 'topic: basics\nowner: [a]');
    expect(guide.check({ [questions[0]!]: text }).faults.map(({ reason }) => reason)).toEqual([
      'Is a list, but must be text.',
    ]);
  });
});

describe('the printed report', () => {
  const fault = { file: 'content/a.mdx', line: 3, column: 7, field: 'title', reason: 'Is bad.' };

  test('opens with file, line and column', () => {
    expect(formatDiagnostic({ ...fault, hint: 'Mend it.' })).toBe(
      'content/a.mdx:3:7  title\n  Is bad.\n  Hint: Mend it.',
    );
  });

  test('counts faults and files', () => {
    const one = { ...fault, hint: 'Do so.' };
    expect(formatDiagnostics([one])).toMatch(/\n1 fault in 1 file$/);
    expect(formatDiagnostics([one, one, { ...one, file: 'b' }])).toMatch(/\n3 faults in 2 files$/);
  });

  test('is what a build says where it stops', () => {
    expect(listFaults([{ ...fault, hint: 'Do so.' }])).toContain('content/a.mdx:3:7');
  });
});
