import {
  questions,
  records,
  roles,
  skills,
  sources,
  terms,
  positions,
  origins,
  demos,
  bank,
  framework,
  comparison,
  diagnosis,
} from './guide-files.ts';
import { fault, isText, isTop, type Kind, onEntry } from './kind.ts';
import { endOf, entriesOf, fieldLines, isPlain } from './page.ts';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Swaps two letters of a word that differ. */
const swapped = (word: string): string => {
  const at = [...word].findIndex((letter, place) => place > 0 && letter !== word[place + 1]);
  return word.slice(0, at) + (word[at + 1] ?? 'x') + word[at] + word.slice(at + 2);
};

const keyed = (names: string): ((one: { key: string }) => boolean) => {
  const list = names.split(' ');
  return ({ key }) => list.includes(key);
};

const oneOf = (
  name: string,
  files: readonly string[],
  names: string,
  values: readonly string[],
): Kind =>
  onEntry(
    name,
    files,
    (one) => keyed(names)(one) && one.value !== '' && (names !== 'group' || isTop(one)),
    ({ lead, key }, random) => `${lead}${key}: ${random.pick(values)}`,
  );

const isLongText = ({ value, key }: { value: string; key: string }): boolean =>
  isPlain(value) && value.length > 20 && value.includes(' ') && key !== 'link' && key !== 'url';

