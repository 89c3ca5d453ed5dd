import { paths } from '../../model/address.ts';
import type { Guide } from '../../model/guide.ts';
import { kind } from '../../model/kind.ts';
import { indexPage, type PageAddress } from '../../model/page.ts';
import { sourceSchema } from './source.schema.ts';

export const sources = kind<'sources'>({
  folder: 'sources',
  endings: ['yaml'],
  subfolders: 'groups',
  schema: sourceSchema,
});

/** The list of sources, where there are any. */
export const sourcePages = ({ sources: all }: Guide): PageAddress[] =>
  all.length
    ? [
        indexPage(
          paths.sources,
          all.map(({ id }) => id),
        ),
      ]
    : [];
