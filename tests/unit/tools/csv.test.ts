import { writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvCell, matrixCsv } from '../../../src/features/skills/matrix/matrix-csv.model.ts';
import { checkContent } from '../../../src/guide/check/content.ts';
import type { ContentPlace } from '../../../src/guide/check/place.ts';
import type { Guide } from '../../../src/model/guide.ts';
import { workOut } from '../../../src/tools/change/change.ts';
import { commit } from '../../../src/tools/draft.ts';
import { type CsvOptions, planCsv } from '../../../src/tools/import/csv/import-csv.ts';
import { readTable } from '../../../src/tools/import/csv/table.ts';
import { newGuide, ownGuide, textsOf } from './folder.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8'): Uint8Array =>
  Buffer.from(text, encoding);

function importInto(place: ContentPlace, text: string | Uint8Array, options: CsvOptions = {}) {
  const given = typeof text === 'string' ? bytes(text) : text;
  const planned = planCsv(place, 'skills.csv', given, options);
  commit(place.content, planned.changes);
  return planned.report;
}

function guideIn(place: ContentPlace): Guide {
  const { faults, guide } = checkContent(place);
  expect(faults).toEqual([]);
  return guide!;
}

const matrix = [
  'skill;group;Cook/Trainee;Cook/Head;1 Basic;2 Advanced',
  '"Soups; hot";Kitchen;1;2;"Stirs\r\nTastes";Invents',
  'Knives;Kitchen;;2;;',
  '',
].join('\r\n');

