import { originAnchor, paths, recordPath, sectionPath } from '../../model/address.ts';
import type { Guide } from '../../model/guide.ts';
import { kind, titled } from '../../model/kind.ts';
import { type DeclaredPage, ownPage, recordPage } from '../../model/page.ts';
import { wordsFor } from '../../strings/index.ts';
import { originSchema } from './origin.schema.ts';
import { positionSchema } from './position.schema.ts';

export const careers = kind<'careers'>({
  folder: 'careers',
  endings: ['yaml', 'mdx'],
  schema: positionSchema,
  placeholder: { roles: [] },
  readFor: ['careers', 'skills'],
  copy: 'page',
  records: (guide) => guide.careers,
  facts: titled,
  section: 'careers',
  pages: careerPages,
});

export const origins = kind<'origins'>({
  folder: 'origins',
  endings: ['yaml'],
  schema: originSchema,
  readFor: ['careers'],
});

/** The pages of the positions, with what compares them and makes job packs of them. */
function careerPages(guide: Guide): DeclaredPage[] {
  const { whole: title, lede, contrast, packs } = wordsFor(guide.site.language).careerStrings;
  const grades = (guide.framework?.data.grades ?? [])
    .map(({ id }) => id)
    .filter((grade) => guide.careers.some(({ data }) => data.grade === grade));
  const origins = guide.origins.map(({ id }) => originAnchor(id));
  return [
    ownPage(sectionPath('careers'), { title, lede }, { anchors: [...grades, ...origins] }),
    ownPage(paths.contrasts, contrast),
    ownPage(paths.pack, packs),
    ...guide.careers.map(({ id, data }) =>
      recordPage('careers', recordPath('careers', id), id, {
        anchors: (data.focus ?? []).map((focus) => focus.id),
      }),
    ),
  ];
}
