import { paths, recordPath, sectionPath } from '../../model/address.ts';
import type { Guide } from '../../model/guide.ts';
import { kind, prose, single, titled } from '../../model/kind.ts';
import { type DeclaredPage, ownPage, recordPage } from '../../model/page.ts';
import { wordsFor } from '../../strings/index.ts';
import { pageSchema } from '../articles/page.schema.ts';
import { frameworkSchema } from './framework.schema.ts';
import { skillSchema } from './skill.schema.ts';

export const skills = kind<'skills'>({
  folder: 'skills',
  endings: ['yaml', 'mdx'],
  schema: skillSchema,
  placeholder: { levels: [] },
  readFor: ['skills', 'careers'],
  copy: 'page',
  records: (guide) => guide.skills,
  facts: ({ name, definition }) => ({ title: name, lede: definition }),
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
});

export const targets = kind<'targets'>({
  folder: '',
  only: 'targets',
  endings: prose,
  schema: pageSchema,
  readFor: ['skills'],
  records: (guide) => single(guide.targets),
  facts: titled,
});

/** The pages of the skills, with the matrix, the profile and how targets were set. */
function skillPages(guide: Guide): DeclaredPage[] {
  const { strings, profileStrings } = wordsFor(guide.site.language);
  const { whole: title, lede } = strings.skill;
  const groups = guide.framework?.data.groups ?? [];
  return [
    ownPage(sectionPath('skills'), { title, lede }, { anchors: groups.map(({ id }) => id) }),
    ownPage(paths.profile, profileStrings),
    ...single(guide.targets).map(({ id }) => recordPage('targets', paths.targets, id)),
    ...guide.skills.map(({ id, data }) =>
      recordPage('skills', recordPath('skills', id), id, {
        anchors: levelAnchors(data.levels.length),
      }),
    ),
  ];
}

/** Anchors of a skill's levels, `level-1` first. */
const levelAnchors = (levels: number): string[] =>
  Array.from({ length: levels }, (_, place) => `level-${place + 1}`);