/** Keys and values: slips of names, kinds of values, bounds and days. */
export const values: readonly Kind[] = [
  onEntry('a key that begins with a capital', records, isTop, ({ key, value }) =>
    `${capital(key)}: ${value}`.trimEnd(),
  ),
  onEntry(
    'a key in capitals',
    // Keys of the figures are names of measures, which a program writes.
    records.filter((file) => !file.endsWith('figures.yaml')),
    ({ lead }) => /^ +$/.test(lead),
    ({ lead, key, value }) => `${lead}${key.toUpperCase()}: ${value}`.trimEnd(),
  ),
  onEntry('a key in the singular or plural', records, isTop, ({ key, value }) =>
    `${key.endsWith('s') ? key.slice(0, -1) : `${key}s`}: ${value}`.trimEnd(),
  ),
  onEntry(
    'a key with two letters swapped',
    records.filter((file) => !file.endsWith('figures.yaml')),
    ({ key }) => key.length > 3 && !/^[\w]+-/.test(key),
    ({ lead, key, value }) => `${lead}${swapped(key)}: ${value}`.trimEnd(),
  ),
  onEntry(
    'a key of another tool',
    records,
    isTop,
    ({ key, value }, random) => [
      `${random.pick(['layout: page', 'date: 2026-11-21', 'tags: [pm]', 'slug: here', 'author_name: Ana', 'draft: false', 'permalink: /here/', 'sidebar_position: 3'])}`,
      `${key}: ${value}`.trimEnd(),
    ],
    {
      files: records.filter((file) => !file.includes('/sources/')),
    },
  ),
  {
    name: 'a required key that is deleted',
    files: records,
    make: (text, file, random) => {
      const lines = text.split('\n');
      const found = entriesOf(lines).filter(
        (one) =>
          isTop(one) &&
          keyed(
            'title term question name definition url author kind accessed grade track code group',
          )(one),
      );
      if (!found.length) return null;
      const entry = random.pick(found);
      lines.splice(entry.line, endOf(lines, entry) - entry.line);
      // What is missing stands nowhere; it is told at the first field.
      return fault(file, lines, fieldLines(lines).from);
    },
  },
  {
    name: 'a key of a group that is deleted',
    files: records,
    make: (text, file, random) => {
      const lines = text.split('\n');
      const entries = entriesOf(lines);
      // A key in the middle of an item, whose first line stays where the item begins.
      const found = entries.filter(
        (one, place) =>
          /^ +$/.test(one.lead) &&
          /^(?:why|gap|text|link|request|answer|change|cost|gist|label|to)$/.test(one.key) &&
          isPlain(one.value) &&
          /- $/.test(entries[place - 1]?.lead ?? ''),
      );
      if (!found.length) return null;
      const entry = random.pick(found);
      lines.splice(entry.line, 1);
      return fault(file, lines, entry.line - 1);
    },
  },
  onEntry(
    'a text that is only begun',
    records,
    (one) => isLongText(one) && !keyed('text echo help')(one),
    ({ lead, key }) => `${lead}${key}: X`,
  ),
  onEntry(
    'a text that never ends',
    records,
    isLongText,
    ({ lead, key, value }) =>
      `${lead}${key}: ${Array.from({ length: Math.ceil(700 / value.length) }, () => value).join(' ')}`,
  ),
  onEntry(
    'a text of spaces',
    records,
    isLongText,
    ({ lead, key }, random) => `${lead}${key}: "${random.pick([' ', '   ', '\u00A0', '\u2003 '])}"`,
  ),
  onEntry(
    'a space within the quotes at the end',
    records,
    isLongText,
    ({ lead, key, value }, random) =>
      `${lead}${key}: "${value}${random.pick([' ', '\u00A0', '\\t', '\u202F'])}"`,
  ),
  onEntry(
    'no value',
    records,
    isLongText,
    ({ lead, key }, random) => `${lead}${key}:${random.pick(['', ' ~', ' null', ' # to do'])}`,
  ),
  onEntry(
    'a number, a day or true for a text',
    records,
    isLongText,
    ({ lead, key }, random) =>
      `${lead}${key}: ${random.pick(['true', '404', '1e3', '0x1F', '.5', '-7', '0o17'])}`,
  ),
  onEntry(
    'a list for a text',
    records,
    isLongText,
    ({ lead, key, value }) => `${lead}${key}: ["${value.replaceAll('"', '')}"]`,
  ),
  onEntry(
    'a group for a text',
    records,
    isLongText,
    ({ lead, key }) => `${lead}${key}: { en: Hello, de: Hallo }`,
  ),
  onEntry(
    'a text over several lines',
    records,
    isLongText,
    ({ lead, key, value }) => `${lead}${key}: "${value.replace(' ', '\\n')}"`,
  ),
  {
    name: 'one id for a list of them',
    files: records,
    make: (text, file, random) => {
      const lines = text.split('\n');
      const { from, to } = fieldLines(lines);
      const places = lines.flatMap((line, at) =>
        at >= from &&
        at < to &&
        /^(?:\s*)(?:related|roles|sources|terms|core|skills|measures): \[[a-z0-9-]+/.test(line)
          ? [at]
          : [],
      );
      if (!places.length) return null;
      const at = random.pick(places);
      lines[at] = lines[at]!.replace(/\[([a-z0-9-]+).*/, '$1');
      return fault(file, lines, at);
    },
  },
  oneOf(
    'an order that is no number',
    [...roles, ...questions, ...skills, ...origins, ...demos],
    'order',
    ['first', '"3"', '3.5', '1,5', 'III', '"  "', 'true', '.nan', '1e400'],
  ),
  oneOf('a code out of range', skills, 'code', ['0', '1000', '-3', '5.5', '"5"', 'five', '0x3E8']),
  oneOf('a code of the quiz out of range', [bank], 'code', ['0', '121', '-1', '"9"', '4.2']),
  {
    ...oneOf(
      'a target that is no level',
      skills,
      'associate frontend-pm backend-pm dual-pm group principal senior-dual-pm senior-frontend-pm',
      ['6', '-1', '2.5', '"3"', 'three', 'Leading', '[2]', '3/5', '~'],
    ),
  },
  oneOf('a day that no calendar has', sources, 'accessed', [
    '2025-02-29',
    '2026-04-31',
    '2026-11-31',
    '2026-00-10',
    '2026-13-01',
    '"2026-02-30"',
    '2100-02-29',
  ]),
  oneOf('a day in another notation', sources, 'accessed', [
    '21.11.2026',
    '2026/11/21',
    '21-11-2026',
    'yesterday',
    '2026-11-21T10:00:00Z',
    '2026-11',
    '20261121',
    '2026–11–21',
    '2026-1-5',
    'Nov 21, 2026',
  ]),
  oneOf(
    'a review in another notation or out of time',
    [...roles, ...questions, ...positions],
    'reviewed',
    ['2062-11-21', '2026-02-30', '11/21/2026', 'never', '2026', '"2026-11-21 "', '2026-W47'],
  ),
  oneOf('a publication that is no day', sources, 'published', [
    '"March 2021"',
    '"2021-13"',
    '"21"',
    '"2021-02-30"',
    '"2021/03"',
    '2021-3',
    '"c. 2021"',
  ]),
  oneOf('an address of a source with a slip', sources, 'url', [
    'http://example.org/a',
    'htps://example.org/a',
    'example.org/a',
    'https:/example.org/a',
    'https//example.org/a',
    'https://example.org/a b',
    'https://',
    '"https://exa mple.org/"',
    'ftp://example.org/a',
    'JavaScript:alert(1)',
    '<https://example.org/>',
    '"[a](https://example.org/)"',
    '"https://[example.org/"',
  ]),
  oneOf('a kind that no source has', sources, 'kind', [
    'Primary',
    'tertiary',
    'PRIMARY',
    'first-hand',
    '[primary]',
    'primary source',
    '"primary "',
  ]),
  oneOf('a mark that no role has', roles, 'mark', [
    'Above',
    'left',
    'over',
    'top',
    '1',
    '[above]',
    'underneath',
  ]),
  oneOf('a topic that the settings do not list', [...questions, ...terms], 'topic', [
    'Basics',
    'basic',
    'work_ing',
    '[basics]',
    '12',
    'the-basics',
    'Reliability and cost',
    'skils',
  ]),
  oneOf('a grade or track without a place', positions, 'grade track', [
    'Manager',
    'managers',
    'mid-level',
    'individual contributor',
    '3',
    'manager-2',
    '[manager]',
  ]),
  oneOf('a group of skills without a place', skills, 'group', [
    'Shared',
    'front-end',
    'both',
    'back_end',
    '1',
  ]),
  onEntry(
    'a question that asks nothing',
    questions,
    keyed('question'),
    ({ key, value }, random) =>
      `${key}: ${value.replace(/\?$/, '')}${random.pick(['.', '', '!', '? Yes.', '؟'])}`,
  ),
  onEntry(
    'a definition without its full stop',
    terms,
    (one) => keyed('definition')(one) && isText(one),
    ({ key, value }, random) =>
      `${key}: ${value.replace(/\.$/, '')}${random.pick(['', ',', '…,', '!', ';'])}`,
  ),
  onEntry(
    'a link field that is no link of the site',
    [...roles, ...skills, diagnosis],
    keyed('link'),
    ({ lead, key, value }, random) =>
      `${lead}${key}: ${random.pick([value.slice(1), `.${value}`, `/${value}`, `https://pm-role-guide.example${value}`, `javascript:${value}`, value.replace(/\/(#|$)/, '$1').replace(/^$/, 'x'), `"${value} "`, value.toUpperCase(), '/no-such-page/', `[here](${value})`])}`,
  ),
  onEntry(
    'a step of another kind',
    positions,
    keyed('kind'),
    ({ lead, key }, random) =>
      `${lead}${key}: ${random.pick(['Promotion', 'sideways', 'promote', 'lateral move', '1', '[lateral]'])}`,
  ),
  onEntry(
    'a step that leads nowhere',
    [...positions, ...origins],
    keyed('to'),
    ({ lead, key, value }, random) =>
      `${lead}${key}: ${random.pick([`${value}s`, value.toUpperCase(), value.replace('-', '_') + '_', `/careers/${value}/`, `${value}.yaml`, `[${value}]`, 'chief-of-everything'])}`,
  ),
  onEntry(
    'an answer that leads nowhere',
    [diagnosis],
    (one) => keyed('to')(one),
    ({ lead, key, value }, random) =>
      `${lead}${key}: ${random.pick([`${value}x`, capital(value), `"#${value}"`, `${value}-`, `[${value}]`])}`,
  ),
  onEntry(
    'a role in the comparison that there is not',
    [comparison],
    (one) => keyed('frontend backend dual')(one),
    ({ lead, key, value }, random) =>
      `${lead}${random.pick([capital(key), `${key}-pm`, `${key}s`, 'designer'])}: ${value}`,
  ),
  onEntry(
    'a demo with a time out of range',
    demos,
    keyed('latency slow patience late'),
    ({ lead, key }, random) =>
      `${lead}${key}: ${random.pick(['-1', '10001', '"1200"', '1.5 s', '1200ms', '0.5', '[1200]', '1_200'])}`,
  ),
  onEntry(
    'a demo with a note at no part',
    demos,
    keyed('at'),
    ({ lead, key }, random) =>
      `${lead}${key}: ${random.pick(['button', 'Action', 'footer', 'actions', '1', '[action]'])}`,
  ),
  onEntry(
    'a scene that no block builds',
    demos,
    (one) => keyed('kind')(one),
    ({ lead, key, value }, random) =>
      `${lead}${key}: ${random.pick([`${value}s`, capital(value), 'video', `${value} `.trim() + '-2'])}`,
  ),
  onEntry(
    'an item of the quiz of no kind',
    [bank],
    (one) => keyed('kind round')(one),
    ({ lead, key, value }, random) =>
      `${lead}${key}: ${random.pick([capital(value), `${value}s`, 'other', '1'])}`,
    { alone: true },
  ),
  onEntry(
    'an item of the quiz with a wrong key',
    [bank],
    keyed('key'),
    ({ lead, key }, random) =>
      `${lead}${key}: ${random.pick(['0', '2', '-2', '"1"', '+', 'plus', '0.5'])}`,
    { alone: true },
  ),
  onEntry(
    'an item of the quiz with a wrong scale',
    [bank],
    (one) => keyed('scale')(one),
    ({ lead, key, value }, random) =>
      `${lead}${key}: ${random.pick([capital(value), 'both', `${value}-side`, '1'])}`,
    { alone: true },
  ),
  onEntry(
    'a mirror that there is not',
    [bank],
    keyed('mirror'),
    ({ lead, key, value }, random) =>
      `${lead}${key}: ${random.pick([`${value}s`, capital(value), value.replace('-', '_'), '3'])}`,
    { alone: true },
  ),
  onEntry(
    'a word of the scale out of bounds',
    [framework],
    keyed('name gist label text'),
    ({ lead, key }, random) =>
      `${lead}${key}: ${random.pick(['""', 'So '.repeat(90).trim(), '7', '[a, b]'])}`,
    { alone: true },
  ),
];
