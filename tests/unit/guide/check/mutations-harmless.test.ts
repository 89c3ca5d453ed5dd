import { expect, test } from 'vitest';
import { type Changes, copyGuide } from './guide-copy.ts';
import { harmless } from './mutations/harmless.ts';
import { randomFrom } from './mutations/random.ts';

const guide = copyGuide();

/** Files of one kind of change that are changed at once. */
const most = 6;

test('there are many kinds of harmless change', () => {
  expect(new Set(harmless.map(({ name }) => name)).size).toBeGreaterThanOrEqual(60);
});

test.each(harmless.map((one, place) => [one.name, one, place] as const))(
  'no alarm for %s',
  (_, { files, write, beside, count = 0 }, place) => {
    const random = randomFrom(20261129 + place);
    const changes: Record<string, string | Uint8Array | null> = {};
    for (const file of random.shuffled(files)) {
      if (Object.keys(changes).length >= Math.max(most, count)) break;
      const text = write(guide.read(file), random, file);
      if (text !== null) changes[file] = text;
    }
    expect(Object.keys(changes).length).toBeGreaterThan(0);
    const { faults } = guide.check({ ...changes, ...beside } as Changes);
    expect(faults).toEqual([]);
  },
);
