import { readFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { uiLanguage } from '../../model/language.ts';
import { CommandError } from '../../tools/command.ts';
import type { BuiltSite } from '../site/built.ts';
import { zipStrings as de } from './strings.de.ts';
import { zipStrings as en } from './strings.en.ts';

/** Folder that everything in the zip lies in. */
const top = 'guide/';
/** More than that, and a format is needed that not every program reads. */
const most = 65_534;
const packed = /\.(?:png|jpe?g|webp|avif|woff2|pf_\w+|pagefind|zip)$/;
/** The first day that the format knows, at midnight wherever the zip is made. */
const mtime = new Date(1980, 0, 1);

/**
 * A zip of a built site: the site at its path below a folder for a server, and a text that says how
 * to open it. The same site gives the same bytes. Throws a CommandError where it has too many files.
 */
export function zipOf(site: BuiltSite): Uint8Array {
  if (site.files.size > most)
    throw new CommandError(
      `The site has ${site.files.size} files, and a zip that every program reads holds at most ${most}.`,
    );
  const entries: Zippable = { [`${top}README.txt`]: [Buffer.from(readmeOf(site)), { level: 9 }] };
  // The editor signs in to a code host, and a zip is for reading.
  for (const file of [...site.files.keys()].filter((one) => !one.startsWith('admin/')))
    entries[`${top}site${decodeURI(site.url.pathname)}${file}`] = [
      readFileSync(path.join(site.folder, file)),
      { level: packed.test(file) ? 0 : 9 },
    ];
  // As a file that everybody may read, on systems that ask.
  return zipSync(entries, { mtime, os: 3, attrs: 0o100644 << 16 });
}

/** How to open the guide, in its own language. */
function readmeOf({ title, url, language }: BuiltSite): string {
  const { readme } = { en, de }[uiLanguage(language)];
  const text = readme(title, url.href, `http://127.0.0.1:8000${url.pathname}`);
  // Editors of Windows that are old show lines that end otherwise as one.
  return text.replaceAll('\n', '\r\n');
}
