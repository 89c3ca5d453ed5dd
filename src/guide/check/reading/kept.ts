import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
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

/** Bytes of a SHA-256 digest. */
const sealLength = 32;
/** How long readings are kept that nobody has asked for, in milliseconds. */
const longest = 60 * 86_400_000;

const digest = (...parts: readonly (string | Uint8Array)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length} `).update(part);
  return hash.digest();
};

/**
 * Readings in one file of a folder, named after the folder of content that they are of. `edition`
 * stands for the code that reads: what other code has read is never found. A file that is damaged
 * counts as none. Any number of checks may share the folder; the last to end has its way.
 */
export function keptReadings(folder: string, content: string, edition: string): KeptReadings {
  const file = path.join(folder, digest(content).toString('hex').slice(0, 16));
  const known = read(file);
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
      if (!isOther && used.size === known.size) return;
      try {
        mkdirSync(folder, { recursive: true });
        dropOld(folder);
        write(file, used);
      } catch {
        // A project that cannot be written to, or a full disk: the next check reads all again.
      }
    },
  };
}

function dropOld(folder: string): void {
  for (const name of readdirSync(folder)) {
    const old = path.join(folder, name);
    const { mtimeMs = Infinity } = statSync(old, { throwIfNoEntry: false }) ?? {};
    if (Date.now() - mtimeMs > longest) rmSync(old, { force: true });
  }
}

/** Writes the file whole or not at all. */
function write(file: string, readings: ReadonlyMap<string, Uint8Array>): void {
  const bytes = serialize(readings);
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, Buffer.concat([digest(bytes), bytes]));
  renameSync(unfinished, file);
}

function read(file: string): ReadonlyMap<string, Uint8Array> {
  try {
    const whole = readFileSync(file);
    const bytes = whole.subarray(sealLength);
    if (!digest(bytes).equals(whole.subarray(0, sealLength))) return new Map();
    return deserialize(bytes) as Map<string, Uint8Array>;
  } catch {
    return new Map();
  }
}
