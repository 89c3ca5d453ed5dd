import { originAnchor, paths, recordPath, sectionPath } from '../model/address.ts';
import { askAnchor } from '../features/diagnosis/diagnosis.model.ts';
import { type Entry, type Guide, isListed, letterOf } from '../model/guide.ts';

/** Collections whose records have pages. */
export type PageCollection =
  | 'home'
  | 'roles'
  | 'comparison'
  | 'skills'
  | 'targets'
  | 'careers'
  | 'quizMethod'
  | 'diagnosis'
  | 'compare'
  | 'faq'
  | 'glossary'
  | 'about';

/** One page of the built site. */
export interface PageAddress {
  /** Address without base, with trailing slash. */
  readonly path: string;
  /** Collection and id of the record whose body the page shows, if any. */
  readonly record: { readonly collection: PageCollection; readonly id: string } | null;
  /** Anchors that the layout adds to those of the body's headings. */
  readonly anchors: readonly string[];
  /** Whether lists name the page; to one that they do not, only links in texts lead. */
  readonly listed: boolean;
}

/** Every address of the site that content may link to. */
export function listPages(guide: Guide): PageAddress[] {
  const index = (path: string, anchors: readonly string[] = []): PageAddress => ({
    path,
    record: null,
    anchors,
    listed: true,
  });
  const own = (
    collection: PageCollection,
    path: string,
    id: string,
    anchors: string[] = [],
  ): PageAddress => ({
    path,
    record: { collection, id },
    anchors,
    listed: true,
  });
  const plain = (collection: 'faq' | 'glossary' | 'about', entry: Entry<object>): PageAddress => ({
    ...own(collection, recordPath(collection, entry.id), entry.id),
    listed: isListed(entry),
  });
  const { site, comparison, diagnosis, framework, targets, compare } = guide;
  return [
    own('home', paths.home, guide.home.id),
    index(paths.search),
    ...(site.sections.roles
      ? [
          index(sectionPath('roles')),
          ...guide.roles.map(({ id }) => own('roles', recordPath('roles', id), id)),
        ]
      : []),
    ...(site.sections.roles && comparison
      ? [
          own(
            'comparison',
            paths.comparison,
            comparison.id,
            comparison.data.aspects.map(({ id }) => id),
          ),
        ]
      : []),
    ...(site.sections.skills
      ? [
          index(
            sectionPath('skills'),
            framework?.data.groups.map(({ id }) => id),
          ),
          index(paths.profile),
          ...(targets ? [own('targets', paths.targets, targets.id)] : []),
          ...guide.skills.map(({ id, data }) =>
            own('skills', recordPath('skills', id), id, levelAnchors(data.levels.length)),
          ),
        ]
      : []),
    ...(site.sections.careers
      ? [
          index(sectionPath('careers'), [
            ...(framework?.data.grades ?? [])
              .map(({ id }) => id)
              .filter((grade) => guide.careers.some(({ data }) => data.grade === grade)),
            ...guide.origins.map(({ id }) => originAnchor(id)),
          ]),
          index(paths.contrasts),
          index(paths.pack),
          ...guide.careers.map(({ id, data }) =>
            own(
              'careers',
              recordPath('careers', id),
              id,
              (data.focus ?? []).map((focus) => focus.id),
            ),
          ),
        ]
      : []),
    ...(site.sections.quiz
      ? [
          index(sectionPath('quiz')),
          ...(guide.quiz.method ? [own('quizMethod', paths.method, guide.quiz.method.id)] : []),
          index(paths.paper),
          index(paths.team),
        ]
      : []),
    ...(site.sections.compare && compare
      ? [
          own(
            'compare',
            sectionPath('compare'),
            compare.id,
            guide.demos.map(({ id }) => id),
          ),
        ]
      : []),
    ...(site.sections.compare && diagnosis
      ? [
          own('diagnosis', paths.layers, diagnosis.id, [
            ...diagnosis.data.questions.map(({ id }) => askAnchor(id)),
            ...diagnosis.data.advices.map(({ id }) => id),
          ]),
        ]
      : []),
    ...(site.sections.faq
      ? [
          index(
            sectionPath('faq'),
            site.faq.topics
              .map(({ id }) => id)
              .filter((topic) => guide.faq.some(({ data }) => data.topic === topic)),
          ),
          ...guide.all.faq.map((entry) => plain('faq', entry)),
        ]
      : []),
    ...(site.sections.glossary
      ? [
          index(sectionPath('glossary'), [
            ...guide.glossary.map(({ id }) => id),
            ...guide.glossary.map(({ data }) => letterAnchor(letterOf(data.term))),
          ]),
          ...guide.all.glossary
            .filter(({ hasBody }) => hasBody)
            .map((entry) => plain('glossary', entry)),
        ]
      : []),
    ...(site.sections.about
      ? [
          index(sectionPath('about')),
          index(paths.coverage),
          ...guide.all.about.map((entry) => plain('about', entry)),
        ]
      : []),
    index(
      paths.sources,
      guide.sources.map(({ id }) => id),
    ),
    index(paths.bookmarks),
  ];
}

/** Anchors of a skill's levels, `level-1` first. */
export const levelAnchors = (levels: number): string[] =>
  Array.from({ length: levels }, (_, place) => `level-${place + 1}`);

/** Anchor of a letter's group in the glossary; the underscore keeps it apart from term ids. */
export const letterAnchor = (letter: string): string =>
  `_letter-${letter === '#' ? 'other' : letter.toLowerCase()}`;
