import { describe, expect, test } from 'vitest';
import { leftOutFields } from '../../../src/guide/coverage.model.ts';
import { kinds, listPages } from '../../../src/guide/kinds.ts';
import type { Guide } from '../../../src/model/guide.ts';
import { library } from '../../fixtures/frameworks/library.ts';
import { observatory } from '../../fixtures/frameworks/observatory.ts';
import { readGuide } from '../../fixtures/frameworks/read.ts';
import { river } from '../../fixtures/frameworks/river.ts';

const leftOutOf = (guide: Guide) => leftOutFields(guide, kinds, listPages(guide));

describe('what records leave out', () => {
  test('is told of each kind and field, with the number of records and their pages', () => {
    const skills = leftOutOf(readGuide(river)).filter(({ kind }) => kind === 'skills');
    expect(skills.map(({ fields, records, of }) => [fields, records.length, of])).toEqual([
      [
        ['description', 'why', 'without', 'levels', 'evidence', 'start', 'prompts', 'read'],
        166,
        166,
      ],
      [['definition'], 21, 166],
    ]);
    expect(skills[0]!.records[0]).toEqual({
      title: 'Measuring fish stocks',
      path: '/skills/measuring-fish-stocks/',
    });
  });

  test('counts the group that a skill was given as left out, and not as a group without text', () => {
    const rows = leftOutOf(readGuide(library));
    const fieldsOf = (wanted: string) =>
      rows.filter(({ kind }) => kind === wanted).flatMap(({ fields }) => fields);
    expect(fieldsOf('skills')).toContain('group');
    expect(fieldsOf('framework')).toEqual(['scale.levels[].gist']);
  });

  test('names what is in lists, and where records without a page are shown', () => {
    const rows = leftOutOf(readGuide(observatory));
    const moves = rows.find(({ fields }) => fields.includes('moves[].why'))!;
    expect(moves).toMatchObject({ kind: 'careers', of: 8 });
    const origins = rows.find(({ kind }) => kind === 'origins')!;
    expect(origins.fields).toEqual(['text', 'moves[].why', 'moves[].gap', 'moves[].evidence']);
    expect(origins.records).toContainEqual({
      title: 'University',
      path: '/careers/#_from-university',
    });
  });

  test('is nothing where every field is there', () => {
    const guide = readGuide(library);
    const only = { ...kinds, skills: { ...kinds.skills, expected: ['levels', 'levels.*'] } };
    expect(
      leftOutFields(guide, only, listPages(guide)).filter(({ kind }) => kind === 'skills'),
    ).toEqual([]);
  });
});