describe('a matrix', () => {
  test('becomes roles, positions, skills and a scale, whatever its signs and line ends', () => {
    const place = newGuide({}, true);
    const { imported } = importInto(place, `\uFEFF${matrix}`);
    expect(imported).toEqual([
      'framework.yaml',
      'roles/cook.md',
      'careers/trainee.yaml',
      'careers/head.yaml',
      'skills/soups-hot.yaml',
      'skills/knives.yaml',
    ]);
    const { skills, careers, framework } = guideIn(place);
    expect(framework!.data.scale!.levels.map(({ name }) => name)).toEqual(['Basic', 'Advanced']);
    expect(careers.map(({ id, data }) => [id, data.roles])).toEqual([
      ['trainee', ['cook']],
      ['head', ['cook']],
    ]);
    expect(skills.map(({ id, data }) => [id, data.name, data.targets, data.levels])).toEqual([
      [
        'soups-hot',
        'Soups; hot',
        { cook: { trainee: 1, head: 2 } },
        [['Stirs', 'Tastes'], ['Invents']],
      ],
      ['knives', 'Knives', { cook: { head: 2 } }, []],
    ]);
  });

  test('that this site has exported is the same again after it was imported', () => {
    const own = ownGuide();
    const table = matrixCsv(guideIn(own));
    const again = planCsv(own, 'skills.csv', bytes(table));
    expect(again.changes).toEqual([]);
    expect(
      again.report.skipped.every(
        (one) => one.endsWith(': is there already') || one.endsWith('the same'),
      ),
    ).toBe(true);
    const place = newGuide({}, true);
    importInto(place, `\uFEFF${table}`);
    expect(matrixCsv(guideIn(place))).toBe(table);
  });

  test('says what is there already and differs, and leaves it as it is', () => {
    const place = newGuide({}, true);
    importInto(place, matrix);
    const before = textsOf(place.content);
    const { skipped, imported } = importInto(
      place,
      matrix.replace('Knives;Kitchen;;2', 'Knives;Kitchen;;1'),
    );
    expect(imported).toEqual([]);
    expect(skipped).toContain(
      'skills/knives.yaml: kept as it is, and differs: cook/head is 2, 1 in the table',
    );
    expect(textsOf(place.content)).toEqual(before);
  });

  test('knows what has been renamed since by its former name', () => {
    const place = newGuide({}, true);
    importInto(place, matrix);
    const renamings = [
      ['role', 'cook', 'chef'],
      ['position', 'head', 'head-chef'],
      ['skill', 'knives', 'blades'],
    ] as const;
    for (const [what, id, newId] of renamings) {
      const outcome = workOut(place, {
        ...{ verb: 'rename', what, id, newId },
        ...(what === 'skill' ? { name: 'Blades' } : { title: 'A new title' }),
      });
      commit(place.content, outcome.changes);
    }
    const { changes, report } = planCsv(place, 'skills.csv', bytes(matrix));
    expect(changes).toEqual([]);
    expect(report.skipped).toContain(
      'skills/blades.yaml: kept as it is, and differs: its name is “Blades”',
    );
  });

  test('is refused with all its cells that cannot be read at once', () => {
    const table = 'skill,Cook/Trainee,Cook/Head\nA,1,x\n漢字,y,2\nB,,3\n';
    const read = (): unknown => planCsv(newGuide({}, true), 'skills.csv', bytes(table));
    expect(read).toThrow(/skills\.csv:2, column “Cook\/Head”: “x” is no level of the scale/);
    expect(read).toThrow(/skills\.csv:3, column “Cook\/Trainee”: “y” is no level of the scale/);
    expect(read).toThrow(/skills\.csv:3, column “skill”: “漢字” holds no letter/);
    const rows = 'role,role level,skill name,skill level\nR,L,A,Working\nR,L,B,x\nR,L,C,y\n';
    expect(() =>
      planCsv(newGuide({}, true), 'rows.csv', bytes(rows), { levels: 'Basic,Working' }),
    ).toThrow(/rows\.csv:3, skill level: “x”[^]*rows\.csv:4, skill level: “y”/);
  });

  test('never writes over a file', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Knives', 'Soups; hot', 'Bread', 'First skill'), { minLength: 1 }),
        fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 4, maxLength: 4 }),
        (names, levels) => {
          const place = newGuide({ 'skills/knives.yaml': 'name: Knives\n' });
          const before = textsOf(place.content);
          const rows = [...new Set(names)].map((name, at) => `"${name}",${levels[at]}`);
          importInto(place, ['skill,First role/First position', ...rows].join('\n'));
          const after = textsOf(place.content);
          for (const file of Object.keys(before))
            if (file !== 'framework.yaml') expect(after[file]).toBe(before[file]);
        },
      ),
      { numRuns: 5 },
    );
  });

  test.each([
    [
      'skill,Trainee\nA,1\n',
      /skills\.csv:1, column|skills\.csv:1: the column “Trainee” names no role/,
    ],
    [
      'skill,Cook/Trainee\nA,high\n',
      /skills\.csv:2, column “Cook\/Trainee”: “high” is no level|does not say in which order/,
    ],
    ['skill,Cook/Trainee\nA,1,2\n', /skills\.csv:2: has 3 cells, but the first line names 2/],
    ['skill,Cook/Trainee\n"A,1\n', /skills\.csv:\d: A quotation mark is opened and never closed/],
    ['a,b\n1,2\n', /skills\.csv:1: has the columns “a”, “b”/],
    ['', /The file is empty/],
    ['skill,Cook/Trainee\n漢字,1\n', /skills\.csv:2, column “skill”: “漢字” holds no letter/],
  ])('that is %j is refused with its line', (text, reason) => {
    expect(() => planCsv(newGuide({}, true), 'skills.csv', bytes(text))).toThrow(reason);
  });

  test('in another encoding is refused, and read where the encoding is said', () => {
    const place = newGuide({}, true);
    const text = bytes('skill,Köchin/Anfang\nKochen,1\n', 'latin1');
    expect(() => planCsv(place, 'skills.csv', text)).toThrow(
      /skills\.csv:1: the bytes here are not UTF-8/,
    );
    importInto(place, text, { encoding: 'windows-1252' });
    expect(guideIn(place).roles.map(({ data }) => data.title)).toEqual(['Köchin']);
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), bytes(matrix, 'utf16le')]);
    expect(() => planCsv(place, 'skills.csv', wide)).toThrow(/UTF-16/);
  });

  test('with hostile cells becomes plain text and nothing else', () => {
    const place = newGuide({}, true);
    importInto(
      place,
      'skill,group,Cook/Trainee\n"=HYPERLINK(""http://x"")","{{a}}: &b *c",1\n"../../x: <script>",,1\n"a\n--- !!js/eval",,1\n',
    );
    expect(
      guideIn(place)
        .skills.map(({ data }) => data.name)
        .toSorted(),
    ).toEqual(['../../x: <script>', '=HYPERLINK("http://x")', 'a --- !!js/eval']);
  });

  test('whose text the check refuses is not written, and its line is named', () => {
    const place = newGuide({}, true);
    const before = textsOf(place.content);
    const text = `skill,Cook/Trainee\nA,1\n"${'long '.repeat(40)}",1\n`;
    expect(() => importInto(place, text)).toThrow(/from skills\.csv:3/);
    expect(textsOf(place.content)).toEqual(before);
  });
});

