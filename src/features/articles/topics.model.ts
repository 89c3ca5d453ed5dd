import type { Entry, Guide, Page } from '../../model/guide.ts';
import { filingOf, type Folder, topicIn } from './folders.model.ts';

/** What the index of the guide lists under one heading. */
interface ArticleTopic {
  /** Anchor of the heading. */
  readonly id: string;
  readonly label: string;
  readonly entries: readonly (Entry<Page> | Folder)[];
}

/**
 * The listed articles of the guide by topic, in the order of the settings; those without a topic
 * come last, under the heading `others`. Topics without an article are left out,
 * and a folder without a page has none.
 */
export function byTopic(
  guide: Pick<Guide, 'site' | 'all' | 'about' | 'articles'>,
  others: string,
): ArticleTopic[] {
  const { topics } = guide.site.guide;
  const nodes = filingOf(guide, 'guide').outermost;
  return [...topics, { id: '_others', label: others }]
    .map(({ id, label }) => ({
      id,
      label,
      entries: nodes.filter((node) => (topicIn(node) ?? '_others') === id),
    }))
    .filter(({ entries }) => entries.length);
}
