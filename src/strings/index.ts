import { type UiLanguage, uiLanguage } from '../model/language.ts';
import * as de from './de.ts';
import * as en from './en.ts';

// A language that lacks the words of a part does not fit this type.
const all: Readonly<Record<UiLanguage, typeof en>> = { en, de };

/** The site's own words in the language of its content, such as `en-GB`; English for others. */
export const stringsFor = (language: string): typeof en => all[uiLanguage(language)];

/**
 * File that holds those words, from the project's root. Pages and scripts import it as `@strings`,
 * so that no browser loads a language that is not shown.
 */
export const stringsFile = (language: string): string => `src/strings/${uiLanguage(language)}.ts`;
