import type { Guide, KindName } from '../model/guide.ts';
import { kindNames, kindOf, kinds } from './kinds.ts';
import { careerFaults } from '../features/careers/faults.model.ts';
import { caseFaults } from '../features/cases/faults.model.ts';
import { diagnosisFaults } from '../features/diagnosis/faults.model.ts';
import { claimedOnce, lookUp, type ReferenceFault } from '../model/reference-fault.ts';
import { quizFaults } from '../features/quiz/faults/faults.model.ts';
import { skillFaults } from '../features/skills/faults.model.ts';
import { doubledWords } from '../features/style/words.model.ts';
import { unlistedFaults } from './unlisted.model.ts';

/** Ids of records that exist although they could not be read. */
export type UnreadIds = Partial<Readonly<Record<KindName, readonly string[]>>>;

/** Kinds whose records others name by their ids. */
type NamedKind =
  'roles' | 'skills' | 'careers' | 'origins' | 'faq' | 'glossary' | 'sources' | 'demos' | 'authors';

/**
 * Finds ids in records that lead nowhere, and names that two records claim.
 * A record that is itself at fault, and so not in the guide, is no dangling id: `unread` names it.
 */
export function referenceFaults(guide: Guide, unread: UnreadIds = {}): ReferenceFault[] {
  const faults: ReferenceFault[] = [];
  const { site, comparison, roles } = guide;
  const { faq, glossary } = guide.all;
  const ids = new Map<NamedKind, ReadonlySet<string>>();
  const idsOf = (name: NamedKind): ReadonlySet<string> => {
    const known =
      ids.get(name) ??
      new Set([...everyOf(guide, name).map(({ id }) => id), ...(unread[name] ?? [])]);
    ids.set(name, known);
    return known;
  };
  const roleIds = idsOf('roles');
  const sourceIds = idsOf('sources');
  const guideTopics = new Set(site.guide.topics.map((topic) => topic.id));
  const questionTopics = new Set(site.faq.topics.map((topic) => topic.id));
  const termTopics = new Set(site.glossary.topics.map((topic) => topic.id));
  const { expect, expectAll } = lookUp(faults);
  const notItself = (
    collection: string,
    id: string,
    related: readonly string[] | undefined,
  ): void => {
    const place = related?.indexOf(id) ?? -1;
    if (place >= 0)
      faults.push({
        collection,
        id,
        path: ['related', place],
        reason: 'Names itself.',
        hint: 'Delete it.',
      });
  };

  for (const { id, data } of guide.all.guide)
    if (data.topic) expect('guide', id, ['topic'], data.topic, 'topic in site.json', guideTopics);
  for (const { id, data } of guide.all.insights)
    expect('insights', id, ['author'], data.author, 'author', idsOf('authors'));
  for (const { id, data } of faq) {
    expect('faq', id, ['topic'], data.topic, 'topic in site.json', questionTopics);
    notItself('faq', id, data.related);
  }
  for (const { id, data } of glossary) {
    expect('glossary', id, ['topic'], data.topic, 'topic in site.json', termTopics);
    notItself('glossary', id, data.related);
  }
  if (comparison)
    comparison.data.aspects.forEach((aspect, place) => {
      const path = ['aspects', place];
      for (const role of Object.keys(aspect.answers))
        expect('comparison', comparison.id, [...path, 'answers', role], role, 'role', roleIds);
      for (const { id: role } of roles)
        if (!Object.hasOwn(aspect.answers, role))
          faults.push({
            collection: 'comparison',
            id: comparison.id,
            path: [...path, 'answers'],
            reason: `Has no answer for the role “${role}”.`,
            hint: 'Add it.',
          });
      aspect.sources?.forEach((source, index) =>
        expect(
          'comparison',
          comparison.id,
          [...path, 'sources', index],
          source,
          'source',
          sourceIds,
        ),
      );
    });
  const known = {
    roles: roleIds,
    skills: idsOf('skills'),
    careers: idsOf('careers'),
    origins: idsOf('origins'),
    glossary: idsOf('glossary'),
    sources: idsOf('sources'),
  };
  for (const name of kindNames)
    for (const { field, to, noun } of kinds[name].references ?? [])
      for (const entry of kindOf(name).records?.(guide) ?? [])
        expectAll(
          name,
          entry.id,
          field,
          (entry.data as Readonly<Record<string, readonly string[] | undefined>>)[field],
          noun,
          idsOf(to as NamedKind),
        );
  return [
    ...faults,
    ...skillFaults(guide, known),
    ...careerFaults(guide, known),
    ...quizFaults(guide, known),
    ...diagnosisFaults(guide, known),
    ...caseFaults(guide, recordsByKind(guide), { roles: roleIds, unread: !!unread.cases?.length }),
    ...styleFaults(guide),
    ...claims(guide),
    ...unlistedFaults(guide),
  ];
}

/** Words that the list of style names twice. */
const styleFaults = ({ style }: Guide): ReferenceFault[] =>
  (style ? doubledWords(style.data) : []).map(({ place, word }) => ({
    collection: 'style',
    id: 'style',
    path: ['words', place, 'avoid'],
    reason: `“${word}” is in the list already.`,
    hint: 'Keep it in one place; capitals make no difference.',
  }));

/** The records of every kind that can be listed. */
const recordsByKind = (guide: Guide) =>
  kindNames.map((name) => ({ name, entries: kindOf(name).records?.(guide) ?? [] }));

/** The records of one kind, unlisted ones among them. */
const everyOf = (guide: Guide, name: NamedKind): readonly { readonly id: string }[] =>
  name === 'faq' || name === 'glossary' ? guide.all[name] : guide[name];

/** Names that must lead to one record only. */
function claims({
  site,
  comparison,
  roles,
  demos,
  all: { faq, glossary },
}: Guide): ReferenceFault[] {
  const faults: ReferenceFault[] = [];
  const register = () => claimedOnce(faults);
  const term = register();
  for (const { id, data } of glossary) term('glossary', id, ['term'], data.term, 'name');
  for (const { id, data } of glossary)
    data.aliases?.forEach((alias, place) =>
      term('glossary', id, ['aliases', place], alias, 'alias'),
    );
  const role = register();
  for (const { id, data } of roles) role('roles', id, ['name'], data.name, 'name');
  const question = register();
  for (const { id, data } of faq) question('faq', id, ['question'], data.question, 'question');
  const aspect = register();
  const label = register();
  comparison?.data.aspects.forEach(({ id, label: text }, place) => {
    if (aspect('comparison', comparison.id, ['aspects', place, 'id'], id, 'id'))
      label('comparison', comparison.id, ['aspects', place, 'label'], text, 'label');
  });
  const demo = register();
  for (const { id, data } of demos) demo('demos', id, ['title'], data.title, 'title');
  const inSite = (section: 'guide' | 'faq' | 'glossary'): void => {
    const topic = register();
    const named = register();
    site[section].topics.forEach(({ id, label: text }, place) => {
      if (topic('site', 'site', [section, 'topics', place, 'id'], id, 'id'))
        named('site', 'site', [section, 'topics', place, 'label'], text, 'label');
    });
  };
  inSite('guide');
  inSite('faq');
  inSite('glossary');
  const entry = register();
  const target = register();
  site.navigation.forEach(({ label: text, link }, place) => {
    if (entry('site', 'site', ['navigation', place, 'label'], text, 'label'))
      target('site', 'site', ['navigation', place, 'link'], link, 'link');
  });
  return faults;
}
