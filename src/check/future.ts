import { findBuildDay } from '../dates.ts';
import type { Guide } from '../domain/guide.ts';
import type { Finding } from './fault.ts';
import { locate, type RecordText } from './record.ts';

/** Keys of days on which something was done to the guide. */
const keys = ['reviewed', 'accessed', 'published', 'keyed'] as const;

const dayAfter = (day: string): string =>
  new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/**
 * The last day that anything can have been done on: today, or tomorrow where the sun rises earlier;
 * later where the build or the settings say so, since a machine's clock can be slow.
 */
export function latestDay({ site }: Guide): string {
  const today = new Date().toISOString().slice(0, 10);
  const days = [today, findBuildDay(today), site.review?.reviewed ?? today];
  return dayAfter(days.toSorted().at(-1)!);
}

/** Days of a record that are not over: a page reviewed then would never be due. */
export function futureFindings(record: RecordText, data: unknown, latest: string): Finding[] {
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
