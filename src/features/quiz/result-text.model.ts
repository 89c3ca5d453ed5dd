import type { QuizResults } from '../../model/guide.ts';
import type { FieldFault } from './faults/balance.model.ts';
import type { Band } from './scoring/regions.model.ts';
import type { Headline, QuizReason } from './scoring/score.model.ts';

/** What one result text is for. */
interface ResultKey {
  readonly headline: Headline;
  readonly band: Band | null;
  /** The first reason; null for a role. */
  readonly reason: QuizReason | null;
}

const bands: readonly Band[] = ['clear', 'leaning', 'close'];

/** Every combination of headline, band and first reason that scoring can give: 19 of them. */
export const resultKeys: readonly ResultKey[] = [
  ...(['frontend', 'backend', 'dual'] as const).flatMap((headline) =>
    bands.map((band) => ({ headline, band, reason: null })),
  ),
  ...(['depth-first', 'low-pull'] as const).flatMap((reason) =>
    bands.map((band) => ({ headline: 'open' as const, band, reason })),
  ),
  ...(['too-few', 'pulls-both-ways', 'ratings-and-choices', 'nothing-leads'] as const).map(
    (reason) => ({ headline: 'inconclusive' as const, band: null, reason }),
  ),
];

const matches = (
  result: QuizResults['results'][number],
  { headline, band, reason }: ResultKey,
): boolean =>
  result.headline === headline &&
  (result.band ?? null) === band &&
  (result.reason ?? null) === reason;

/** The text for a result. Throws where there is none, since the content check asks for all of them. */
export function resultText(
  { results }: Pick<QuizResults, 'results'>,
  {
    headline,
    band,
    reasons,
  }: { headline: Headline; band: Band | null; reasons: readonly QuizReason[] },
): QuizResults['results'][number] {
  const key = { headline, band, reason: reasons[0] ?? null };
  const found = results.find((result) => matches(result, key));
  if (!found) throw new Error(`No result text for ${headline}, ${band}, ${key.reason}.`);
  return found;
}

/** Puts the name of the next closest outcome in place of `{other}`. */
export const withOther = (text: string, name: string): string => text.replaceAll('{other}', name);

/** Texts that are missing, there twice, for no result at all, or with a place for a name that fits nothing. */
export function resultFaults({ results }: QuizResults): FieldFault[] {
  const faults: FieldFault[] = [];
  for (const key of resultKeys) {
    const count = results.filter((result) => matches(result, key)).length;
    const name = [key.headline, key.band, key.reason].filter(Boolean).join(', ');
    if (count !== 1)
      faults.push({
        path: ['results'],
        reason: count ? `There are ${count} texts for: ${name}.` : `There is no text for: ${name}.`,
        hint: 'Each combination of headline, band and reason has one text.',
      });
  }
  results.forEach((result, place) => {
    if (!resultKeys.some((key) => matches(result, key)))
      faults.push({
        path: ['results', place],
        reason: 'No result has this headline, band and reason together.',
        hint: 'Roles have a band, the open outcome a band and a reason, the inconclusive one a reason.',
      });
    for (const field of ['title', 'text', 'meaning', 'try', 'alone'] as const)
      for (const [slot] of (result[field] ?? '').matchAll(/\{[^}]*\}?/g))
        if (slot !== '{other}' || result.band !== 'close')
          faults.push({
            path: ['results', place, field],
            reason: `“${slot}” stands for nothing here.`,
            hint: 'Only {other} is filled in, and only in a close result: elsewhere the next closest outcome may be far behind.',
          });
    if (
      result.band === 'close' &&
      !result.title.includes('{other}') &&
      !result.text.includes('{other}')
    )
      faults.push({
        path: ['results', place, 'text'],
        reason: 'A close result names both outcomes.',
        hint: 'Use {other}.',
      });
  });
  return faults;
}
