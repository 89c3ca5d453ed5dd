import { mostQuestions } from './pack/questions.model.ts';
import {
  originAnchor,
  paths,
  recordPath,
  sectionPath,
  selfCheckPath,
} from '../../model/address.ts';
import { entryOf, type Guide, roleNames } from '../../model/guide.ts';
import { fieldsOrProse, kind, titled } from '../../model/kind.ts';
import { type DeclaredPage, ownPage, type Place, recordPage } from '../../model/page.ts';
import { stringsFor } from '../../strings/index.ts';
import { columnName } from '../skills/column.model.ts';
import { movesOf } from './careers.model.ts';
import { selfChecks, worldOf } from './self-check/self-check.model.ts';
import { originSchema } from './origin.schema.ts';
import { type Position, positionSchema } from './position.schema.ts';

const stepsOf = (path: string): string[] =>
  ['why', 'gap', 'evidence'].map((key) => `${path}.${key}`);

export const careers = kind<'careers'>({
  folder: 'careers',
  endings: fieldsOrProse,
  subfolders: 'groups',
  schema: positionSchema,
  placeholder: { roles: [], moves: [] },
  readFor: ['careers', 'skills'],
  copy: 'page',
  expected: [
    'description',
    'lede',
    'scope',
    'duties',
    'keySkills',
    'keySkills.*.why',
    'focus.*.text',
    ...stepsOf('moves.*'),
    ...stepsOf('moves.*.back'),
    ...stepsOf('exits.*'),
  ],
  records: (guide) => guide.careers,
  facts: titled,
  section: 'careers',
  pages: careerPages,
});

export const origins = kind<'origins'>({
  folder: 'origins',
  endings: ['yaml'],
  subfolders: 'groups',
  schema: originSchema,
  placeholder: { moves: [] },
  readFor: ['careers'],
  expected: ['text', 'moves', ...stepsOf('moves.*')],
  records: (guide) => guide.origins,
});

/** The pages of the positions, with what compares them and makes job packs of them. */
function careerPages(guide: Guide): DeclaredPage[] {
  const { careerStrings: words, selfCheckStrings } = stringsFor(guide.site.language);
  const { whole: title, contrast, packs } = words;
  const lede = movesOf(guide.careers, guide.origins).length ? words.lede : words.listLede;
  const grades = (guide.framework?.data.grades ?? [])
    .map(({ id }) => id)
    .filter((grade) => guide.careers.some(({ data }) => data.grade === grade));
  const checks = selfChecks(worldOf(guide));
  const origins = guide.origins.map(({ id }) => originAnchor(id));
  return [
    ownPage(
      sectionPath('careers'),
      { title, lede },
      { anchors: [...grades, ...origins], places: originPlaces(guide) },
    ),
    ownPage(paths.contrasts, contrast),
    ownPage(paths.pack, {
      title: packs.title,
      lede: packs.lede(mostQuestions(guide.skills)),
    }),
    ...guide.careers.map(({ id, data }) =>
      recordPage('careers', recordPath('careers', id), id, {
        anchors: (data.focus ?? []).map((focus) => focus.id),
        places: focusPlaces(guide, data),
      }),
    ),
    ...checks.map(({ column: { role, position } }) => {
      const isShared = checks.filter(({ column }) => column.position === position).length === 1;
      const name = isShared
        ? entryOf(guide.careers, position).data.name
        : selfCheckName(guide, position, role);
      return ownPage(selfCheckPath(role, position), {
        title: selfCheckStrings.title(name),
        lede: selfCheckStrings.about(name),
      });
    }),
  ];
}

/** What a position is called in one of its roles. */
const selfCheckName = (guide: Guide, position: string, role: string): string =>
  columnName(
    { role, position },
    guide.careers,
    (id) => entryOf(guide.roles, id).data.name,
    stringsFor(guide.site.language).careerStrings.position.as,
  );

/** The ways in, each of which the search finds by itself. */
function originPlaces(guide: Guide): Place[] {
  const { careerStrings } = stringsFor(guide.site.language);
  return guide.origins.map(({ id, data: { name, text = '', moves, aliases } }) => {
    const reached = guide.careers.filter((position) => moves.some(({ to }) => to === position.id));
    return {
      anchor: originAnchor(id),
      title: careerStrings.fromOrigin(name),
      search: {
        text: [text, ...moves.flatMap(({ why, gap, evidence }) => [why, gap, evidence])].join(' '),
        kind: careerStrings.originKind,
        roles: roleNames(
          guide,
          reached.length ? reached.flatMap(({ data }) => data.roles) : undefined,
        ),
        aliases,
      },
    };
  });
}

/** The specialisms of a position. */
function focusPlaces(guide: Guide, { name, roles: own, focus = [] }: Position): Place[] {
  const { careerStrings } = stringsFor(guide.site.language);
  return focus.map(({ id: anchor, name: title, text = '', roles = own, aliases }) => ({
    anchor,
    title: `${title} (${name})`,
    search: { text, kind: careerStrings.focusKind, roles: roleNames(guide, roles), aliases },
  }));
}
