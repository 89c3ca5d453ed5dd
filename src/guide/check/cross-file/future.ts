import { findBuildDay } from '../../dates.ts';
import type { Guide } from '../../../model/guide.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { locate, type RecordText } from '../fields/record.ts';

/** Keys of days on which something was done to the guide. */
const keys = ['reviewed', 'accessed', 'published', 'keyed'] as const;

/** Some days after a day. */
const after = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/**
 * The last days that anything can have been done on: those that the settings may name, and those
 * of records. Both leave room for a clock that is slow, which must not stop a build.
 */
export function latestDays({ site }: Guide): { settings: string; records: string } {
  const today = new Date().toISOString().slice(0, 10);
  const build = findBuildDay(today);
  const settings = after(build > today ? build : today, 366);
  const reviewed = site.review?.reviewed ?? today;
  const known = [today, build, ...(reviewed > settings ? [] : [reviewed])];
  return { settings, records: after(known.toSorted().at(-1)!, 31) };
}

/** Days of a record that are not over: a page reviewed then would never be due. */
export function futureDiagnostics(record: RecordText, data: unknown, latest: string): Diagnostic[] {
  const fields = { ...(data as object | null) } as Record<string, unknown>;
  const review = { ...(fields['review'] as object | undefined) } as Record<string, unknown>;
  return [
    ...keys.map((key) => ({ path: [key], day: fields[key] })),
    { path: ['review', 'reviewed'], day: review['reviewed'] },
  ].flatMap(({ path, day }) =>
    typeof day === 'string' && day > latest
      ? [
          {
            offset: locate(record, path),
            field: path.join('.'),
            reason: `The day ${day} is in the future.`,
            hint: 'Correct the year, the month or the day.',
            advice: true as const,
          },
        ]
      : [],
  );
}
