import { formatDay, type Review, reviewOf } from '../../src/model/review.ts';
import { footStrings } from '../../src/strings/en.ts';
import { expected, guide } from './guide.ts';
import type { BuiltPage, ReadSite } from './pages.ts';
import { recordOf } from '../../src/guide/kinds.ts';

/** Reviews of every page with content, by address, as they stand on a day. */
export function reviewsOn(today: string): Map<string, Review> {
  return new Map(
    expected.flatMap(({ path, record }): [string, Review][] => {
      if (!record) return [];
      const { data } = recordOf(guide, record.collection, record.id);
      return [[path, reviewOf(data, guide.site.review, today)]];
    }),
  );
}

/** What a page must say of its review. */
export function statementOf({ owner, reviewed, due, overdue }: Review): string {
  const [read, next] = [reviewed, due].map((day) => formatDay(day, guide.site.language));
  const dates = [
    footStrings.reviewed(read!),
    (overdue ? footStrings.overdue : footStrings.due)(next!),
  ];
  return [footStrings.owner(owner), ...dates].join('; ');
}

/** What a page says of its review. */
export const saidBy = ({ tags }: BuiltPage): string =>
  tags
    .filter(({ attributes }) => /\bfoot-note\b/.test(attributes.get('class') ?? ''))
    .flatMap(({ children }) => children.filter(({ name }) => name === 'span'))
    .map(({ text }) => text.trim())
    .join('; ');

/** Pages that do not say of their review what they must. */
export const wrongStatements = (
  { pages }: ReadSite,
  reviews: ReadonlyMap<string, Review>,
): string[] =>
  [...reviews].flatMap(([path, review]) => {
    const said = saidBy(pages.get(path)!);
    return said === statementOf(review) ? [] : [`${path}: ${said}`];
  });
