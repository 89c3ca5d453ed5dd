import { expect, test } from 'vitest';
import { directionOf, uiLanguage } from '../../../src/model/language.ts';

test.each(['ar', 'he-IL', 'fa', 'ur-PK'])('%s is written from right to left', (language) => {
  expect(directionOf(language)).toBe('rtl');
});

test.each(['en-GB', 'de', 'arn', 'fr-FR'])('%s is not', (language) => {
  expect(directionOf(language)).toBeUndefined();
});

test('the site speaks English where it has no words of the language', () => {
  expect(uiLanguage('de-AT')).toBe('de');
  expect(uiLanguage('he-IL')).toBe('en');
});
