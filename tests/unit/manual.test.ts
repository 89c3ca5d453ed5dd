import { describe, expect, test } from 'vitest';
import { kindOf, kinds } from '../../src/guide/kinds.ts';
import type { KindName } from '../../src/model/guide.ts';
import type { Kind } from '../../src/model/kind.ts';
import { calloutNames } from '../../src/model/markdown/plain/callout-names.ts';
import { allowedHtml } from '../../src/model/markdown/plain/html.ts';
import { formsOf, lengthsOf, type Need, needsOf, schemas } from './manual/needs.ts';
import { codeIn, keyTablesOf, manual, type Row, sectionOf, tablesOf } from './manual/tables.ts';

/** Where the writer's manual describes the keys of a kind. */
interface Place {
  /** Heading of the section whose first table lists them. */
  readonly heading: string;
  /** Lists whose entries share the section's second table. */
  readonly entries?: readonly string[];
  /** Heading of a section whose first table holds for it as well. */
  readonly also?: string;
  /** Keys of the first table that this kind does not have, as the manual says elsewhere. */
  readonly but?: readonly string[];
  /** A key whose own keys stand in tables of another form. */
  readonly elsewhere?: string;
}

const likeAbout: Place = { heading: 'About page', but: ['listed'] };

/** Articles have the keys of an about page, and those of their own table that are for their folder. */
const likeArticle = (...but: string[]): Place => ({ heading: 'Article', also: 'About page', but });

/** Every kind but the figures of the quiz, which a command writes. */
const places: Readonly<Record<Exclude<KindName, 'quizFigures'> | 'site', Place>> = {
  site: { heading: 'Settings of the site' },
  home: { heading: 'Home page' },
  comparison: { heading: 'Comparison' },
  diagnosis: { heading: 'Diagnosis' },
  roles: { heading: 'Role' },
  faq: { heading: 'Question' },
  framework: { heading: 'Framework' },
  targets: likeAbout,
  skills: { heading: 'Skill' },
  careers: { heading: 'Position', entries: ['moves', 'exits'] },
  origins: { heading: 'Origin' },
  quiz: { heading: 'Bank' },
  quizResults: { heading: 'Results' },
  quizTeam: { heading: 'Team questions' },
  quizKeying: { heading: 'Second keying' },
  quizMethod: likeAbout,
  compare: likeAbout,
  demos: { heading: 'Demo', elsewhere: 'scene' },
  glossary: { heading: 'Term' },
  sources: { heading: 'Source' },
  search: { heading: 'Search' },
  cases: { heading: 'Cases' },
  style: { heading: 'Style' },
  slots: { heading: 'Slots' },
  about: { heading: 'About page' },
  guide: likeArticle('time', 'people', 'result'),
  playbooks: likeArticle('topic'),
  interview: likeArticle('topic', 'time', 'people', 'result'),
  plans: likeArticle('topic', 'people', 'result'),
  insights: { heading: 'Insight', also: 'About page' },
  authors: { heading: 'Author' },
};

const nextRows = keyTablesOf('The records').flat();
const reviewRows = keyTablesOf('Owner and review').flat();

/** The rows that describe a kind, with those that it shares with other kinds. */
function rowsOf({ heading, also, entries = [], but = [] }: Place, keys: readonly string[]): Row[] {
  const [own = [], steps = []] = keyTablesOf(heading);
  return [
    ...own.filter(({ key }) => !but.includes(key)),
    ...((also && keyTablesOf(also)[0]) || []),
    ...entries.flatMap((list) =>
      steps
        .map((row) => ({ ...row, key: `${list}.${row.key}` }))
        // What not all lists have is conditional in the table.
        .filter(({ key, needed }) => needed === 'yes' || keys.includes(key)),
    ),
    ...[...nextRows, ...reviewRows].filter(({ key }) => keys.includes(key)),
  ];
}

/** Whether a row is about a key or about what it holds; `<outcome>` stands for any name. */
function reaches(row: Row, key: string): boolean {
  const names = row.key.split('.');
  return key.split('.').every((name, at) => name === names[at] || names[at]?.startsWith('<'));
}

const isOf = (row: Row, key: string): boolean =>
  reaches(row, key) && row.key.split('.').length === key.split('.').length;

const holderOf = (key: string): string => key.split('.').slice(0, -1).join('.');

