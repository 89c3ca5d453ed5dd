import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../../sites.ts';
import { type Kind, placeIn, proveFaults } from './fault-table.ts';
import { type Changes, copyGuide } from './guide-copy.ts';
import {
  allOn,
  framework,
  longestId,
  origins,
  positions,
  setField,
  settings,
  skills,
} from './samples.ts';

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const on: Changes = { [settings]: allOn(read(settings)) };
const idOf = (file: string): string => /([^/]+)\.\w+$/.exec(file)![1]!;
const role = longestId('roles');
const term = longestId('glossary');
const source = longestId('sources');
const named = (id: string): string => `Did you mean “${id}”?`;

/** A position and a role that has it. */
const place = idOf(positions[0]!);
const holder = /^roles: \[([\w-]+)/m.exec(read(positions[0]!))![1]!;
const leading = positions.filter((file) => /^ +- to: /m.test(read(file)));
const count = (file: string, part: RegExp): number => read(file).match(part)!.length;

const kinds = (list: readonly Kind[]): Kind[] =>
  list.map((kind) => ({ ...kind, beside: (file) => ({ ...on, ...kind.beside?.(file) }) }));

/** Another record of the same kind that comes before the file's own, and shares one field with it. */
const twin =
  (change: (text: string) => string) =>
  (file: string): Changes => ({
    [file.replace(idOf(file), 'a-twin')]: change(setField('order', '-999')(read(file))),
  });

proveFaults(
  'skills that name what is not there',
  kinds([
    {
      name: 'a group',
      into: skills,
      write: setField('group', 'no-such-group'),
      at: 'no-such-group',
      field: 'group',
      reason: 'no group in framework.yaml with the id “no-such-group”',
    },
    {
      name: 'a core role',
      into: skills,
      write: setField('core', `[${role}x]`),
      at: `${role}x]`,
      field: 'core[1]',
      reason: `no role with the id “${role}x”`,
      hint: named(role),
    },
    {
      name: 'a term',
      into: skills,
      write: setField('terms', `[${term}x]`),
      at: `${term}x]`,
      field: 'terms[1]',
      reason: `no term with the id “${term}x”`,
      hint: named(term),
    },
    {
      name: 'a source',
      into: skills,
      write: setField('sources', `[${source}x]`),
      at: `${source}x]`,
      field: 'sources[1]',
      reason: `no source with the id “${source}x”`,
      hint: named(source),
    },
    {
      name: 'a role of an example',
      into: skills,
      write: setField(
        'examples',
        `{ frontend: One of it., backend: One of it., ${role}x: ${'An example. '.repeat(5).trim()} }`,
      ),
      at: 'An example. An example. An example. An example. An example.',
      field: `examples.${role}x`,
      reason: `no role with the id “${role}x”`,
      hint: named(role),
    },
    {
      name: 'a role of a target',
      into: skills,
      write: setField('targets', `{ ${role}x: { ${place}: 1 } }`),
      at: `{ ${place}: 1 } }`,
      field: `targets.${role}x`,
      reason: `no role with the id “${role}x”`,
      hint: named(role),
    },
    {
      name: 'a position of a target',
      into: skills,
      write: setField('targets', `{ ${holder}: { ${place}x: 1 } }`),
      at: '1 } }',
      field: `targets.${holder}.${place}x`,
      reason: `no position with the id “${place}x”`,
      hint: named(place),
    },
    {
      name: 'a level that the scale does not have',
      into: skills,
      write: setField('targets', `{ ${holder}: { ${place}: 6 } }`),
      at: '6 } }',
      field: `targets.${holder}.${place}`,
      reason: 'The scale has no level 6',
    },
    {
      name: 'too few words for the levels',
      into: skills,
      write: setField('words', '[Learns, Does]'),
      at: '[Learns',
      field: 'words',
      reason: 'Has 2 words',
      hint: 'one word for each level',
    },
    {
      name: 'a page to read',
      into: skills,
      write: setField('read', '[{ text: Read on, link: /skils/ }]'),
      at: '/skils/',
      field: 'read[1].link',
      reason: 'leads to no page',
      hint: '“/skills/”',
    },
    {
      name: 'a code that another has',
      into: skills.slice(0, 1),
      write: (text) => text,
      beside: twin(setField('name', 'A twin of it')),
      at: (text) => placeIn(text, `${/^code: (\d+)$/m.exec(text)![1]!}\ngroup`),
      field: 'code',
      reason: 'claimed by “a-twin”',
    },
    {
      name: 'a name that another has',
      into: skills.slice(0, 1),
      write: (text) => text,
      beside: twin(setField('code', '998')),
      at: (text) => placeIn(text, /^name: (.*\n\w+):/m.exec(text)![1]!),
      field: 'name',
      reason: 'claimed by “a-twin”',
    },
  ]),
);

const firstMove = (to: string) => (text: string) => text.replace(/^( +- to: )\S+/m, `$1${to}`);

proveFaults(
  'positions and origins that name what is not there',
  kinds([
    {
      name: 'a grade',
      into: positions,
      write: setField('grade', 'no-such-grade'),
      at: 'no-such-grade',
      field: 'grade',
      reason: 'no grade in framework.yaml',
    },
    {
      name: 'a track',
      into: positions,
      write: setField('track', 'no-such-track'),
      at: 'no-such-track',
      field: 'track',
      reason: 'no track in framework.yaml',
    },
    {
      name: 'a role',
      into: positions,
      write: (text) => text.replace(/^(roles: \[.*)\]/m, `$1, ${role}x]`),
      at: `${role}x]`,
      field: (file) => `roles[${/^roles: \[(.*)\]/m.exec(read(file))![1]!.split(',').length + 1}]`,
      reason: `no role with the id “${role}x”`,
      hint: named(role),
    },
    {
      name: 'a source',
      into: [...positions, ...origins],
      write: setField('sources', `[${source}x]`),
      at: `${source}x]`,
      field: 'sources[1]',
      reason: `no source with the id “${source}x”`,
      hint: named(source),
    },
    {
      name: 'a step to nowhere',
      into: [...leading, ...origins],
      write: firstMove('no-such-position'),
      at: 'no-such-position',
      field: 'moves[1].to',
      reason: 'no position with the id “no-such-position”',
    },
    {
      name: 'a step to itself',
      into: leading.slice(0, 1),
      write: (text, file) => firstMove(`${idOf(file)} # so`)(text),
      at: (text) => placeIn(text, /\S+ # so/.exec(text)![0]),
      field: 'moves[1].to',
      reason: 'Leads to itself',
    },
    {
      name: 'a focus twice',
      into: positions.slice(0, 1),
      write: setField(
        'focus',
        `[${['One of them', 'The same'].map((name) => `{ id: same, name: ${name}, text: What a person may do }`).join(', ')}]`,
      ),
      at: 'same, name: The same',
      field: 'focus[2].id',
      reason: 'claimed by',
    },
  ]),
);

proveFaults(
  'the framework',
  kinds([
    {
      name: 'a role of a group',
      into: [framework],
      write: (text) => text.replace(/^( +role: )\S+/m, `$1${role}x`),
      at: `${role}x`,
      field: (file) => {
        const before = read(file).slice(read(file).indexOf('groups:'));
        return `groups[${before.slice(0, before.indexOf('role:')).match(/- id:/g)!.length}].role`;
      },
      reason: `no role with the id “${role}x”`,
      hint: named(role),
    },
    {
      name: 'a grade that is there twice',
      into: [framework],
      write: (text) =>
        `${text.trimEnd()}\n  - id: ${/id: (\S+)\s+label: [^\n]+\s*$/.exec(text)![1]!} # so\n    label: Again\n`,
      at: (text) => placeIn(text, /\S+ # so/.exec(text)![0]),
      field: (file) => `grades[${count(file, /(?<=grades:[^]*)- id:/g) + 1}].id`,
      reason: 'claimed by “framework”',
    },
    {
      name: 'a level without its word',
      into: [framework],
      write: (text) => text.replace(/^( +- )name: .*\n +gist/m, '$1gist'),
      at: (text) => placeIn(text, /gist: [^]*$/.exec(text)![0]),
      field: 'scale.levels[1].name',
      reason: 'missing',
    },
    {
      name: 'an unknown key of a group',
      into: [framework],
      write: (text) => text.replace(/^groups:\n +- /m, '$&lable: So\n    '),
      at: 'lable: So',
      field: 'groups[1].lable',
      reason: 'not known',
    },
  ]),
);

const guide = copyGuide();

/** A position like the first, under another name, with steps of its own. */
const like = (name: string, to: string | null): string => {
  const move = `[{ to: ${to}, kind: promotion, ${['why', 'gap', 'evidence'].map((key) => `${key}: It is told elsewhere in full`).join(', ')} }]`;
  const text = setField(
    'title',
    `Position ${name}`,
  )(setField('name', name)(setField('focus', '[]')(read(positions[0]!)))).replace(
    'focus: []\n',
    '',
  );
  return to === null
    ? setField('moves', '[]')(text).replace('moves: []\n', '')
    : setField('moves', move)(text);
};
const entrance = (to: string): string =>
  firstMove(to)(setField('name', `To ${to}`)(read(origins[0]!)));

const placesOf = (changes: Changes): string[] =>
  guide
    .check({ ...on, ...changes })
    .faults.map(
      ({ file, line, column, field, reason }) => `${file}:${line}:${column} ${field} ${reason}`,
    );

test('a circle of promotions is named once, at the step of its first position', () => {
  const text = like('circle-a', 'circle-b');
  const { line, column } = placeIn(text, 'circle-b, kind');
  expect(
    placesOf({
      'content/origins/entrance.yaml': entrance('circle-a'),
      'content/careers/circle-a.yaml': text,
      'content/careers/circle-b.yaml': like('circle-b', 'circle-c'),
      'content/careers/circle-c.yaml': like('circle-c', 'circle-a'),
    }),
  ).toEqual([
    expect.stringMatching(
      `^content/careers/circle-a.yaml:${line}:${column} moves.1..to .*circle-a → circle-b → circle-c → circle-a`,
    ),
  ]);
});

test('a position that no origin reaches is named, until one does', () => {
  const lost = { 'content/careers/lost.yaml': like('lost', null) };
  expect(placesOf(lost)).toEqual([
    'content/careers/lost.yaml:1:8 title No path from any origin reaches this position.',
  ]);
  expect(placesOf({ ...lost, 'content/origins/entrance.yaml': entrance('lost') })).toEqual([]);
});
