import { paths } from '../../model/address.ts';
import { kind, prose } from '../../model/kind.ts';
import { recordPage } from '../../model/page.ts';
import { homeSchema } from '../articles/page.schema.ts';

export const home = kind<'home'>({
  folder: '',
  only: 'home',
  endings: prose,
  schema: homeSchema,
  expected: ['description', 'lede'],
  bare: true,
  records: (guide) => [guide.home],
  facts: ({ lede = '' }, { site }) => ({ title: site.name, lede }),
  pages: (guide) => [recordPage('home', paths.home, guide.home.id)],
});
