import { paths, sectionPath } from '../../model/address.ts';
import type { Guide } from '../../model/guide.ts';
import { kind, titled } from '../../model/kind.ts';
import { type DeclaredPage, ownPage } from '../../model/page.ts';
import { stringsFor } from '../../strings/index.ts';
import { articles } from '../articles/kinds.ts';
import { authorSchema } from './author.schema.ts';
import { writersOf } from './insights.model.ts';
import { insightSchema } from './insight.schema.ts';

const own = articles('insights', ({ insightStrings }) => insightStrings);

export const insights = kind<'insights'>({
  ...own,
  schema: insightSchema,
  references: [],
  facts({ author, ...data }, { authors }) {
    const person = authors.find(({ id }) => id === author)?.data;
    return { ...titled(data), ...(person && { byline: `${person.name}, ${person.position}` }) };
  },
  pages: insightPages,
});

export const authors = kind<'authors'>({
  folder: 'authors',
  endings: ['yaml'],
  subfolders: 'groups',
  schema: authorSchema,
  placeholder: { name: '', position: '' },
  readFor: ['insights'],
});

/**
 * The index, which is also there where people are asked for insights and nobody has written one
 * yet, then the insights and the people who wrote them.
 */
function insightPages(guide: Guide): DeclaredPage[] {
  const { site, all } = guide;
  const { insightStrings } = stringsFor(site.language);
  const anchors = writersOf(guide).map(({ author }) => author.id);
  if (all.insights.length)
    return [
      ...own.pages(guide),
      ownPage(paths.contributors, insightStrings.contributors, { anchors }),
    ];
  return site.insight ? [ownPage(sectionPath('insights'), insightStrings, { isIndex: true })] : [];
}
