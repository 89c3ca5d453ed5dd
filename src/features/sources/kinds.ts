import { paths } from '../../model/address.ts';
import { kind } from '../../model/kind.ts';
import { ownPage } from '../../model/page.ts';
import { stringsFor } from '../../strings/index.ts';
import { sourceSchema } from './source.schema.ts';

export const sources = kind<'sources'>({
  folder: 'sources',
  endings: ['yaml'],
  schema: sourceSchema,
  placeholder: { author: '', title: '' },
  pages({ site, sources: all }) {
    const { sourcesTitle: title, sourcesLede: lede } = stringsFor(site.language);
    return [ownPage(paths.sources, { title, lede }, { anchors: all.map(({ id }) => id) })];
  },
});
