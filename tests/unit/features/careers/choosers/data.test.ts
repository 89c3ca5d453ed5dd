import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { careersForApi } from '../../../../../src/outputs/api/api.model.ts';
import {
  noSkills,
  parseCareers,
  parseSkills,
} from '../../../../../src/features/careers/choosers/data.model.ts';
import { packMarkdown } from '../../../../../src/features/careers/pack/pack-markdown.model.ts';
import {
  type Pack,
  packColumns,
  packOf,
} from '../../../../../src/features/careers/pack/pack.model.ts';
import type { Guide } from '../../../../../src/model/guide.ts';
import { careersApi } from '../../../../../src/outputs/api/api.schema.ts';
import { careerStrings } from '../../../../../src/strings/en.ts';
import { readGuide } from '../../../../fixtures/frameworks/read.ts';
import { rescue } from '../../../../fixtures/frameworks/rescue.ts';
import { theatre } from '../../../../fixtures/frameworks/theatre.ts';
import { guideOf, hostileTexts, move, origin } from '../../../model/example.ts';
import { position, role, skill } from '../../../model/example.ts';

const guide = guideOf({
  roles: [role('one'), role('two')],
  careers: [
    position('first', {
      moves: [move('second'), move('other', 'lateral')],
      points: 12,
      keySkills: [
        { skill: 'sawing', why: 'Doors hang on it.' },
        { skill: 'gluing', roles: ['two'] },
      ],
    }),
    position('other', { roles: ['two'] }),
    position('second', { grade: 'senior', roles: ['one', 'two'] }),
  ],
  origins: [origin('school', ['first'])],
});
const api = careersForApi(guide, (path) => `https://example.org${path}`);

const skills = {
  version: 2,
  framework: {
    scale: {
      levels: [
        { level: 0, name: 'None' },
        { level: 1, name: 'Low' },
      ],
      lead: '',
    },
    groups: [{ id: 'craft', label: 'Craft', text: '' }],
  },
  skills: [
    {
      id: 'sawing',
      name: 'Sawing',
      group: 'craft',
      levels: [['Saws straight.']],
      words: [],
      core: ['one'],
      prompts: ['When did you last saw?'],
      answers: [{ strong: 'Names the wood.', weak: '' }],
      targets: { one: { first: 1, second: 0 } },
      expectations: { one: { first: ['Saws the door.'] } },
    },
    {
      id: 'gluing',
      name: 'Gluing',
      group: 'craft',
      levels: [['Glues.']],
      words: [],
      core: [],
      prompts: ['What did you glue last?'],
      answers: [{ strong: '', weak: '' }],
      targets: { two: { other: 1 } },
      expectations: {},
    },
  ],
};

describe('what the browser reads of careers', () => {
  test('is what the guide wrote, which its schema describes', () => {
    const written = JSON.parse(JSON.stringify(careersApi.parse(api))) as unknown;
    const data = parseCareers(written)!;
    expect(data.positions.map(({ id }) => id)).toEqual(['first', 'other', 'second']);
    expect(data.positions[0]?.data.moves).toEqual(guide.careers[0]?.data.moves);
    expect(data.positions.map(({ data: { keySkills, points } }) => [keySkills, points])).toEqual([
      [guide.careers[0]?.data.keySkills, 12],
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expect(data.origins.map(({ id, data: { moves } }) => [id, moves[0]?.to])).toEqual([
      ['school', 'first'],
    ]);
    expect([...data.roles]).toEqual([
      ['one', 'Name of one'],
      ['two', 'Name of two'],
    ]);
  });

  test('is nothing where the answer is of another version or another shape', () => {
    expect(parseCareers({ ...api, version: 2 })).toBeNull();
    expect(parseCareers({ ...api, careers: [{ id: 'a', kind: 'position' }] })).toBeNull();
    expect(parseCareers({ ...api, framework: {} })).toBeNull();
    expect(parseSkills(skills)).not.toBeNull();
    expect(parseSkills({ ...skills, version: '2' })).toBeNull();
    expect(parseSkills({ ...skills, skills: [{ id: 'sawing' }] })).toBeNull();
  });

  test('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect([null, 'object']).toContain(parseCareers(value) && 'object');
        expect([null, 'object']).toContain(parseSkills(value) && 'object');
      }),
    );
  });
});

