import { listPages } from '../../guide/kinds.ts';
import { sectionLabels } from '../../guide/section-label.model.ts';
import type { Guide } from '../../model/guide.ts';
import { pictured, pictureOf } from '../../outputs/social/pictures.ts';
import { stringsFor } from '../../strings/index.ts';
import type { EarlyFile } from './rendered-files.ts';

/**
 * Begins to draw the pictures of all pages, on a processor that has little to do until pages are
 * made. One that cannot be drawn fails where it is waited for.
 */
export function drawPictures(guide: Guide): EarlyFile[] {
  const pages = listPages(guide);
  const { strings, demoStrings } = stringsFor(guide.site.language);
  const labelOf = sectionLabels(guide, pages, strings.sections);
  const context = { guide, labelOf, choices: demoStrings.choices };
  return pictured(pages).map(({ page, path }) => ({ path, content: pictureOf(page, context) }));
}
