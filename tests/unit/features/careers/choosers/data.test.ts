import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { careersForApi } from '../../../../../src/outputs/api/api.model.ts';
import {
  noSkills,
  parseCareers,
  parseSkills,
} from '../../../../../src/features/careers/choosers/data.model.ts';
import { packMarkdown, packOf } from '../../../../../src/features/careers/pack/pack.model.ts';
import { careersApi } from '../../../../../src/outputs/api/api.schema.ts';
import { guideOf, hostileTexts, move, origin, position, role } from '../../../model/example.ts';

const guide = guideOf({
  roles: [role('one'), role('two')],
  careers: [
    position('first', { moves: [move('second'), move('other', 'lateral')] }),
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
      none: { name: 'None', gist: '' },
      levels: [{ level: 1, name: 'Low', gist: '' }],
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
      targets: { one: { first: 1, second: 0 } },
    },
    {
      id: 'gluing',
      name: 'Gluing',
      group: 'craft',
      levels: [['Glues.']],
      words: [],
      core: [],
      prompts: [],
      targets: { two: { other: 1 } },
    },
  ],
};

describe('what the browser reads of careers', () => {
  test('is what the guide wrote, which its schema describes', () => {
    const written = JSON.parse(JSON.stringify(careersApi.parse(api))) as unknown;
    const data = parseCareers(written)!;
    expect(data.positions.map(({ id }) => id)).toEqual(['first', 'other', 'second']);
    expect(data.positions[0]?.data.moves).toEqual(guide.careers[0]?.data.moves);
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
    expect(parseSkills({ ...skills, version: '1' })).toBeNull();
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
  const post = guide.careers[0]!.data;
  const words = {
    heading: (title: string, name: string | null) => `${title}/${name}`,
    duties: 'Duties',
    skills: 'Skills',
    prompts: 'Prompts',
    core: 'central',
    unset: 'Nothing set.',
    source: (address: string) => `From ${address}`,
  };

  test('holds what a position asks of one role, and no other skill', () => {
    const pack = packOf(data, post, { role: 'one', position: 'first' }, 'One');
    expect(pack.role, 'the title says the only role').toBeNull();
    expect(pack.groups).toHaveLength(1);
    expect(
      pack.groups[0]!.skills.map(({ id, level, word, core }) => [id, level, word, core]),
    ).toEqual([['sawing', 1, 'Low', true]]);
    const text = packMarkdown(pack, words, 'here');
    expect(text).toContain('- **Sawing, 1 Low (central).** Saws straight.');
    expect(text).toContain('### Sawing\n\n- When did you last saw?');
    expect(text).not.toContain('Gluing');
  });

  test('shows level 0 as a level, and says where nothing is set', () => {
    const shared = guide.careers[2]!.data;
    const pack = packOf(data, shared, { role: 'one', position: 'second' }, 'One');
    expect(pack.role).toBe('One');
    expect(pack.groups[0]!.skills[0]).toMatchObject({ level: 0, word: 'None', lines: [] });
    const blank = packOf(noSkills, post, { role: 'one', position: 'first' }, 'One');
    expect(packMarkdown(blank, words, 'here')).toContain('Nothing set.');
  });

  test('has its headings first and its origin last, whatever its words are', () => {
    fc.assert(
      fc.property(hostileTexts, (text) => {
        const pack = packOf(
          noSkills,
          { ...post, duties: [text] },
          { role: 'one', position: 'first' },
          'One',
        );
        const written = packMarkdown(pack, words, 'here');
        expect(written.startsWith('# ')).toBe(true);
        expect(written.endsWith('From here\n')).toBe(true);
      }),
    );
  });
});
