import { recordPath } from '../model/address.ts';
import type { Article, Guide } from '../model/guide.ts';
import { type ArticleSection, articleSections } from '../model/sections.ts';

/** Title and address, without base, of the listed articles that a test holds for, in reading order. */
export const articlesOn = (
  { articles }: Pick<Guide, 'articles'>,
  holds: (data: Article) => boolean | undefined,
  sections: readonly ArticleSection[] = articleSections,
): { title: string; path: string }[] =>
  sections.flatMap((section) =>
    articles[section]
      .filter(({ data }) => holds(data))
      .map(({ id, data }) => ({ title: data.title, path: recordPath(section, id) })),
  );
