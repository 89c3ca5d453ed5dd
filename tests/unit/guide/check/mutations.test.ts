import { describe, expect, test } from 'vitest';
import { copyGuide, type GuideCopy } from './guide-copy.ts';
import { assets } from './mutations/assets.ts';
import { components } from './mutations/components.ts';
import { values } from './mutations/keys.ts';
import type { Kind } from './mutations/kind.ts';
import { links } from './mutations/links.ts';
import { markup } from './mutations/markup.ts';
import { type Measure, measure } from './mutations/measure.ts';
import { notation } from './mutations/notation.ts';
import { places } from './mutations/places.ts';
import { relations } from './mutations/relations.ts';
import { settingsKinds } from './mutations/settings-kinds.ts';

/** Another seed, or more places for each kind, looks further than every run can. */
const seed = Number(process.env['MUTATIONS_SEED'] ?? 20261129);
const times = Number(process.env['MUTATIONS_TIMES'] ?? 2);

describe('faults that are brought into real files at random places', () => {
  const guide = copyGuide();
  const measures: Measure[] = [];

  const groups: Readonly<Record<string, (read: GuideCopy['read']) => readonly Kind[]>> = {
    'the notation of fields': () => notation,
    'keys and values': () => values,
    'relations between records': relations,
    links: () => links,
    markup: () => markup,
    components: () => components,
    'the settings': () => settingsKinds,
    'files and bytes': places,
    'style sheet, drawings and pictures': () => assets,
  };

  test.each(Object.entries(groups))('%s: each has a message that a writer can use', (_, kinds) => {
    const found = measure(guide, kinds(guide.read), seed, times);
    measures.push(found);
    expect(found.unfit).toEqual([]);
  });

  test('at least 99 % are refused, and at least 99 % of these named at their line', () => {
    const sum = (of: (one: Measure) => number): number =>
      measures.reduce((all, one) => all + of(one), 0);
    const faults = sum((one) => one.faults);
    const rejected = sum((one) => one.rejected);
    const placed = sum((one) => one.placed);
    const misses = measures.flatMap((one) => one.misses);
    console.log(
      [
        `Seed ${seed}: ${sum((one) => one.kinds)} kinds, ${faults} faults, ${rejected} refused, ` +
          `${placed} named at their line, ${sum((one) => one.sole)} of these with no other finding ` +
          `in their files; ${sum((one) => one.findings)} findings, ${sum((one) => one.strays.length)} in other files.`,
        ...misses,
      ].join('\n'),
    );
    expect(sum((one) => one.kinds)).toBeGreaterThanOrEqual(70);
    expect(faults).toBeGreaterThanOrEqual(350);
    expect(rejected / faults, misses.join('\n')).toBeGreaterThanOrEqual(0.99);
    expect(placed / rejected, misses.join('\n')).toBeGreaterThanOrEqual(0.99);
  });
});
