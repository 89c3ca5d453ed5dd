import {
  bank,
  comparison,
  demos,
  diagnosis,
  positions,
  questions,
  records,
  roles,
  skills,
  sources,
  terms,
} from './guide-files.ts';
import { fault, type Case, type Kind, onEntry } from './kind.ts';
import { endOf, entriesOf, fieldLines, itemsOf } from './page.ts';
import type { Random } from './random.ts';

/** Changes a list of ids in brackets on one line. */
const onIds = (
  name: string,
  files: readonly string[],
  keys: string,
  write: (ids: string[], random: Random, file: string) => string[] | null,
): Kind => ({
  name,
  files,
  make: (text, file, random): Case | null => {
    const lines = text.split('\n');
    const { from, to } = fieldLines(lines);
    const shape = new RegExp(`^(\\s*(?:${keys}): )\\[([a-z0-9, -]+)\\]$`);
    const places = lines.flatMap((line, at) =>
      at >= from && at < to && shape.test(line) ? [at] : [],
    );
    if (!places.length) return null;
    const at = random.pick(places);
    const [, lead, list] = shape.exec(lines[at]!)!;
    const written = write(list!.split(', '), random, file);
    if (!written) return null;
    lines[at] = `${lead}[${written.join(', ')}]`;
    return fault(file, lines, at);
  },
});

const ids = 'related|sources|terms|roles|core|skills';
const changed =
  (write: (id: string, random: Random) => string) =>
  (list: string[], random: Random): string[] => {
    const place = random.below(list.length);
    return list.map((id, at) => (at === place ? write(id, random) : id));
  };

const own = (file: string): string =>
  file
    .split('/')
    .at(-1)!
    .replace(/\.\w+$/, '');

/** Changes a block of a list of groups, such as one answer or one step. */
const onGroup = (
  name: string,
  files: readonly string[],
  first: string,
  write: (block: string[], lines: string[], at: number, random: Random) => number | null,
  alone = false,
): Kind => ({
  name,
  files,
  alone,
  make: (text, file, random): Case | null => {
    const lines = text.split('\n');
    const groups = entriesOf(lines).filter(({ lead, key }) => lead.endsWith('- ') && key === first);
    if (!groups.length) return null;
    const group = random.pick(groups);
    const end = endOf(lines, { ...group, indent: group.indent - 1 });
    const line = write(
      lines.slice(group.line, end).filter((one) => one.trim()),
      lines,
      group.line,
      random,
    );
    return line === null ? null : fault(file, lines, line);
  },
});

