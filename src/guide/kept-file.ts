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

/** A map that commands keep from one to the next. */
export interface KeptFile<Value> {
  /** What was kept last; nothing where the file is damaged or missing. */
  readonly read: () => ReadonlyMap<string, Value>;
  /** Keeps a map in place of what was kept, if the disk lets it. */
  readonly write: (map: ReadonlyMap<string, Value>) => void;
}

/** Bytes of a SHA-256 digest. */
const sealLength = 32;
/** How long files are kept that nobody has written, in milliseconds. */
const longest = 60 * 86_400_000;

/** A digest of all parts, in this order and with these ends. */
export const digest = (...parts: readonly (string | Uint8Array)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length} `).update(part);
  return hash.digest();
};

/**
 * One file of a folder for what is known of another folder, `subject`. Any number of commands may
 * share the folder; the last to end has its way. A file of it that is not written for two months goes.
 */
export function keptFile<Value>(folder: string, subject: string): KeptFile<Value> {
  const file = path.join(folder, digest(subject).toString('hex').slice(0, 16));
  return {
    read() {
      try {
        const whole = readFileSync(file);
        const bytes = whole.subarray(sealLength);
        if (!digest(bytes).equals(whole.subarray(0, sealLength))) return new Map();
        return deserialize(bytes) as Map<string, Value>;
      } catch {
        return new Map();
      }
    },
    write(map) {
      try {
        mkdirSync(folder, { recursive: true });
        dropOld(folder);
        const bytes = serialize(map);
        // Whole or not at all.
        const unfinished = `${file}.${process.pid}`;
        writeFileSync(unfinished, Buffer.concat([digest(bytes), bytes]));
        renameSync(unfinished, file);
      } catch {
        // A project that cannot be written to, or a full disk: the next command does all again.
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
