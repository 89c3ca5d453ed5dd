import { firstSentence } from '../sentence.model.ts';
import type { Pack } from './pack.model.ts';

/** A job advert: what it opens with, and what follows under headings of its own. */
export interface Advert {
  readonly title: string;
  readonly opening: readonly string[];
  readonly parts: readonly { readonly title: string; readonly lines: readonly string[] }[];
}

/** What an advert says of its own accord. */
export interface AdvertWords {
  readonly heading: (title: string, role: string | null) => string;
  readonly area: (scope: string) => string;
  readonly does: string;
  readonly brings: string;
  readonly learns: string;
}

/** An advert is done once it has so many words, and takes in nothing that would lead it past the most. */
const enough = 190;
const most = 225;

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** How many words an advert has. */
export const lengthOf = (advert: Advert): number => wordsIn(advertText(advert));

/**
 * Writes an advert of about 200 words from the position's own texts: what the person does, how far
 * that reaches, the first duties, and the skills that matter most, each with its reason. Duties and
 * skills take turns, so that both are there in a short advert. Pay, place and employer are left out,
 * since the guide does not know them.
 */
export function advertOf(pack: Pack, words: AdvertWords, language: string): Advert {
  const asked = pack.groups
    .flatMap(({ skills }) => skills)
    .toSorted((a, b) => Number(b.core) - Number(a.core) || (b.level ?? 0) - (a.level ?? 0))
    .map(({ name }) => name);
  const isLearned = ({ learn }: Pack['keySkills'][number]): boolean => Boolean(learn);
  const said = ({ name, why, learn }: Pack['keySkills'][number]): string =>
    [`${name}.`, learn || why].filter(Boolean).join(' ');
  const left = [
    { title: words.does, lines: [...pack.duties] },
    {
      title: words.brings,
      lines: pack.keySkills.length
        ? pack.keySkills.filter((skill) => !isLearned(skill)).map(said)
        : asked.slice(0, 6),
    },
    { title: words.learns, lines: pack.keySkills.filter(isLearned).map(said) },
  ];
  const taken: string[][] = left.map(() => []);
  const advert = (): Advert => ({
    title: words.heading(pack.title, pack.role),
    opening: [
      ...(pack.lede ? [pack.lede] : []),
      ...(pack.scope ? [words.area(firstSentence(pack.scope, language))] : []),
    ],
    parts: left.flatMap(({ title }, part) =>
      taken[part]!.length ? [{ title, lines: taken[part]! }] : [],
    ),
  });
  // Two duties and a skill first; then a skill, a duty and something to learn in turn.
  for (let round = 0; left.some(({ lines }) => lines.length); round++)
    for (const part of round ? [1, 0, 2] : [0, 0, 1]) {
      const line = left[part]!.lines.shift();
      if (line === undefined || lengthOf(advert()) >= enough) continue;
      taken[part]!.push(line);
      if (lengthOf(advert()) > most) taken[part]!.pop();
    }
  return advert();
}

/** An advert as plain text that any form for adverts takes. */
export const advertText = ({ title, opening, parts }: Advert): string =>
  [
    title,
    ...opening,
    ...parts.map(({ title, lines }) => [title, ...lines.map((line) => `- ${line}`)].join('\n')),
  ].join('\n\n');
