import fc from 'fast-check';
import { expect, test } from 'vitest';
import { actionOf, picturesOf, sumsOf } from '../../../../src/features/demos/data.model.ts';
import { checkout, page } from './example.ts';

const paid = { ...page, action: 'Pay {total}' };

test('the amounts of a page are those of what is chosen, and its own where that has none', () => {
  expect([0, 1].map((place) => actionOf(paid, place))).toEqual(['Pay £24', 'Pay £28']);
  expect(sumsOf(page, 1).lines.map(({ amount }) => amount)).toEqual(['£24', '£4']);
  expect(sumsOf(page, 0)).toEqual({ lines: page.lines, total: page.total });
});

test('a choice changes the last amount and the total of a page, and nothing else', () => {
  fc.assert(
    fc.property(fc.nat(5), (place) => {
      const { lines, total } = sumsOf(page, place);
      expect(lines.slice(0, -1)).toEqual(page.lines.slice(0, -1));
      expect(lines.map(({ label }) => label)).toEqual(page.lines.map(({ label }) => label));
      expect(total.label).toBe(page.total.label);
    }),
  );
});

test('the drawings of a scene are named once, those of its choices among them', () => {
  const honey = { label: 'Honey', amount: '£24', picture: 'honey' } as const;
  const [card, phone] = checkout.means!.options;
  const options = [{ ...card!, picture: 'card' as const }, phone!];
  const scene = { ...checkout, lines: [honey, honey], means: { ...checkout.means!, options } };
  expect(picturesOf(scene)).toEqual(['honey', 'card']);
});
