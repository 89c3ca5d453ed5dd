import { statSync, utimesSync } from 'node:fs';
import { digest, keptFile } from '../../guide/kept-file.ts';
import type { ToDraw } from '../../outputs/social/drawing-main.ts';

/** A picture as a build has left it. */
interface Left {
  /** A digest of all that it was drawn from. */
  readonly source: string;
  readonly bytes: number;
  /** When it was written, in milliseconds since 1970. */
  readonly time: number;
}

interface KeptPictures {
  /** The pictures among these that are not there as they would be drawn. */
  readonly missing: (pictures: readonly ToDraw[]) => ToDraw[];
  /** Notes that all of these are there now. */
  readonly note: (pictures: readonly ToDraw[]) => void;
}

/**
 * Knows the pictures that earlier builds have left in a site's folder, by what they were drawn from:
 * a card and `edition`, the code that draws. One that has been written since is not known.
 */
export function keptPictures(folder: string, site: string, edition: string): KeptPictures {
  const file = keptFile<Left>(folder, site);
  const sourceOf = ({ card }: ToDraw): string =>
    digest(edition, JSON.stringify(card)).toString('base64');
  return {
    missing(pictures) {
      const known = file.read();
      const now = new Date();
      return pictures.filter((picture) => {
        const left = known.get(picture.file);
        const { size, mtimeMs } = statSync(picture.file, { throwIfNoEntry: false }) ?? {};
        if (left?.bytes !== size || left?.time !== mtimeMs || left?.source !== sourceOf(picture))
          return true;
        // So that nobody takes it for something that this build has no use for.
        utimesSync(picture.file, now, now);
        return false;
      });
    },
    note(pictures) {
      file.write(
        new Map(
          pictures.map((picture) => {
            const { size: bytes, mtimeMs: time } = statSync(picture.file);
            return [picture.file, { source: sourceOf(picture), bytes, time }];
          }),
        ),
      );
    },
  };
}
