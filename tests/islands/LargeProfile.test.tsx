// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { manySkills } from '../../src/features/profile/guide.model.ts';
import { ProfileIsland } from '../../src/features/profile/island/ProfileIsland.tsx';
import { profileStrings as words } from '../../src/features/profile/strings.en.ts';
import { largeGuide } from '../unit/features/profile/large.ts';
import { stubBrowser } from './stubs.ts';

const texts = (selector: string): string[] =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());
const count = (selector: string): number => document.querySelectorAll(selector).length;

beforeEach(() => {
  localStorage.clear();
  stubBrowser();
  history.replaceState(null, '', '/skills/profile/');
  render(<ProfileIsland guide={largeGuide(manySkills + 1)} />);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('a group that an aim leaves out makes room for the first that is left', () => {
  fireEvent.change(screen.getByRole('combobox', { name: words.aim.role }), {
    target: { value: 'lone' },
  });
  expect(texts('.rating details[open] h4, .rating details[open] h3')).toEqual(['Craft']);
});

test('many roles are a list that opens, by family', () => {
  const roles = screen.getByRole('combobox', { name: words.aim.role });
  expect(texts('#_role optgroup[label="Ships"] option')).toHaveLength(3);
  expect(texts(`#_role optgroup[label="${words.others.roles}"] option`)).toHaveLength(5);
  fireEvent.change(roles, { target: { value: 'role-001' } });
  expect(roles).toHaveProperty('value', 'role-001');
  expect(texts('#_position option')).toEqual(['Name of post-role-001']);
});

test('groups and skills are below the headings of their domains', () => {
  expect(texts('.rating > h3')).toEqual(['Water', words.others.groups]);
  expect(texts('.rating summary h4')).toEqual(['Pumps', 'Craft']);
  expect(count('.skill h5')).toBe(manySkills + 1);
  const [next] = document.querySelectorAll<HTMLElement>('.on button');
  expect(next!.textContent).toBe(words.rating.next('Craft'));
});

test('an aim leaves the skills out that it does not ask for, until all are wanted', () => {
  fireEvent.change(screen.getByRole('combobox', { name: words.aim.role }), {
    target: { value: 'role-001' },
  });
  expect(count('.skill')).toBe(5);
  expect(count('.rating details[open]')).toBe(1);
  expect(screen.getByText(words.rating.rated(0, 5), { selector: '[role=status]' })).toBeTruthy();
  const all = screen.getByRole('button', { name: words.rating.whole });
  fireEvent.click(all);
  expect(count('.skill')).toBe(manySkills + 1);
  fireEvent.click(document.querySelector('.skill input[type=radio]')!);
  // The result names what was rated, and what was asked; nothing else.
  expect(count('.standings tr[class]:not(.group, .domain)')).toBe(6);
  expect(texts('.standings .domain')).toEqual(['Water', words.others.groups]);
  expect(screen.getByText(words.result.onlyAsked(6))).toBeTruthy();
});
