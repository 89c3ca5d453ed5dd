import { recordPath, termPath } from '../model/address.ts';
import type { Guide } from '../model/guide.ts';
import type { PageReferences } from './backlinks.model.ts';

/** A record that leaves its reader nowhere to go on to. */
export interface DeadEnd {
  readonly kind: 'question' | 'term' | 'page' | 'role';
  readonly title: string;
  readonly path: string;
}

/**
 * Records without a resource, in reading order. A resource is what the record itself leads on to:
 * for a role a source that it cites; for a question or page a cited source, a related question, or
 * a link to another page of the guide; for a term a source, a related term, or what the text of
 * its own page cites or links to. Next steps and lists that the site makes by itself do not count.
 */
export function recordsWithoutResource(guide: Guide, uses: readonly PageReferences[]): DeadEnd[] {
  const { sections } = guide.site;
  const byPath = new Map(uses.map((page) => [page.path, page]));
  const leadsOn = (path: string, ...also: (readonly string[] | undefined)[]): boolean => {
    const { citations = [], links = [] } = byPath.get(path) ?? {};
    const others = links.filter((link) => link !== path);
    return [citations, others, ...also].some((list) => list?.length);
  };
  const cites = (path: string): boolean => !!byPath.get(path)?.citations.length;
  const roles = guide.roles
    .map(({ id, data }) => ({ title: data.title, path: recordPath('roles', id) }))
    .filter(({ path }) => !cites(path));
  const questions = guide.faq
    .filter(({ id, data }) => !leadsOn(recordPath('faq', id), data.related))
    .map(({ id, data }) => ({ title: data.question, path: recordPath('faq', id) }));
  const terms = guide.glossary
    .filter(({ id, data }) => !leadsOn(recordPath('glossary', id), data.sources, data.related))
    .map(({ id, data, hasBody }) => ({ title: data.term, path: termPath(id, hasBody) }));
  const pages = guide.about
    .filter(({ id }) => !leadsOn(recordPath('about', id)))
    .map(({ id, data }) => ({ title: data.title, path: recordPath('about', id) }));
  const found = [
    { kind: 'role', on: sections.roles, records: roles },
    { kind: 'question', on: sections.faq, records: questions },
    { kind: 'term', on: sections.glossary, records: terms },
    { kind: 'page', on: sections.about, records: pages },
  ] as const;
  return found.flatMap(({ kind, on, records }) =>
    on ? records.map((record) => ({ kind, ...record })) : [],
  );
}
