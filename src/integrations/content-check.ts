import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from '../guide/check/content.ts';
import { countDiagnostics, listFaults } from '../guide/check/diagnostic.ts';
import { ourReadings } from '../guide/check/reading/our-readings.ts';
import type { Memory } from '../guide/check/reading/reading.ts';
import { listPages } from '../guide/kinds.ts';
import type { Guide } from '../model/guide.ts';
import { keepSound, type SoundContent } from './sound-content.ts';
import { readingsIn, watchContent } from './content-watch.ts';

/**
 * Checks the content at once, before anything else reads it: a build, the author's server and the
 * type check stop here and name the faults. Gives the guide that it read as well, and the records
 * that pages may show, which the author's server keeps up to date, so that nothing else of a build
 * reads the content again. Ends the process where a fault is found.
 */
export function contentCheck(
  content: URL,
  publicDir: URL,
): {
  check: AstroIntegration;
  guide: Guide;
  sound: SoundContent;
  /** Whether the guide has a page at an address without base; of a page that is new as well. */
  hasPage: (path: string) => boolean;
} {
  const place = { content: fileURLToPath(content), public: fileURLToPath(publicDir) };
  const memory: Memory = new Map();
  const kept = ourReadings(process.cwd(), place.content);
  const { faults, advice, guide } = checkContent(place, memory, true, kept);
  kept.write();
  if (faults.length || !guide) {
    // Thrown, it would be shown as a fault of the program, and the check run once more before that.
    console.error(listFaults(faults));
    process.exit(1);
  }
  const sound: SoundContent = new Map();
  keepSound(sound, place.content, guide.site, readingsIn(memory).values());
  let pages = pathsOf(guide);
  return {
    guide,
    sound,
    hasPage: (path) => pages.has(path),
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
          const onGuide = (read: Guide): void => {
            pages = pathsOf(read);
          };
          watchContent({ server, place, site: guide.site, memory, sound, onGuide });
        },
      },
    },
  };
}

const pathsOf = (guide: Guide): ReadonlySet<string> =>
  new Set(listPages(guide).map(({ path }) => path));
