import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../../src/guide/check/content.ts';
import { filesOf, type OtherGuide, writeGuide } from '../../../fixtures/frameworks/guide.ts';
import { harbour } from '../../../fixtures/frameworks/harbour.ts';
import { otherGuides } from '../../../fixtures/frameworks/index.ts';
import { root } from '../../../sites.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'frameworks-'));

/** Checks a guide as its organisation would bring it. */
function check(guide: OtherGuide) {
  const content = path.join(folder, guide.id, 'content');
  writeGuide(guide, content);
  return checkContent({ content, public: path.join(root, 'public') });
}

describe.each([...otherGuides, harbour])('the framework of $name', (other) => {
  const { faults, advice, guide } = check(other);
  const count = (records: object = {}): number => Object.keys(records).length;

  test('loads as it is', () => {
    expect(faults).toEqual([]);
    expect(guide?.roles.length).toBe(count(other.roles));
    expect(guide?.skills.length).toBe(count(other.skills));
    expect(guide?.careers.length).toBe(count(other.careers));
    expect(guide?.origins.length).toBe(count(other.origins));
  });

  test('is advised of what it lacks, file by file', () => {
    const advised = new Set(advice.map(({ file }) => file));
    const lacking = Object.keys(filesOf(other)).filter((file) => /^(skills|careers)\//.test(file));
    expect(lacking.filter((file) => !advised.has(`content/${file}`))).toEqual([]);
  });

  test('is of another trade', () => {
    const texts = Object.values(filesOf(other)).join('\n');
    expect(texts.match(/\b(products?|frontend|backend|PMs?)\b/gi)).toBeNull();
  });
});

test('the frameworks have the sizes that they stand for', () => {
  const sizes = [...otherGuides, harbour].map(({ id, roles = {}, careers = {}, skills = {} }) => [
    id,
    ...[roles, careers, skills].map((records) => Object.keys(records).length),
  ]);
  expect(sizes).toEqual([
    ['kitchen', 1, 5, 9],
    ['river', 0, 0, 166],
    ['theatre', 10, 48, 0],
    ['library', 4, 18, 5],
    ['observatory', 1, 8, 9],
    ['rescue', 1, 8, 16],
    ['garden', 1, 8, 29],
    ['harbour', 20, 200, 170],
  ]);
});
