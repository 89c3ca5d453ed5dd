import { paths, recordPath, sectionPath } from '../../model/address.ts';
import type { Guide, Skill } from '../../model/guide.ts';
import { fieldsOrProse, kind, prose, single, titled } from '../../model/kind.ts';
import { type DeclaredPage, ownPage, recordPage } from '../../model/page.ts';
import { stringsFor } from '../../strings/index.ts';
import { pageExpected } from '../articles/kinds.ts';
import { pageSchema } from '../articles/page.schema.ts';
import { frameworkSchema } from './framework.schema.ts';
import { indexOf, roleMatrices } from './matrix/role-matrices.model.ts';
import { isDescribed } from './skill-sections.model.ts';
import { skillSchema } from './skill.schema.ts';

export const skills = kind<'skills'>({
  folder: 'skills',
  endings: fieldsOrProse,
  subfolders: 'groups',
  schema: skillSchema,
  placeholder: {
    ...{ levels: [], evidence: [], prompts: [], read: [] },
    ...{ targets: {}, expectations: {} },
  },
  readFor: ['skills', 'careers'],
  expected: [
    'group',
    'description',
    'definition',
    'why',
    'without',
    'levels',
    'levels.*',
    'evidence',
    'start',
    'prompts',
    'read',
  ],
  copy: 'page',
  records: (guide) => guide.skills,
  facts: ({ name, definition }) => ({ title: name, lede: definition ?? '' }),
  section: 'skills',
  pages: skillPages,
});

export const framework = kind<'framework'>({
  folder: '',
  only: 'framework',
  endings: ['yaml'],
  schema: frameworkSchema,
  placeholder: { groups: [], grades: [], tracks: [] },
  readFor: ['skills', 'careers'],
  expected: ['scale.levels.*.gist', 'groups.*.text'],
  records: (guide) => single(guide.framework),
});

export const targets = kind<'targets'>({
  folder: '',
  only: 'targets',
  endings: prose,
  schema: pageSchema,
  readFor: ['skills'],
  expected: pageExpected,
  records: (guide) => single(guide.targets),
  facts: titled,
});

/** The pages of the skills, with the matrix in one or more, the profile and how targets were set. */
function skillPages(guide: Guide): DeclaredPage[] {
  const { profileStrings, skillRoleStrings, skillStrings } = stringsFor(guide.site.language);
  const { groups = [], scale } = guide.framework?.data ?? {};
  const matrices = roleMatrices(guide);
  const whole = {
    roles: { title: skillRoleStrings.index, lede: skillRoleStrings.indexLede },
    matrix: { title: skillStrings.whole, lede: skillStrings.lede },
    list: skillRoleStrings.list,
  }[indexOf(guide)];
  return [
    ownPage(sectionPath('skills'), whole, { anchors: groups.map(({ id }) => id) }),
    ...matrices.map(({ role, path, skills: asked }) =>
      ownPage(
        path,
        { title: skillRoleStrings.whole(role.data.name), lede: skillRoleStrings.roleLede },
        { anchors: [...new Set(asked.map(({ data }) => data.group))] },
      ),
    ),
    ...(scale ? [ownPage(paths.profile, profileStrings)] : []),
    ...single(guide.targets).map(({ id }) => recordPage('targets', paths.targets, id)),
    ...guide.skills.map(({ id, data }) =>
      recordPage('skills', recordPath('skills', id), id, {
        anchors: levelAnchors(data),
      }),
    ),
  ];
}

/** Anchors of the levels that a skill describes: `level-1` for the first. */
const levelAnchors = (data: Skill): string[] =>
  data.levels
    .map((_, place) => place + 1)
    .filter((level) => isDescribed(data, level))
    .map((level) => `level-${level}`);
