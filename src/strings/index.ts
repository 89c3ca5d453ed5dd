import { type UiLanguage, uiLanguage } from '../model/language.ts';
import * as de from './de.ts';
import * as en from './en.ts';
import type { Strings } from './en.ts';

const all: Readonly<Record<UiLanguage, typeof en>> = { en, de };

/**
 * All that `@strings` gives to pages, in the language of the content, such as `en-GB`; in English
 * for others. For what runs outside of the bundler, too.
 */
export const wordsFor = (language: string): typeof en => all[uiLanguage(language)];

/** The site's own words in the language of its content; English for others. */
export const stringsFor = (language: string): Strings => wordsFor(language).strings;

/**
 * File that holds those words, from the project's root. Pages and scripts import it as `@strings`,
 * so that no browser loads a language that is not shown.
 */
export const stringsFile = (language: string): string => `src/strings/${uiLanguage(language)}.ts`;

/** Words of a page that only the build writes, in the language of the content. */
export const inLanguage = <T>(language: string, words: Readonly<Record<UiLanguage, T>>): T =>
  words[uiLanguage(language)];
