import type { Guide, KindName } from '../../model/guide.ts';

/** An entry that a field can name, and what people call it. */
export interface Choice {
  readonly label: string;
  readonly value: string;
}

const named = <T>(
  entries: readonly { readonly id: string; readonly data: T }[],
  nameOf: (data: T) => string,
): Choice[] => entries.map(({ id, data }) => ({ value: id, label: nameOf(data) }));

const labelled = (entries: readonly { readonly id: string; readonly label: string }[] = []) =>
  entries.map(({ id, label }): Choice => ({ value: id, label }));

/** What fields of records choose from, by a name of its own. */
export function choicesIn(guide: Guide): Readonly<Record<string, readonly Choice[]>> {
  const { site, framework } = guide;
  return {
    roles: named(guide.roles, ({ name }) => name),
    skills: named(guide.skills, ({ name }) => name),
    careers: named(guide.careers, ({ name }) => name),
    glossary: named(guide.all.glossary, ({ term }) => term),
    faq: named(guide.all.faq, ({ question }) => question),
    sources: named(guide.sources, ({ title }) => title),
    authors: named(guide.authors, ({ name }) => name),
    cases: (guide.cases?.data.cases ?? []).map(({ id, name }) => ({ value: id, label: name })),
    'guide.topics': labelled(site.guide.topics),
    'faq.topics': labelled(site.faq.topics),
    'glossary.topics': labelled(site.glossary.topics),
    groups: labelled(framework?.data.groups),
    grades: labelled(framework?.data.grades),
    tracks: labelled(framework?.data.tracks),
    domains: labelled(framework?.data.domains),
    families: labelled(framework?.data.families),
  };
}

/** Keys that name entries of one list, whatever record they are in. */
const always: Readonly<Record<string, string>> = {
  roles: 'roles',
  role: 'roles',
  core: 'roles',
  skills: 'skills',
  skill: 'skills',
  terms: 'glossary',
  sources: 'sources',
  author: 'authors',
  case: 'cases',
  group: 'groups',
  grade: 'grades',
  track: 'tracks',
  domain: 'domains',
  family: 'families',
};

/** What the key at a path of a kind’s fields chooses from; null where it is free. */
export function choicesFor(kind: KindName, path: readonly string[]): string | null {
  const [first = ''] = path;
  const key = path.at(-1) ?? '';
  if (key === 'topic') return `${kind}.topics`;
  if (key === 'related') return kind;
  if (key === 'to' && (kind === 'careers' || kind === 'origins')) return 'careers';
  // One list of cases for each role.
  if (first === 'case') return 'cases';
  if (['examples', 'targets', 'expectations', 'answers'].includes(first)) return null;
  return always[key] ?? null;
}

/** Keys of groups that have one for each role, and in each of these one for each position. */
export function keysFor(guide: Guide, path: readonly string[]): readonly string[] | null {
  const [first = ''] = path;
  const perPosition = first === 'targets' || first === 'expectations';
  if (perPosition && path.length === 2)
    return guide.careers.filter(({ data }) => data.roles.includes(path[1]!)).map(({ id }) => id);
  const perRole = perPosition || first === 'examples' || first === 'case';
  return (perRole && path.length === 1) || path.at(-1) === 'answers'
    ? guide.roles.map(({ id }) => id)
    : null;
}
