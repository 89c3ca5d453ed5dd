import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { planUpdate } from '../../../src/tools/update/update.ts';
import { commit } from '../../../src/tools/draft.ts';
import { newGuide } from './folder.ts';

test('content of a release without a section gets its key, switched off', () => {
  const place = newGuide();
  const file = path.join(place.content, 'site.json');
  const before = readFileSync(file, 'utf8');
  expect(planUpdate(place).changes).toEqual([]);
  const older = before.replace(/\s*"compare": false,/, '');
  expect(older).not.toBe(before);
  writeFileSync(file, older);
  const { done, changes, left } = planUpdate(place);
  expect(done).toEqual(['site.json: sections.compare is new, and off until you want it']);
  expect(left).toEqual([]);
  commit(place.content, changes);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(before));
});

test('what only a person can decide is listed', () => {
  const place = newGuide({ 'skills/first-skill.yaml': 'title: Wrong\n' });
  expect(planUpdate(place).left.map(({ field }) => field)).toContain('title');
});