/** Relations between records: ids, lists of them, circles, what is there twice. */
export const relations = (read: (file: string) => string): readonly Kind[] => [
  onIds(
    'an id with a letter wrong',
    records,
    ids,
    changed((id) => `${id.slice(0, -1)}${id.endsWith('q') ? 'z' : 'q'}`),
  ),
  onIds(
    'an id with an underscore',
    records,
    ids,
    changed((id) => `${id.replaceAll('-', '_')}_`),
  ),
  onIds(
    'an id with capitals',
    records,
    ids,
    changed((id) => id.charAt(0).toUpperCase() + id.slice(1)),
  ),
  onIds(
    'an id with a space or an invisible sign',
    records,
    ids,
    changed((id, random) =>
      random.pick([
        `"${id} "`,
        `" ${id}"`,
        `${id}\u200B`,
        `${id}\u00AD`,
        `"${id}\\u200B"`,
        `${id}\u00A0`,
      ]),
    ),
  ),
  onIds('an id of a look-alike alphabet', records, ids, (list) =>
    /[aeo]/.test(list[0]!)
      ? [
          list[0]!.replace(/[aeo]/, (letter) => ({ a: 'а', e: 'е', o: 'о' })[letter]!),
          ...list.slice(1),
        ]
      : null,
  ),
  onIds(
    'a file or an address for an id',
    records,
    ids,
    changed((id, random) =>
      random.pick([
        `${id}.yaml`,
        `./${id}`,
        `/glossary/${id}/`,
        `"#${id}"`,
        `"${id}/"`,
        `sources/${id}`,
      ]),
    ),
  ),
  onIds('an id that is there twice', records, ids, (list, random) => [...list, random.pick(list)]),
  onIds('an empty place in a list', records, ids, (list, random) =>
    random
      .pick([
        ['', ...list],
        [list[0]!, '', ...list],
        [...list, '""'],
        [...list, '~'],
      ])
      .map(String),
  ),
  onIds('a record that names itself', [...questions, ...terms], 'related', (list, _, file) => [
    ...list,
    own(file),
  ]),
  onIds(
    'a role that there is not',
    [...questions, ...terms, ...positions],
    'roles',
    changed((id, random) =>
      random.pick([`${id}-pm`, 'all', 'designer', 'front-end', 'full-stack']),
    ),
  ),
  onIds('a list in a list', records, ids, (list) => [`[${list.join(', ')}]`]),
  {
    name: 'a text of a list that is there twice',
    files: terms,
    make: (text, file, random) => {
      const lines = text.split('\n');
      const items = itemsOf(lines);
      if (!items.length) return null;
      const { line, text: item } = random.pick(items);
      lines.splice(line + 1, 0, `  - ${random.pick([item, item.toUpperCase(), `"${item}"`])}`);
      return fault(file, lines, line + 1);
    },
  },
  {
    name: 'an alias that is the name itself',
    files: terms,
    make: (text, file) => {
      const lines = text.split('\n');
      const name = /^term: ([\w -]+)$/m.exec(text)?.[1];
      const items = itemsOf(lines);
      if (!name || !items.length) return null;
      lines.splice(items[0]!.line, 0, `  - ${name.toUpperCase()}`);
      return fault(file, lines, items[0]!.line);
    },
  },
  {
    name: 'an alias that belongs to another term',
    files: terms.filter(
      (file) => !/\/(?:api|cdn|queue|retry)\.yaml$/.test(file) && own(file) > 'r',
    ),
    alone: true,
    make: (text, file, random) => {
      const lines = text.split('\n');
      const items = itemsOf(lines);
      if (!items.length) return null;
      lines.splice(
        items[0]!.line,
        0,
        `  - ${random.pick(['Queue', 'queue', 'API', 'Message Queue', 'cdn'])}`,
      );
      return fault(file, lines, items[0]!.line);
    },
  },
  {
    name: 'a code of a skill that another has',
    files: skills,
    alone: true,
    make: (text, file, random) => {
      const lines = text.split('\n');
      const line = lines.findIndex((one) => one.startsWith('code: '));
      const used = Array.from({ length: 20 }, (_, place) => String(place + 1)).filter(
        (code) => lines[line] !== `code: ${code}`,
      );
      const code = random.pick(used);
      lines[line] = `code: ${code}`;
      // Which of the two had it first, no file tells.
      const others = skills.filter(
        (one) => one !== file && read(one).includes(`\ncode: ${code}\n`),
      );
      return others.length
        ? fault(
            file,
            lines,
            line,
            others.map((one) => ({ file: one, line: 2 })),
          )
        : null;
    },
  },
  onGroup('a level or text too many', skills, 'text', (group, lines, at) => {
    for (let time = 0; time < 12; time++) lines.splice(at, 0, ...group);
    return entriesOf(lines).find(({ key }) => key === 'read')!.line;
  }),
  {
    name: 'a level of a skill too many',
    files: skills,
    make: (text, file) => {
      const lines = text.split('\n');
      const first = lines.indexOf('levels:') + 1;
      lines.splice(first, 0, '  - Does more than anyone ever asked of them, and likes it.');
      return fault(file, lines, first - 1);
    },
  },
  onEntry(
    'a position in the wrong role',
    skills,
    ({ key, indent }) => indent === 4 && key === 'senior-backend-pm',
    ({ lead, value }) => `${lead}senior-frontend-pm: ${value}`,
  ),
  onEntry(
    'a position that there is not',
    skills,
    ({ key, indent }) => indent === 4 && /-pm$|associate/.test(key),
    ({ lead, key, value }, random) =>
      `${lead}${random.pick([`${key}s`, key.toUpperCase(), key.replace('-', '_') + '_', 'trainee'])}: ${value}`,
  ),
  onEntry(
    'a role without targets that there is not',
    skills,
    ({ key, indent }) => indent === 2 && /^(?:frontend|backend|dual)$/.test(key),
    ({ lead, key, value }, random) =>
      `${lead}${random.pick([`${key}-pm`, key.toUpperCase(), `${key}s`, 'design'])}: ${value}`.trimEnd(),
  ),
  onGroup('a step that is there twice', positions, 'to', (group, lines, at) => {
    const step = group.slice(0, 5);
    lines.splice(at, 0, ...group);
    return step.length ? at + group.length : null;
  }),
  onGroup('a promotion with a way back', positions, 'to', (group, lines, at) => {
    const kind = at + group.findIndex((line) => /kind: lateral/.test(line));
    if (kind < at) return null;
    lines[kind] = lines[kind]!.replace('lateral', 'promotion');
    return lines.findIndex((line, place) => place > kind && /^ +back:/.test(line));
  }),
  onGroup('an answer that leads where another does', [diagnosis], 'text', (group, lines, at) => {
    if (
      !/^ {6}- text/.test(lines[at]!) ||
      !/^ {8}to: /.test(lines[at + 1] ?? '') ||
      !/^ {6}- text/.test(lines[at + 2] ?? '')
    )
      return null;
    lines[at + 3] = lines[at + 1]!;
    return group.length ? at + 3 : null;
  }),
  onGroup('a row of the comparison twice', [comparison], 'id', (group, lines, at) => {
    lines.splice(at, 0, ...group);
    return at + group.length;
  }),
  onGroup(
    'a row of the comparison without an answer',
    [comparison],
    'id',
    (group, lines, at, random) => {
      const gone = group.findIndex((line) =>
        new RegExp(`^ {6}${random.pick(['frontend', 'backend', 'dual'])}: `).test(line),
      );
      if (gone < 0) return null;
      lines.splice(at + gone, 1);
      return at + group.findIndex((line) => line.trim() === 'answers:');
    },
  ),
  onGroup(
    'an item of the quiz twice',
    [bank],
    'id',
    (group, lines, at) => {
      if (!/^ {2}- id/.test(lines[at]!)) return null;
      lines.splice(at, 0, ...group);
      return at + group.length;
    },
    true,
  ),
  onGroup('a note of a demo too many', demos, 'at', (group, lines, at) => {
    for (let time = 0; time < 7; time++) lines.splice(at, 0, ...group);
    return lines.indexOf('annotations:');
  }),
  {
    name: 'promotions that go round',
    files: [
      'content/careers/senior-frontend-pm.yaml',
      'content/careers/senior-backend-pm.yaml',
      'content/careers/senior-dual-pm.yaml',
      'content/careers/principal.yaml',
      'content/careers/director.yaml',
      'content/careers/group.yaml',
    ],
    alone: true,
    make: (text, file) => {
      const lines = text.split('\n');
      const at = lines.indexOf('moves:') + 1;
      if (!at) return null;
      const to = file.includes('senior-') ? file.replace(/^.*senior-|\.yaml$/g, '') : 'associate';
      lines.splice(
        at,
        0,
        `  - to: ${to}`,
        '    kind: promotion',
        '    why: You want to begin once more, from where you came.',
        '    gap: You know too much for the first grade of the ladder.',
        '    evidence: A letter in which you ask to be made what you were.',
      );
      // Any step of the circle may be the wrong one.
      const steps = positions.flatMap((one) =>
        (one === file ? lines : read(one).split('\n')).flatMap((step, line) =>
          step.startsWith('  - to: ') ? [{ file: one, line: line + 1 }] : [],
        ),
      );
      return fault(file, lines, at, steps);
    },
  },
  {
    name: 'a role with the name of another',
    files: roles,
    alone: true,
    make: (text, file, random) => {
      const lines = text.split('\n');
      const line = lines.findIndex((one) => one.startsWith('name: '));
      const twin = random.pick(roles.filter((one) => one !== file));
      const given = read(twin).split('\n');
      const at = given.findIndex((one) => one.startsWith('name: '));
      lines[line] = given[at]!;
      return fault(file, lines, line, [{ file: twin, line: at + 1 }]);
    },
  },
  {
    name: 'a report without its original, or the other way round',
    files: sources,
    make: (text, file) => {
      const lines = text.split('\n');
      const line = lines.findIndex((one) => one.startsWith('kind: '));
      const primary = lines[line] === 'kind: primary';
      lines[line] = `kind: ${primary ? 'secondary' : 'primary'}`;
      // What is missing is told at the first field, what is too much where it stands.
      return fault(
        file,
        lines,
        primary ? 0 : lines.findIndex((one) => one.startsWith('reports: ')),
      );
    },
  },
];
