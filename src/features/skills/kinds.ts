import { paths, recordPath, sectionPath } from '../../model/address.ts';
import type { Guide } from '../../model/guide.ts';
import { kind, prose, single, titled } from '../../model/kind.ts';
import { indexPage, type PageAddress, recordPage } from '../../model/page.ts';
import { pageExpected } from '../articles/kinds.ts';
import { pageSchema } from '../articles/page.schema.ts';
import { frameworkSchema } from './framework.schema.ts';
import { roleMatrices } from './matrix/role-matrices.model.ts';
import { sectionsOf } from './skill-sections.model.ts';
import { skillSchema } from './skill.schema.ts';

export const skills = kind<'skills'>({
  folder: 'skills',
  endings: ['yaml', 'mdx'],
  schema: skillSchema,
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
  sections: ['skills', 'careers'],
  records: (guide) => guide.skills,
  facts: ({ name, definition }) => ({ title: name, lede: definition ?? '' }),
});

export const framework = kind<'framework'>({
  folder: '',
  only: 'framework',
  endings: ['yaml'],
  schema: frameworkSchema,
  expected: ['scale.levels.*.gist', 'groups.*.text'],
  sections: ['skills', 'careers'],
});

export const targets = kind<'targets'>({
  folder: '',
  only: 'targets',
  endings: prose,
  schema: pageSchema,
  expected: pageExpected,
  sections: ['skills'],
  records: (guide) => single(guide.targets),
  facts: titled,
});

/** The pages of the skills, with the matrix in one or more, the profile and how targets were set. */
export const skillPages = (guide: Guide): PageAddress[] => {
  const { framework: scale, skills: all, targets: text } = guide;
  return [
    indexPage(
      sectionPath('skills'),
      scale?.data.groups.map(({ id }) => id),
    ),
    ...roleMatrices(guide).map(({ path, skills }) =>
      indexPage(path, [...new Set(skills.map(({ data }) => data.group))]),
    ),
    ...(scale?.data.scale ? [indexPage(paths.profile)] : []),
    ...(text ? [recordPage('targets', paths.targets, text.id)] : []),
    ...all.map(({ id, data }) =>
      recordPage('skills', recordPath('skills', id), id, {
        anchors: sectionsOf(data).levels ? levelAnchors(scale?.data.scale?.levels.length ?? 0) : [],
      }),
    ),
  ];
};

/** Anchors of a skill's levels, `level-1` first. */
const levelAnchors = (levels: number): string[] =>
  Array.from({ length: levels }, (_, place) => `level-${place + 1}`);
