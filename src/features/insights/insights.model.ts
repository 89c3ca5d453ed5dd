import { type Author, type Entry, type Guide, type Insight } from '../../model/guide.ts';
import { compareText } from '../../model/folder-order.ts';

/** From how many published insights on a person is called a contributor. */
const contributorFrom = 3;

/** A person with the listed insights that they wrote, in reading order. */
export interface Writer {
  readonly author: Entry<Author>;
  readonly insights: readonly Entry<Insight>[];
  /** Whether these are enough for the badge. */
  readonly isContributor: boolean;
}

type InsightsGuide = Pick<Guide, 'articles' | 'authors'>;

/** Everyone who wrote a listed insight: who wrote most comes first, then by name. */
export const writersOf = ({ articles, authors }: InsightsGuide): Writer[] =>
  authors
    .map((author) => {
      const insights = articles.insights.filter(({ data }) => data.author === author.id);
      return { author, insights, isContributor: insights.length >= contributorFrom };
    })
    .filter(({ insights }) => insights.length)
    .sort(
      (a, b) =>
        b.insights.length - a.insights.length ||
        compareText(a.author.data.name, b.author.data.name),
    );

/** The listed insights about a page, whose address is without base and anchor. */
export const insightsAbout = ({ articles }: InsightsGuide, path: string): Entry<Insight>[] =>
  articles.insights.filter(({ data }) =>
    data.about?.some(({ link }) => link.split(/[#?]/, 1)[0] === path),
  );