/** Whether the row of a key, or of what holds it, names it. */
function isNamed(key: string, rows: readonly Row[]): boolean {
  if (rows.some((row) => reaches(row, key))) return true;
  const name = key.split('.').at(-1)!;
  for (let holder = holderOf(key); holder; holder = holderOf(holder)) {
    const row = rows.find((one) => isOf(one, holder));
    if (row) return codeIn(row.text).includes(name);
  }
  return false;
}

/** Whether a key is in each of the lists that share a table, if it is in one of them. */
function isInAll(key: string, { entries = [] }: Place, keys: readonly string[]): boolean {
  const [list = '', ...names] = key.split('.');
  return (
    !entries.includes(list) || entries.every((one) => keys.includes([one, ...names].join('.')))
  );
}

/** What a row has to say of a key: whatever around it has no row of its own counts as well. */
function needOf(key: string, rows: readonly Row[], needs: ReadonlyMap<string, Need>): Need {
  const holder = holderOf(key);
  const own = needs.get(key)!;
  if (own !== 'yes' || !holder || rows.some((row) => isOf(row, holder))) return own;
  return needOf(holder, rows, needs) === 'yes' ? 'yes' : 'partly';
}

/** Keys that readers would miss, by the content check: `moves.why` for `moves.*.why`. */
const expectedOf = (kind: string): string[] =>
  (kind === 'site' ? [] : (kindOf(kind as KindName).expected ?? [])).map((key) =>
    key.replaceAll('.*', ''),
  );

