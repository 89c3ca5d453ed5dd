import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  conditionsFrom,
  defaultConditions,
  firstConditions,
  stateAnchor,
  switchesOf,
} from '../../../../src/features/demos/conditions.model.ts';
import { choiceFrom, choices } from '../../../../src/features/demos/look.model.ts';
import { ids } from '../../model/example.ts';
import { endings } from '../../model/mangled.ts';
import { anyConditions, scenes } from './example.ts';

const kinds = fc.constantFrom(...scenes.map(({ kind }) => kind));

test('what a reader sees and has set survives its way through an address', () => {
  fc.assert(
    fc.property(ids, kinds, fc.constantFrom(...choices), anyConditions, (id, kind, choice, all) => {
      const on = switchesOf(kind).map((name) => [name, all[name]] as const);
      const set = { ...defaultConditions, ...Object.fromEntries(on) };
      const hash = `#${stateAnchor({ id, kind }, choice, set)}`;
      expect(choiceFrom(hash, id)).toBe(choice);
      expect(conditionsFrom(hash, id, kind) ?? firstConditions(kind)).toEqual(set);
      expect(conditionsFrom(hash, `${id}-x`, kind)).toBeNull();
    }),
  );
});

test('an address without a word that the demo knows sets nothing', () => {
  for (const hash of [
    '',
    '#checkout=both',
    '#checkout=both.',
    '#checkout=both.soon',
    '#x=both.slow',
  ])
    expect(conditionsFrom(hash, 'checkout', 'checkout')).toBeNull();
  expect(conditionsFrom('#search=both.slow', 'search', 'search')).toBeNull();
  for (const ending of endings)
    expect(
      conditionsFrom(`#checkout=both.slow${ending}`, 'checkout', 'checkout'),
      ending,
    ).toMatchObject({ slow: true, loses: false });
});
