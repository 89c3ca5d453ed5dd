import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkContent } from '../../src/guide/check/content.ts';
import { paths } from '../../src/model/address.ts';
import type { Guide } from '../../src/model/guide.ts';
import { listPrints } from '../../src/guide/prints.ts';
import { loadSettings } from '../../src/guide/settings.ts';
import { root } from '../sites.ts';
import { listPages } from '../../src/guide/kinds.ts';

const content = path.join(root, 'content');

/** The settings that the sites were built with; `base` differs between them. */
export const settings = loadSettings(pathToFileURL(content + path.sep));

/** Everything in content/, read without a build. */
export const guide: Guide = readGuide();

function readGuide(): Guide {
  const { guide, faults } = checkContent({ content, public: path.join(root, 'public') });
  if (!guide || faults.length) throw new Error('The content is at fault: run npm run check.');
  return guide;
}

/** Every page that the content makes. */
export const expected = listPages(guide);

/** Pages that stay out of search engines. */
export const unlisted: readonly string[] = [
  '/404.html',
  paths.search,
  paths.bookmarks,
  ...listPrints(guide).map(({ path }) => path),
];