describe('rows of role levels and skills, as gov.uk publishes them', () => {
  const head =
    'Role family,Role,Role description,Role level,Role level description,Skill name,Skill description,Skill level,Skill level description,Role type';
  const rows = [
    'Quay,Pilot,Guides ships.,Trainee pilot,Watches.,Reading charts,Knowing depths.,Awareness,"You can:\n• find a chart\n• name its signs",',
    'Quay,Pilot,Guides ships.,Senior pilot,Decides.,Reading charts,Knowing depths.,Expert,You can change a chart.,SCS',
    'Works,Diver,Works below.,Diver,Repairs.,Reading charts,Knowing depths.,Working,You can use a chart.,',
    'Works,Diver,Works below.,Diver,Repairs.,Breathing,Staying calm.,Expert,You can teach it.,',
  ];
  const table = [head, ...rows].join('\r\n');

  test('become families, roles, positions, grades and skills', () => {
    const place = newGuide({}, true);
    const { notes } = importInto(place, table);
    expect(notes).toEqual(['Not read: column “Role type”.']);
    const { roles, careers, skills, framework } = guideIn(place);
    expect(roles.map(({ id, data }) => [id, data.family, data.lede])).toEqual([
      ['pilot', 'quay', 'Guides ships.'],
      ['diver', 'works', 'Works below.'],
    ]);
    expect(careers.map(({ id, data }) => [id, data.grade])).toEqual([
      ['trainee-pilot', 'grade-1'],
      ['diver', 'grade-1'],
      ['senior-pilot', 'grade-2'],
    ]);
    expect(framework!.data.scale!.levels.map(({ name }) => name)).toEqual([
      'Awareness',
      'Working',
      'Practitioner',
      'Expert',
    ]);
    const charts = skills.find(({ id }) => id === 'reading-charts')!;
    expect(charts.data.targets).toEqual({
      pilot: { 'trainee-pilot': 1, 'senior-pilot': 4 },
      diver: { diver: 2 },
    });
    expect(charts.data.levels).toEqual([
      ['You can:', 'find a chart', 'name its signs'],
      ['You can use a chart.'],
      [],
      ['You can change a chart.'],
    ]);
  });

  test('that contradict one another are refused', () => {
    const twice = `${table}\r\n${rows[2]!.replace('Working', 'Expert')}`;
    expect(() => planCsv(newGuide({}, true), 'skills.csv', bytes(twice))).toThrow(
      /skills\.csv:\d, skill level: “Diver” asks for 2 in “Reading charts” on an earlier line, and for 4/,
    );
  });
});

test('every cell that is written is read again as it was', () => {
  const cell = fc
    .string({ unit: 'grapheme', maxLength: 20 })
    .map((text) => text.replace(/\r\n?/g, '\n').trim())
    .filter((text) => !/^'[=+\-@\t]/.test(text) && !text.includes('\uFEFF'));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }),
      fc.constantFrom('\n', '\r\n'),
      (rows, end) => {
        const text = [['id', 'skill', 'more'], ...rows]
          .map((cells) => cells.map(csvCell).join(',') + end)
          .join('');
        const kept = rows.filter((cells) => cells.some((one) => one !== ''));
        expect(readTable(text).rows.map(({ cells }) => cells)).toEqual(kept);
      },
    ),
  );
});

test('a guide without settings is refused', () => {
  const place = newGuide({}, true);
  const empty = { ...place, content: path.join(place.content, 'about') };
  writeFileSync(path.join(empty.content, 'x.md'), 'x');
  expect(() => planCsv(empty, 'skills.csv', bytes(matrix))).toThrow(/no site\.json/);
});
