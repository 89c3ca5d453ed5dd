import { digest, keptFile } from '../../kept-file.ts';
import type { OpenedFile } from '../files/content-files.ts';
import { packed, unpacked } from './packed.ts';
import type { ReadResult } from './read-one.ts';

/** What earlier checks have read of records, by what the files held. */
export interface KeptReadings {
  /** What was read of a file of a site in some language; null where that is not known. */
  readonly find: (file: OpenedFile, language: string | undefined) => ReadResult | null;
  readonly keep: (file: OpenedFile, language: string | undefined, result: ReadResult) => void;
  /** Puts everything that was asked for or kept on the disk, if it can, and forgets the rest. */
  readonly write: () => void;
}

/**
 * Readings in one file of a folder, named after the folder of content that they are of. `edition`
 * stands for the code that reads: what other code has read is never found. A file that is damaged
 * counts as none. Any number of checks may share the folder; the last to end has its way.
 */
export function keptReadings(folder: string, content: string, edition: string): KeptReadings {
  const file = keptFile<Uint8Array>(folder, content);
  const known = file.read();
  const used = new Map<string, Uint8Array>();
  let isOther = false;
  const keyOf = ({ relative, bytes }: OpenedFile, language = ''): string =>
    digest(edition, language, relative, bytes ?? '').toString('base64');
  return {
    find(opened, language) {
      const key = keyOf(opened, language);
      const bytes = known.get(key);
      if (!bytes) return null;
      used.set(key, bytes);
      return unpacked(bytes);
    },
    keep(opened, language, result) {
      isOther = true;
      used.set(keyOf(opened, language), packed(result));
    },
    write() {
      if (isOther || used.size !== known.size) file.write(used);
    },
  };
}
