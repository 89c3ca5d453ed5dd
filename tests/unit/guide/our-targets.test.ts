import path from 'node:path';
import { expect, test } from 'vitest';
import { keySkillsOf } from '../../../src/features/careers/position/position.model.ts';
import { contrastsOfSteps } from '../../../src/features/careers/steps.model.ts';
import { hasTargets, targetOf } from '../../../src/features/skills/matrix.model.ts';
import { checkContent } from '../../../src/guide/check/content.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const guide = checkContent({
  content: path.join(root, 'content'),
  public: path.join(root, 'public'),
}).guide!;

test('no step up changes every skill that it asks for before and after', () => {
  const steps = contrastsOfSteps(guide.skills, guide.careers);
  expect(steps.length).toBeGreaterThan(10);
  for (const { from, to } of steps) {
    const both = guide.skills.filter(
      (skill) => targetOf(skill, from) !== null && targetOf(skill, to) !== null,
    );
    const same = both.filter((skill) => targetOf(skill, from) === targetOf(skill, to));
    const name = `${from.role}: ${from.position} to ${to.position}`;
    expect(same.length, name).toBeGreaterThan(0);
    expect(same.length, name).toBeLessThan(both.length);
  }
});

test('a level is one to four short lines', () => {
  for (const { id, data } of guide.skills)
    for (const [place, lines] of data.levels.entries()) {
      const name = `${id}, level ${place + 1}`;
      expect(lines.length, name).toBeGreaterThan(0);
      expect(lines.length, name).toBeLessThanOrEqual(4);
      for (const line of lines) expect(line.split(' ').length, line).toBeLessThanOrEqual(18);
    }
});

test('a position names six to eight skills that matter most, for each of its roles', () => {
  for (const position of guide.careers) {
    const keys = keySkillsOf(position, guide);
    for (const role of position.data.roles) {
      const own = keys.filter(({ roles }) => !roles || roles.includes(role));
      expect(own.length, `${position.id}, ${role}`).toBeGreaterThanOrEqual(6);
      expect(own.length, `${position.id}, ${role}`).toBeLessThanOrEqual(8);
      for (const { why } of own) expect(why, position.id).toBeTruthy();
    }
  }
});

test('a key skill of a position that is judged has a target there', () => {
  for (const position of guide.careers)
    for (const { skill, roles } of keySkillsOf(position, guide))
      for (const role of roles ?? position.data.roles) {
        const column = { role, position: position.id };
        if (hasTargets(guide.skills, column))
          expect(targetOf(skill, column), `${position.id}, ${role}: ${skill.id}`).not.toBeNull();
      }
});
