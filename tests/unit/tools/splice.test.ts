import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  addNumber,
  insertAfter,
  removeAt,
  renameKey,
  setScalar,
} from '../../../src/tools/fields/splice.ts';

const text = `# A note to keep.
name: "Two: words"   # another note
roles: [ one,  two, three ]
targets:
  # Why this level.
  one:
    first: 1 # set in May
    second: 2
  two: { first: 3 }
moves:
  - to: first
    kind: promotion
  # About the second step.
  - to: second
    kind: lateral
    back:
      why: Because.

groups:
  - role: one
    id: core
`;

describe('a change in YAML leaves every other sign as it is', () => {
  test('for a value in plain words and one in quotes', () => {
    expect(setScalar(text, ['roles', 1], 'other')).toBe(text.replace(' two,', ' other,'));
    expect(setScalar(text, ['name'], 'Three')).toBe(text.replace('"Two: words"', '"Three"'));
    expect(setScalar('a: x\n', ['a'], 'y: z')).toBe('a: "y: z"\n');
  });

  test('for a key', () => {
    expect(renameKey(text, ['targets', 'one'], 'new')).toBe(text.replace('  one:', '  new:'));
  });

  test('for entries of lists and groups, in lines and in brackets', () => {
    expect(removeAt(text, ['roles', 2])).toBe(text.replace(',  two, three', ',  two'));
    expect(removeAt(text, ['roles', 0])).toBe(text.replace('one,  two', 'two'));
    expect(removeAt(text, ['moves', 0])).toBe(
      text.replace('  - to: first\n    kind: promotion\n', ''),
    );
    expect(removeAt(text, ['targets', 'one', 'first'])).toBe(
      text.replace('    first: 1 # set in May\n', ''),
    );
    expect(removeAt(text, ['groups', 0, 'role'])).toBe(
      text.replace('- role: one\n    id: core', '- id: core'),
    );
  });

  test('and takes what is left empty along', () => {
    expect(removeAt(text, ['targets', 'two', 'first'])).toBe(
      text.replace('  two: { first: 3 }\n', ''),
    );
  });

  test('for numbers that are added', () => {
    expect(insertAfter('name: A\nwhy: B\n', 'name', 'code', 7)).toBe('name: A\ncode: 7\nwhy: B\n');
    expect(addNumber('a: 1\n', 'retired', 4)).toBe('a: 1\nretired: [4]\n');
    expect(addNumber('retired: [4]\n', 'retired', 5)).toBe('retired: [4, 5]\n');
    expect(addNumber('retired:\n  - 4\n', 'retired', 5)).toBe('retired:\n  - 4\n  - 5\n');
  });
});

const id = fc.stringMatching(/^[a-z]{1,6}(-[a-z]{1,6})?$/).filter((one) => parse(one) === one);

test('an entry that is taken out is gone, and all others are there', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(id, { minLength: 2, maxLength: 6 }),
      fc.nat(),
      fc.boolean(),
      fc.boolean(),
      (ids, at, isFlow, isMap) => {
        const place = at % ids.length;
        const items = ids.map((one) => (isMap ? `${one}: 1` : one));
        const flow = `[${items.join(', ')}]`;
        const written = isFlow
          ? `list: ${isMap ? flow.replace('[', '{').replace(']', '}') : flow}\nlast: 1\n`
          : `list:\n${items.map((item) => `  ${isMap ? '' : '- '}${item} # ${item.length}\n`).join('')}last: 1\n`;
        const left = parse(removeAt(written, ['list', isMap ? ids[place]! : place])) as {
          list: object;
        };
        const others = ids.filter((_, index) => index !== place);
        expect(left).toEqual({
          list: isMap ? Object.fromEntries(others.map((one) => [one, 1])) : others,
          last: 1,
        });
      },
    ),
  );
});
