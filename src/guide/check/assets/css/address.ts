import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Explanation } from '../../diagnostic.ts';
import { fontEndings, pictureEndings } from '../picture.ts';

/** What is wrong with the address of a file that a style sheet names, or null. */
export type CheckAddress = (address: string) => Explanation | null;

/** Where a style sheet may look for files. All paths are absolute. */
interface SheetLocation {
  /** The folder whose files `./name` may name, and no other. */
  readonly root: string;
  /** The folder of the sheet itself, `root` or below it. */
  readonly folder: string;
  /** The folder whose files `/name` names. */
  readonly public: string;
}

const kinds = new Set<string>([...pictureEndings, ...fontEndings, 'gif']);

/**
 * Judges addresses in a style sheet. They name pictures and typefaces of the guide itself: whatever
 * a sheet names is published with the site, so it must not lead to another file of the machine.
 */
export function checkAddressFrom({ root, folder, public: served }: SheetLocation): CheckAddress {
  return (address) => {
    const shown = address.length > 60 ? `${address.slice(0, 60)}…` : address;
    const explain = (reason: string, hint: string): Explanation => ({ reason, hint });
    if (!address) return explain('The address is empty.', 'Write url("./name.png").');
    if (/^data:/i.test(address))
      return explain(
        'Pictures and typefaces are files here, not part of a style sheet.',
        'Save it as a file in content/ and write url("./name.png").',
      );
    if (/^[a-z][a-z0-9+.-]*:/i.test(address) || /^[/\\]{2}/.test(address))
      return explain(
        `“${shown}” is not part of the site; nothing is loaded from elsewhere.`,
        'Put the file into public/ and write url("/name.woff2").',
      );
    // Characters that the build or a browser would read as something else than part of a name.
    if (!/^(?:[\p{L}\p{N} _.,()+/-])+(?:#[\w-]+)?$/u.test(address))
      return explain(
        `“${shown}” holds a sign that addresses of files may not hold.`,
        'Name the file with letters, digits, hyphens and dots only.',
      );
    const [file = ''] = address.split('#', 1);
    const parts = file.split('/');
    const absolute = file.startsWith('/');
    const target = absolute ? path.join(served, file) : path.join(folder, file);
    const base = absolute ? served : root;
    const name = absolute ? 'public/' : 'content/';
    if ((absolute && parts.includes('..')) || !isBelow(base, target))
      return explain(
        `“${shown}” leads out of ${name}.`,
        `Put the file into ${name} and name it there.`,
      );
    // Only content/ knows drafts.
    if (!absolute && root !== served && parts.some((part) => /^_|^\.[^./]/.test(part)))
      return explain(
        `“${shown}” is a draft, which is not published.`,
        'Rename it without the first sign.',
      );
    if (!kinds.has(path.extname(file).slice(1)))
      return explain(
        `“${shown}” is neither a picture nor a typeface.`,
        `A style sheet may name files that end in ${[...kinds].map((kind) => `.${kind}`).join(', ')}.`,
      );
    try {
      if (statSync(target).isFile() && isBelow(realpathSync(base), realpathSync(target)))
        return null;
    } catch {
      // Said below.
    }
    return explain(
      `The file “${shown}” does not exist.`,
      absolute
        ? 'It is looked for in public/.'
        : 'It is looked for next to the style sheet; a file of public/ is written /name.png.',
    );
  };
}

const isBelow = (folder: string, file: string): boolean =>
  file.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep);