/** Keys inside a row's own that its text advises: “`why` and `gap` (3–400, advised)”. */
const advisedIn = ({ key, text }: Row): string[] =>
  [...text.matchAll(/((?:`[^`]+`(?:, | and )?)+) \([^)]*\badvised\)/g)].flatMap(([, names = '']) =>
    codeIn(names).map((name) => `${key}.${name}`),
  );

test('the writer’s manual has a place for every kind that people write', () => {
  const kinds = [...Object.keys(places), 'quizFigures'];
  expect(kinds.toSorted()).toEqual(Object.keys(schemas).toSorted());
});

describe.each(Object.entries(places))('the table of keys for %s', (kind, place) => {
  const needs = needsOf(schemas[kind]!);
  const keys = [...needs.keys()].filter((key) => !key.startsWith(`${place.elsewhere}.`));
  const rows = rowsOf(place, keys);

  test('has a row for each key, or names it in the row of what holds it', () => {
    expect(keys.filter((key) => !isNamed(key, rows))).toEqual([]);
  });

  test('has no key that does not exist, and none twice', () => {
    const named = rows.map(({ key }) => key);
    expect(rows.filter((row) => !keys.some((key) => isOf(row, key)))).toEqual([]);
    expect(named.filter((key, at) => named.indexOf(key) < at)).toEqual([]);
  });

  test('says rightly which keys are needed', () => {
    const wrong = rows.filter((row) =>
      keys
        .filter((key) => isOf(row, key))
        .map((key) => (isInAll(key, place, keys) ? needOf(key, rows, needs) : 'partly'))
        // Any other word is a condition, which schemas only know as a form of the record.
        .some((need) => (/^(yes|no)$/.test(row.needed) ? need !== row.needed : need === 'yes')),
    );
    expect(wrong.map(({ key, needed }) => `${key}: ${needed}`)).toEqual([]);
  });

  test('advises what the content check advises, and no more', () => {
    const expected = expectedOf(kind);
    const advised = rows.flatMap((row) => [
      ...(row.needed === 'advised' ? [row.key] : []),
      ...advisedIn(row),
    ]);
    expect(advised.toSorted()).toEqual([...new Set(expected)].toSorted());
  });

  test('says rightly how long texts are', () => {
    const lengths = lengthsOf(schemas[kind]!);
    const wrong = rows.flatMap(({ key, text }) => {
      const [, said] = /\b(?:Text|Each text) ([\d,]+–[\d,]+)/.exec(text) ?? [];
      const found = said && keys.filter((one) => isOf({ key } as Row, one));
      return (
        (found || [])
          .map((one) => lengths.get(one))
          // What holds texts by name has no length of its own.
          .filter((length) => length !== undefined && length !== said?.replaceAll(',', ''))
          .map((length) => `${key}: ${said}, but ${length}`)
      );
    });
    expect(wrong).toEqual([]);
  });
});

describe('the writer’s manual says', () => {
  test('which kinds have no owner and no review of their own', () => {
    const words: Readonly<Record<string, string>> = {
      framework: 'the framework',
      quiz: 'the bank',
      quizResults: 'results',
      quizTeam: 'team questions',
      quizKeying: 'second keying',
    };
    const without = Object.keys(places).filter((kind) => {
      const keys = [...needsOf(schemas[kind]!).keys()];
      return kind !== 'site' && !reviewRows.every(({ key }) => keys.includes(key));
    });
    const said = /Every kind except (.+?) also takes the three keys/.exec(manual)?.[1] ?? '';
    expect(said.split(/, | and /).toSorted()).toEqual(
      without.map((kind) => words[kind] ?? kind).toSorted(),
    );
  });

  test.each(['Targets', 'Quiz', 'The page of demos'])('under “%s” what the page lacks', (place) => {
    expect(sectionOf(place)).toContain('fields of an [about page](#about-page) but `listed`');
  });
});

describe('the writer’s manual lists', () => {
  const [files] = tablesOf('Which file is what', 'File or folder');
  const all = Object.values(kinds) as Kind[];

  test.each(
    files!.filter(([, , , endings]) => endings).map(([file, , , endings]) => ({ file, endings })),
  )('the endings of $file', ({ file = '', endings = '' }) => {
    const [name = ''] = codeIn(file);
    const [folder = '', rest] = name.split('/');
    const [only] = folder.split('.');
    const found = all.filter((kind) =>
      rest === undefined ? kind.folder === '' && kind.only === only : kind.folder === folder,
    );
    expect(found).not.toEqual([]);
    const allowed = new Set(found.flatMap((kind) => kind.endings.map((ending) => `.${ending}`)));
    expect(new Set(codeIn(endings))).toEqual(allowed);
  });

  test.each([
    ['id', 'part of the id'],
    ['groups', 'only groups files'],
  ])('the kinds whose folders are %s', (means, words) => {
    const line = manual.split('\n').find((one) => one.startsWith('- In') && one.includes(words))!;
    const named = codeIn(line).filter((code) => /^[a-z]+\/$/.test(code));
    const folders = all.filter(({ subfolders }) => subfolders === means);
    expect(named.toSorted()).toEqual(folders.map(({ folder }) => `${folder}/`).toSorted());
  });

  test('the callouts, and no element that plain Markdown does not take', () => {
    const section = sectionOf('Plain Markdown');
    const line = section.split('\n').find((one) => one.startsWith('Callouts are'))!;
    expect(codeIn(line)).toEqual(calloutNames);
    const [, html = ''] = /\*\*HTML\*\*([^]*?)Everything else/.exec(section) ?? [];
    const elements = codeIn(html).flatMap((code) => /^<([a-z]+)>$/.exec(code)?.[1] ?? []);
    expect(elements.length).toBeGreaterThan(8);
    expect(allowedHtml.tagNames).toEqual(expect.arrayContaining(elements));
    const attributes = codeIn(html).filter((code) => !code.startsWith('<'));
    const known = Object.values(allowedHtml.attributes!).flatMap((list) =>
      list.map((one) => (typeof one === 'string' ? one : String(one[0])).toLowerCase()),
    );
    expect(known).toEqual(expect.arrayContaining(attributes));
  });
});

describe('the building blocks of demos', () => {
  const heading = 'Building blocks';
  const rows = tablesOf(heading, '`kind`')[1]!;
  const scenes = formsOf(schemas['demos']!.properties!['scene']!).map((scene) => ({
    kind: String(scene.properties!['kind']!.const),
    keys: [...needsOf(scene).keys()].filter((key) => key !== 'kind'),
  }));

  test('are those that exist', () => {
    expect(rows.map(([kind]) => kind)).toEqual(scenes.map(({ kind }) => `\`${kind}\``));
  });

  test.each(scenes)('$kind has its keys in the table, and no other', ({ kind, keys }) => {
    const [, texts, times] = rows.find(([name]) => name === `\`${kind}\``) ?? [];
    const named = codeIn(`${texts} ${times}`).filter((word) => !word.startsWith('{'));
    const all = codeIn(sectionOf(heading));
    const inner = (key: string): string => key.split('.').at(-1)!;
    expect(
      keys.filter((key) => !(key.includes('.') ? all.includes(inner(key)) : named.includes(key))),
    ).toEqual([]);
    expect(named.filter((word) => !keys.some((key) => inner(key) === word))).toEqual([]);
  });
});
