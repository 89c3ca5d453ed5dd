import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listPages } from '../../guide/kinds.ts';
import { sectionLabels } from '../../guide/section-label.model.ts';
import type { Guide } from '../../model/guide.ts';
import { cardOf } from '../../outputs/social/card.ts';
import { writeSocial } from '../../outputs/social/drawing-thread.ts';
import { pictured } from '../../outputs/social/pictures.ts';
import { waitedForLater } from '../../outputs/waited-for-later.ts';
import { stringsFor } from '../../strings/index.ts';

/**
 * Writes the pictures of all pages while code is bundled, on a processor that has little to do until
 * pages are made. One that cannot be drawn or written ends the build.
 */
export function earlyPictures(guide: Guide): AstroIntegration {
  let folder: string;
  let written: Promise<void> | undefined;
  return {
    name: 'early-pictures',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
      // The folder has been emptied by now.
      'astro:build:setup': () => {
        written ??= waitedForLater(writePictures(guide, folder));
      },
      'astro:build:done': () => written,
    },
  };
}

function writePictures(guide: Guide, folder: string): Promise<void> {
  const pages = listPages(guide);
  const { strings, demoStrings } = stringsFor(guide.site.language);
  const labelOf = sectionLabels(guide, pages, strings.sections);
  const context = { guide, labelOf, choices: demoStrings.choices };
  const images = pictured(pages).map(({ page, path: address }) => ({
    card: cardOf(page, context),
    file: path.join(folder, address),
  }));
  return writeSocial(images);
}
