import { paths } from '../../model/address.ts';
import { kind } from '../../model/kind.ts';
import { ownPage } from '../../model/page.ts';
import { stringsFor } from '../../strings/index.ts';
import { sourceSchema } from './source.schema.ts';

export const sources = kind<'sources'>({
  folder: 'sources',
  endings: ['yaml'],
  subfolders: 'groups',
  schema: sourceSchema,
  placeholder: { author: '', title: '' },
  // The list of sources, where there are any.
  pages({ site, sources: all }) {
    const anchors = all.map(({ id }) => id);
    return all.length
      ? [ownPage(paths.sources, stringsFor(site.language).sourceStrings, { anchors })]
      : [];
  },
});
