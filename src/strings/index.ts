import { type UiLanguage, uiLanguage } from '../model/language.ts';
import { strings as de } from './de.ts';
import { strings as en, type Strings } from './en.ts';

const all: Readonly<Record<UiLanguage, Strings>> = { en, de };

/** The site's own words in the language of its content, such as `en-GB`; English for others. */
export const stringsFor = (language: string): Strings => all[uiLanguage(language)];

/**
 * File that holds those words, from the project's root. Pages and scripts import it as `@strings`,
 * so that no browser loads a language that is not shown.
 */
export const stringsFile = (language: string): string => `src/strings/${uiLanguage(language)}.ts`;