describe('a job pack', () => {
  const data = parseSkills(skills)!;
  const first = guide.careers[0]!.data;
  const shared = guide.careers[2]!.data;
  const words = careerStrings.packs;
  const column = { role: 'one', position: 'first' };
  const write = (pack: Pack): string => packMarkdown(pack, words, 'here', 'en');

  test('holds what a position asks of one role, and no other skill', () => {
    const pack = packOf(data, first, column, 'One');
    expect(pack.role, 'the title says the only role').toBeNull();
    expect(pack.groups).toHaveLength(1);
    expect(
      pack.groups[0]!.skills.map(({ id, level, word, core }) => [id, level, word, core]),
    ).toEqual([['sawing', 1, 'Low', true]]);
    const text = write(pack);
    expect(text).toContain(`- **Sawing, 1 Low (${words.core}).**\n  - Saws straight.`);
    expect(text).toContain(`  - ${words.expected}: Saws the door.`);
    expect(text).toContain(
      `### Sawing\n\n- When did you last saw?\n  - ${words.strong('Names the wood.')}\n\n`,
    );
    expect(text).not.toContain('Gluing');
  });

  test('names the skills that matter most in its role, with the reasons, and what to ask', () => {
    const one = packOf(data, first, column, 'One');
    expect(write(one)).toContain(
      `### ${words.keySkills}\n\n- **Sawing.** Doors hang on it.\n\n### ${words.skills}`,
    );
    const two = packOf(data, first, { role: 'two', position: 'first' }, 'Two');
    expect(write(two)).toContain('- **Sawing.** Doors hang on it.\n- **Gluing.**\n');
    expect(write(two)).toContain('### Gluing\n\n- What did you glue last?');
  });

  test('says which of them can be learned in the post', () => {
    const taught = {
      ...first,
      keySkills: [{ skill: 'sawing', why: 'Doors hang on it.', learn: 'The master shows you.' }],
    };
    expect(write(packOf(data, taught, column, 'One'))).toContain(
      `- **Sawing.** Doors hang on it. ${words.learn('The master shows you.')}\n`,
    );
  });

  test('says which points a position asks for', () => {
    expect(write(packOf(data, first, column, 'One'))).toContain(`\n\n${words.points('12')}\n\n`);
    const alone = packOf(data, first, { role: 'two', position: 'first' }, 'Two');
    expect(write(alone), 'points are set, so not nothing is').not.toContain(words.unset);
  });

  test('shows level 0 as a level, and says where nothing is set', () => {
    const pack = packOf(data, shared, { role: 'one', position: 'second' }, 'One');
    expect(pack.role).toBe('One');
    expect(pack.groups[0]!.skills[0]).toMatchObject({ level: 0, word: 'None', lines: [] });
    const unset = packOf(data, shared, { role: 'two', position: 'second' }, 'Two');
    expect(write(unset)).toContain(`## ${words.skills}\n\n${words.unset}\n\n`);
  });

  test('says nothing of skills where the guide has none', () => {
    const blank = write(packOf(noSkills, shared, { role: 'one', position: 'second' }, 'One'));
    expect(blank).toContain(`## ${words.duties}`);
    expect(blank).not.toContain(words.skills);
    expect(blank).not.toContain(words.unset);
  });

  test('has a heading of its own over texts without levels', () => {
    const texts = {
      ...data,
      skills: data.skills.map(({ id, data: one }) => ({ id, data: { ...one, targets: {} } })),
    };
    const text = write(packOf(texts, first, column, 'One'));
    expect(text).toContain(`## ${words.expectations}\n`);
    expect(text).toContain(`- **Sawing (${words.core}).** Saws the door.`);
  });

  test('has its headings first and its origin last, whatever its words are', () => {
    fc.assert(
      fc.property(hostileTexts, (text) => {
        const written = write(packOf(noSkills, { ...first, duties: [text] }, column, 'One'));
        expect(written.startsWith('# ')).toBe(true);
        expect(written.endsWith(`${words.source('here')}\n`)).toBe(true);
      }),
    );
  });
});

describe('packs are offered', () => {
  const offered = (other: Guide): string[] =>
    packColumns(other.roles, other.careers, other.skills).map(
      ({ role, position: post }) => `${role}/${post}`,
    );
  const bare = { duties: [], scope: 'Far.' };

  test('for positions with duties, in each of their roles', () => {
    expect(offered(readGuide(theatre))).toHaveLength(48);
    expect(offered(guide)).toEqual(['one/first', 'one/second', 'two/other', 'two/second']);
  });

  test.each([
    ['a key skill of the role', { keySkills: [{ skill: 'a', roles: ['one'] }] }, {}],
    ['a level', {}, { targets: { one: { p: 1 } } }],
    ['an expectation', {}, { expectations: { one: { p: ['Saws.'] } } }],
  ])('for positions with %s alone', (_, post, asked) => {
    const other = (all: Parameters<typeof position>[1], one: Parameters<typeof skill>[1]): Guide =>
      guideOf({
        roles: [role('one'), role('two')],
        skills: [skill('a', one)],
        careers: [position('p', { ...bare, roles: ['one', 'two'], ...all })],
      });
    expect(offered(other(post, asked))).toEqual(['one/p']);
    expect(offered(other({}, {}))).toEqual([]);
  });

  test('for none where all that positions ask for is a sum of points', () => {
    expect(offered(readGuide(rescue))).toEqual([]);
  });
});
