import { expect, test } from 'vitest';
import { haveSides } from '../../../../src/features/roles/role-sign.model.ts';
import { role } from '../../model/example.ts';

test('there is a line to speak of where some role is on a side of it', () => {
  expect(haveSides([role('one'), role('two', { mark: 'below' })])).toBe(true);
  expect(haveSides([role('one')])).toBe(false);
  expect(haveSides([])).toBe(false);
});
