import {
  mkdirSync,
  readdirSync,
  readFileSync,
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

/**
 * Pictures that earlier builds have drawn, each a file by its name, in a folder that any number of
 * builds may share. A file's time says when a build last asked for it, to the day.
 */
export function pictureStore(folder: string) {
  const fileOf = (name: string): string => path.join(folder, `${name}.png`);
  return {
    /** The picture of this name, or null where none was kept. */
    read(name: string): Buffer | null {
      const file = fileOf(name);
      try {
        const picture = readFileSync(file);
        const now = new Date();
        if (now.getTime() - statSync(file).mtimeMs > day) utimesSync(file, now, now);
        return picture;
      } catch {
        return null;
      }
    },
    keep(name: string, picture: Uint8Array): void {
      mkdirSync(folder, { recursive: true });
      writeFileSync(fileOf(name), picture);
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
