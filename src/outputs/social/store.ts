import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** A day in milliseconds. */
const day = 86_400_000;
/** How long a picture is kept that no build has asked for, in days. */
const kept = 60;

/** Bytes of the digest that follows a picture in its file; viewers pass over it. */
const sealLength = 32;

/** What ties a picture to its name, so that neither can be changed alone. */
const sealOf = (name: string, picture: Uint8Array): Buffer =>
  createHash('sha256').update(`${name}\n`).update(picture).digest();

/**
 * Pictures that earlier builds have drawn, each a file by its name, in a folder that any number of
 * builds may share. A file appears whole or not at all, and one that has been damaged since is not
 * given. A file's time says when a build last asked for it, to the day.
 */
export function pictureStore(folder: string) {
  const fileOf = (name: string): string => path.join(folder, `${name}.png`);
  return {
    /** The picture of this name, or null where none was kept as it was drawn. */
    read(name: string): Buffer | null {
      const file = fileOf(name);
      try {
        const bytes = readFileSync(file);
        const picture = bytes.subarray(0, Math.max(0, bytes.length - sealLength));
        if (!sealOf(name, picture).equals(bytes.subarray(picture.length))) return null;
        const now = new Date();
        if (now.getTime() - statSync(file).mtimeMs > day) utimesSync(file, now, now);
        return picture;
      } catch {
        return null;
      }
    },
    keep(name: string, picture: Uint8Array): void {
      mkdirSync(folder, { recursive: true });
      const file = fileOf(name);
      const unfinished = `${file}.${process.pid}`;
      writeFileSync(unfinished, Buffer.concat([picture, sealOf(name, picture)]));
      renameSync(unfinished, file);
    },
    /** Drops what no build has asked for in two months. */
    prune(): void {
      let files: string[];
      try {
        files = readdirSync(folder);
      } catch {
        return;
      }
      for (const file of files.map((one) => path.join(folder, one))) {
        const { mtimeMs = Infinity } = statSync(file, { throwIfNoEntry: false }) ?? {};
        if (Date.now() - mtimeMs > kept * day) rmSync(file, { force: true });
      }
    },
  };
}

/** Where the pictures of this project's builds are kept. */
export const pictures = pictureStore(path.join(process.cwd(), '.cache/social'));
