import { outermost } from './folders.model.ts';
import type { Entry, Guide, GuideArticle } from '../../model/guide.ts';

/** What the index of the guide lists under one heading. */
interface ArticleTopic {
  /** Anchor of the heading. */
  readonly id: string;
  readonly label: string;
  readonly entries: readonly Entry<GuideArticle>[];
}

/**
 * The listed articles of the guide by topic, in the order of the settings; those without a topic
 * come last, under the heading `others`. Topics without an article are left out.
 */
export function byTopic(
  { site, articles }: Pick<Guide, 'site' | 'articles'>,
  others: string,
): ArticleTopic[] {
  const { topics } = site.guide;
  const pages = outermost(articles.guide);
  return [...topics, { id: '_others', label: others }]
    .map(({ id, label }) => ({
      id,
      label,
      entries: pages.filter(({ data }) => (data.topic ?? '_others') === id),
    }))
    .filter(({ entries }) => entries.length);
}
