import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from '../guide/check/content.ts';
import { ContentError, countDiagnostics } from '../guide/check/diagnostic.ts';
import { editionOf } from '../guide/check/reading/edition.ts';
import { keptReadings } from '../guide/check/reading/kept.ts';
import type { Memory } from '../guide/check/reading/reading.ts';
import type { Guide } from '../model/guide.ts';
import { keepSound, type SoundContent } from './sound-content.ts';
import { readingsIn, watchContent } from './content-watch.ts';

/**
 * Checks the content at once, before anything else reads it: a build, the author's server and the
 * type check stop here and name the faults. Gives the guide that it read as well, and the records
 * that pages may show, which the author's server keeps up to date, so that nothing else of a build
 * reads the content again. Throws a ContentError.
 */
export function contentCheck(
  content: URL,
  publicDir: URL,
): { check: AstroIntegration; guide: Guide; sound: SoundContent } {
  const place = { content: fileURLToPath(content), public: fileURLToPath(publicDir) };
  const memory: Memory = new Map();
  const root = process.cwd();
  const kept = keptReadings(path.join(root, '.cache/readings'), place.content, editionOf(root));
  const { faults, advice, guide } = checkContent(place, memory, true, kept);
  kept.write();
  if (faults.length || !guide) throw new ContentError(faults);
  const sound: SoundContent = new Map();
  keepSound(sound, place.content, guide.site, readingsIn(memory).values());
  return {
    guide,
    sound,
    check: {
      name: 'content-check',
      hooks: {
        'astro:config:setup': ({ addWatchFile, logger }) => {
          // Settings shape the configuration itself, so that a change starts the server again.
          addWatchFile(new URL('site.json', content));
          if (advice.length)
            logger.warn(
              `${countDiagnostics(advice, 'piece of advice', 'pieces of advice')}; npm run check:content lists them.`,
            );
        },
        'astro:server:setup': ({ server }) => {
          watchContent({ server, place, site: guide.site, memory, sound });
        },
      },
    },
  };
}
