import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  advertOf,
  advertText,
  lengthOf,
} from '../../../../../src/features/careers/pack/advert.model.ts';
import {
  type Pack,
  packColumns,
  packOf,
} from '../../../../../src/features/careers/pack/pack.model.ts';
import { questionsOf } from '../../../../../src/features/careers/pack/questions.model.ts';
import { levelsOf } from '../../../../../src/features/skills/scale.model.ts';
import { checkContent } from '../../../../../src/guide/check/content.ts';
import { type Guide, entryOf } from '../../../../../src/model/guide.ts';
import { careerStrings } from '../../../../../src/strings/en.ts';
import { writeGuide } from '../../../../fixtures/frameworks/guide.ts';
import { otherGuides } from '../../../../fixtures/frameworks/index.ts';
import { root } from '../../../../sites.ts';

const words = careerStrings.packs;

/** Every pack of a guide, by role and position. */
function packsOf(guide: Guide): (readonly [name: string, pack: Pack])[] {
  const framework = guide.framework!.data;
  const source = {
    levels: new Map(levelsOf(framework).map(({ level, name }) => [level, name])),
    lead: '',
    groups: framework.groups,
    skills: guide.skills.map(({ id, data }) => ({
      id,
      data: { ...data, core: data.core ?? [], words: data.words ?? [] },
    })),
  };
  return packColumns(guide.roles, guide.careers, guide.skills).map((column) => [
    `${column.role}/${column.position}`,
    packOf(
      source,
      entryOf(guide.careers, column.position).data,
      column,
      entryOf(guide.roles, column.role).data.name,
    ),
  ]);
}

const read = (content: string): Guide =>
  checkContent({ content, public: path.join(root, 'public') }).guide!;
const folder = mkdtempSync(path.join(tmpdir(), 'packs-'));
const own = packsOf(read(path.join(root, 'content')));
const others = otherGuides
  .filter(({ careers }) => careers)
  .flatMap((other) => {
    writeGuide(other, path.join(folder, other.id));
    return packsOf(read(path.join(folder, other.id)));
  });

describe('an advert', () => {
  test('of this guide has about 200 words, with duties, and skills to bring and to learn', () => {
    for (const [name, pack] of own) {
      const advert = advertOf(pack, words, 'en-GB');
      expect(lengthOf(advert), name).toBeGreaterThanOrEqual(180);
      expect(lengthOf(advert), name).toBeLessThanOrEqual(225);
      expect(advert.parts.map(({ title }) => title)).toEqual([
        words.does,
        words.brings,
        words.learns,
      ]);
      expect(advert.parts[0]!.lines.length, name).toBeGreaterThanOrEqual(3);
      expect(advert.opening[0], name).toBe(pack.lede);
    }
  });

  test('of any guide says what its position says, and nothing else', () => {
    expect(others.length).toBeGreaterThan(30);
    for (const [name, pack] of others) {
      const advert = advertOf(pack, words, 'en-GB');
      const skills = new Set(
        pack.groups.flatMap(({ skills }) => skills.map((skill) => skill.name)),
      );
      const keys = pack.keySkills.map(({ name, why, learn }) =>
        [`${name}.`, learn || why].filter(Boolean).join(' '),
      );
      const known = new Set([...pack.duties, ...keys, ...skills]);
      for (const line of advert.parts.flatMap(({ lines }) => lines))
        expect(known.has(line), `${name}: ${line}`).toBe(true);
      const text = advertText(advert);
      expect(text.startsWith(`${words.heading(pack.title, pack.role)}\n`), name).toBe(true);
      expect(text, name).not.toMatch(/undefined|null|\n\n\n|- $/m);
      expect(lengthOf(advert), name).toBeLessThanOrEqual(225);
    }
  });
});

describe('the questions of an interview', () => {
  test('are eight for every position of this guide, from several groups, key skills first', () => {
    for (const [name, { questions, keySkills }] of own) {
      expect(questions, name).toHaveLength(8);
      expect(new Set(questions.map(({ skill }) => skill)).size, name).toBeGreaterThan(6);
      expect(questions[0]!.skill, name).toBe(keySkills[0]!.name);
    }
  });

  test('take no more from one group than its share while others have something to ask', () => {
    const skill = (name: string, group: string, prompts = ['why']) => ({ name, group, prompts });
    const many = ['a', 'b', 'c', 'd', 'e'].map((name) => skill(name, 'first'));
    const few = [skill('x', 'second'), skill('y', 'third', []), skill('z', 'third')];
    const names = (number: number): string[] =>
      questionsOf([...many, ...few], number).map(({ skill }) => skill);
    expect(names(3)).toEqual(['a', 'b', 'x']);
    expect(names(5)).toEqual(['a', 'b', 'c', 'x', 'z']);
    expect(names(9)).toEqual(['a', 'b', 'c', 'd', 'e', 'x', 'z']);
  });

  test('come back to a skill only once every other has been asked about', () => {
    const skills = [
      { name: 'a', group: 'one', prompts: ['a1', 'a2'] },
      { name: 'b', group: 'one', prompts: ['b1'] },
    ];
    expect(questionsOf(skills).map(({ prompt }) => prompt)).toEqual(['a1', 'b1', 'a2']);
    expect(questionsOf([])).toEqual([]);
  });
});
