import * as de from '../../src/strings/de.ts';
import * as en from '../../src/strings/en.ts';
import type { BuiltPage } from './pages.ts';

/** Attributes whose value a person hears or reads. */
const spoken = /^(aria-label|title|alt|placeholder|value|label|content)$/;

/** What a page says in texts and attributes; data for machines and addresses left out. */
export function saidBy({ html, tags }: BuiltPage): string[] {
  const texts = html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ' ').split(/<[^>]*>/);
  const said = tags.flatMap(({ attributes }) =>
    [...attributes].filter(([name]) => spoken.test(name)).map(([, value]) => value),
  );
  return [...texts, ...said]
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text && !/^https?:\S*$/.test(text));
}

/** Every phrase of a language's strings, cut where they put in what they are told. */
function phrasesOf(value: unknown): string[] {
  if (typeof value === 'string')
    return value
      .split(/\d+/)
      .map((part) => part.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''))
      .filter((part) => part.length > 2);
  if (typeof value === 'function')
    return [0, 1, 7].flatMap((number) =>
      phrasesOf((value as (...told: number[]) => string)(number, number)),
    );
  return Object.values(value as object).flatMap(phrasesOf);
}

/** A pattern that matches a text and nothing else; Node 22 has no `RegExp.escape`. */
const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

const german = new Set(phrasesOf(de));
const english = [...new Set(phrasesOf(en))]
  .filter((phrase) => !german.has(phrase))
  .map((phrase) => ({
    phrase,
    whole: new RegExp(`(?<!\\p{L})${literally(phrase)}(?!\\p{L})`, 'u'),
  }));

/** The site's own English phrases that stand in a text as whole words. */
export const englishIn = (text: string): string[] =>
  // Looking for the bare letters first spares most texts the slower pattern.
  english
    .filter(({ phrase, whole }) => text.includes(phrase) && whole.test(text))
    .map(({ phrase }) => phrase);
