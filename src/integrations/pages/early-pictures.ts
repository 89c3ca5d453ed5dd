import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { editionOf } from '../../guide/check/reading/edition.ts';
import { listPages } from '../../guide/kinds.ts';
import { sectionLabels } from '../../guide/section-label.model.ts';
import type { Guide } from '../../model/guide.ts';
import { cardOf } from '../../outputs/social/card.ts';
import { digest } from '../../guide/kept-file.ts';
import type { ToDraw } from '../../outputs/social/drawing-main.ts';
import { writeSocial } from '../../outputs/social/drawing-thread.ts';
import { fontFiles } from '../../outputs/social/font-files.ts';
import { pictured } from '../../outputs/social/pictures.ts';
import { waitedForLater } from '../../outputs/waited-for-later.ts';
import { stringsFor } from '../../strings/index.ts';
import { keptPictures } from './kept-pictures.ts';

/**
 * Writes the pictures of all pages while code is bundled, on a processor that has little to do until
 * pages are made. One that is there already, as the build before has drawn it, stays. One that cannot
 * be drawn or written ends the build.
 */
export function earlyPictures(guide: Guide): AstroIntegration {
  let root: string;
  let site: string;
  let kept: ReturnType<typeof keptPictures>;
  let pictures: readonly ToDraw[];
  let written: Promise<void> | undefined;
  return {
    name: 'early-pictures',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        site = fileURLToPath(config.outDir);
      },
      // Astro calls it for each of its targets.
      'astro:build:setup': () => {
        if (written) return;
        kept = keptPictures(path.join(root, '.cache/pictures'), site, edition(root));
        pictures = picturesOf(guide, site);
        const missing = kept.missing(pictures);
        written = waitedForLater(missing.length ? writeSocial(missing) : Promise.resolve());
      },
      'astro:build:done': async () => {
        await written;
        kept.note(pictures);
      },
    },
  };
}

/** A digest of all that decides how a card is drawn. */
const edition = (root: string): string => digest(editionOf(root), ...fontFiles).toString('base64');

function picturesOf(guide: Guide, site: string): ToDraw[] {
  const pages = listPages(guide);
  const { strings, demoStrings } = stringsFor(guide.site.language);
  const labelOf = sectionLabels(guide, pages, strings.sections);
  const context = { guide, labelOf, choices: demoStrings.choices };
  return pictured(pages).map(({ page, path: address }) => ({
    card: cardOf(page, context),
    file: path.join(site, address),
  }));
}
