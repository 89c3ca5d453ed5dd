import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvCell, matrixCsv } from '../../../../../src/features/skills/matrix/matrix-csv.model.ts';
import { guideOf, position, role, skill } from '../../../model/example.ts';

test('the matrix has a line for each skill and a column for each position with targets', () => {
  const guide = guideOf({
    roles: [role('one')],
    careers: [position('first'), position('second'), position('blank')],
    skills: [
      skill('a', {
        targets: { one: { first: 1, second: 2 } },
        levels: [['Knows it.'], ['Does it.', 'Says so, too.'], []],
      }),
      skill('b', { name: 'Words, “signs”', order: 2, levels: [], targets: { one: { second: 3 } } }),
    ],
  });
  expect(matrixCsv(guide).split('\r\n')).toEqual([
    'id,skill,group,Name of one/Name of first,Name of one/Name of second,1 Low,2 Middle,3 High',
    'a,Skill a,Craft,1,2,Knows it.,"Does it.\nSays so, too.",',
    'b,"Words, “signs”",Craft,,3,,,',
    '',
  ]);
});

test('a cell is quoted where it must be, and is never a formula', () => {
  expect(csvCell('a "b"')).toBe('"a ""b"""');
  expect(csvCell('=1+1')).toBe("'=1+1");
  expect(csvCell(-1), 'a number is no text').toBe('-1');
  fc.assert(
    fc.property(fc.string(), (text) => {
      const cell = csvCell(text);
      expect(cell).not.toMatch(/^"?[=+\-@\t]/);
      if (!/^[=+\-@\t]/.test(text))
        expect(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell).toBe(text);
    }),
  );
});
