import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  choiceAnchor,
  choiceFrom,
  choices,
  keptAs,
  parseChoice,
} from '../../../../src/features/demos/look.model.ts';
import { isOwnKey, storageKey } from '../../../../src/model/storage.ts';
import { ids } from '../../model/example.ts';
import { endings } from '../../model/mangled.ts';

test('a choice survives its way through an address', () => {
  fc.assert(
    fc.property(ids, fc.constantFrom(...choices), (id, choice) => {
      expect(choiceFrom(`#${choiceAnchor(id, choice)}`, id)).toBe(choice);
      expect(choiceFrom(`#${choiceAnchor(id, choice)}`, `${id}-x`)).toBeNull();
    }),
  );
});

test('whatever else is in an address or in storage is no choice', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      if (!choices.some((choice) => choice === value)) expect(parseChoice(value)).toBeNull();
    }),
  );
  for (const hash of [
    '',
    '#upload',
    '#upload=',
    '#upload=plainly',
    '#upload=plain-both',
    '#=plain',
  ])
    expect(choiceFrom(hash, 'upload')).toBeNull();
  for (const ending of endings) {
    expect(choiceFrom(`#upload=polished${ending}`, 'upload'), ending).toBe('polished');
    expect(choiceFrom(`#/Upload%3Dboth${ending}`, 'upload'), ending).toBe('both');
  }
});

test('a kept choice is among what the site deletes when it is asked to', () => {
  expect(isOwnKey('/team/', storageKey('/team/', keptAs('upload')))).toBe(true);
});
