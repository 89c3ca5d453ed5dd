import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from '../guide/check/content.ts';
import { ContentError, countFaults } from '../guide/check/fault.ts';
import type { Memory } from '../guide/check/reading.ts';
import type { Guide } from '../model/guide.ts';
import { keepSound, type SoundBodies } from './bodies.ts';
import { readingsIn, watchContent } from './content-watch.ts';

/**
 * Checks the content at once, before anything else reads it: a build, the author's server and the
 * type check stop here and name the faults. Gives the guide that it read as well, so that no other
 * step of a build reads the content again, and the bodies that may be compiled, which the author's
 * server keeps up to date. Throws a ContentError.
 */
export function contentCheck(
  content: URL,
  publicDir: URL,
): { check: AstroIntegration; guide: Guide; sound: SoundBodies } {
  const place = { content: fileURLToPath(content), public: fileURLToPath(publicDir) };
  const memory: Memory = new Map();
  const { faults, advice, guide } = checkContent(place, memory);
  if (faults.length || !guide) throw new ContentError(faults);
  const sound: SoundBodies = new Map();
  keepSound(sound, place.content, readingsIn(memory).values());
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
              `${countFaults(advice, 'piece of advice', 'pieces of advice')}; npm run check:content lists them.`,
            );
        },
        'astro:server:setup': ({ server, refreshContent }) => {
          if (refreshContent) watchContent({ server, refreshContent, place, memory, sound });
        },
      },
    },
  };
}
