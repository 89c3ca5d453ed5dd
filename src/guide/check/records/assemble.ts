import type { Guide } from '../../../model/guide.ts';
import { articleSections, sectionNames } from '../../../model/sections.ts';
import type { Site } from '../../../model/site.schema.ts';
import { assemble, type RecordsOf } from '../../assemble.model.ts';
import { kindNames, kinds } from '../../kinds.ts';
import type { UnreadIds } from '../../references.ts';
import type { ContentEntry } from './entry.ts';

/** Stands in for settings that could not be read: everything on, nothing else known. */
const anySite = {
  sections: Object.fromEntries([...sectionNames, ...articleSections].map((name) => [name, true])),
  language: 'en',
  navigation: [],
  // With it, the index of insights is there, whether or not there are any.
  insight: '/',
  guide: { topics: [] },
  faq: { topics: [] },
  glossary: { topics: [] },
} as unknown as Site;

/**
 * Builds the guide from what could be read. Settings and home page have placeholders, so that a
 * fault in them hides no other.
 */
export const assembleRead = (site: Site | null, entries: readonly ContentEntry[]): Guide =>
  assembleAll(
    site,
    entries.filter(({ collection, data }) => data !== null || collection === 'home'),
  );

/**
 * Builds the guide with placeholders for all records whose fields are at fault: they are no reason
 * to call links to them broken.
 */
export function assembleAll(site: Site | null, entries: readonly ContentEntry[]): Guide {
  const of: RecordsOf = (name) =>
    entries
      .filter(({ collection }) => collection === name)
      .map(({ id, data, hasBody }) => ({
        id,
        data: (data ?? kinds[name].placeholder ?? {}) as never,
        hasBody,
      }));
  const noHome = { id: 'home', hasBody: false, data: {} as Guide['home']['data'] };
  return assemble(site ?? anySite, of('home')[0] ?? noHome, of);
}

/** Ids of records whose fields are at fault. */
export const invalidIds = (entries: readonly ContentEntry[]): UnreadIds =>
  Object.fromEntries(
    kindNames.map((name) => [
      name,
      entries
        .filter((entry) => entry.collection === name && entry.data === null)
        .map(({ id }) => id),
    ]),
  );
