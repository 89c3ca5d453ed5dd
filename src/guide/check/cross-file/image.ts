import { posix } from 'node:path';
import { pictureEndings } from '../assets/picture.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { FoundReference } from '../reference.ts';
import type { KnownTargets, ReferringFile } from './known-targets.ts';

/** Finds what keeps a file from being an image that pages can show. */
export function imageDiagnostics(
  { target, offset, field }: FoundReference,
  from: ReferringFile,
  known: KnownTargets,
): Diagnostic[] {
  const report = (reason: string, hint: string): Diagnostic[] => [{ offset, field, reason, hint }];
  const ending = /\.([^./]+)$/.exec(target)?.[1] ?? '';
  if (!pictures.has(ending))
    return pictures.has(ending.toLowerCase())
      ? report(
          `The ending of “${target}” is written in capitals.`,
          `Rename the file so that it ends in .${ending.toLowerCase()}, and name that.`,
        )
      : report(
          `“${target}” is not an image that pages can show.`,
          'Images end in .svg, .png, .jpg, .jpeg, .webp or .avif. Convert it to .png or .webp.',
        );
  if (target.startsWith('/'))
    return known.exists(target)
      ? []
      : report(`The image “${target}” does not exist.`, 'It is looked for in public/.');
  // The build takes the path as it is, and knows the pictures of content/ only.
  const file = posix.join(posix.dirname(from.file), decodedPath(target));
  if (!file.startsWith('content/'))
    return report(
      `The image “${target}” lies outside content/.`,
      'Put a copy next to the page and write ./name.png.',
    );
  if (file.split('/').some((part) => /^[._]/.test(part)))
    return report(
      `The image “${target}” is a draft, which is not published.`,
      'Rename it so that it begins with neither _ nor a dot.',
    );
  return known.exists(file)
    ? []
    : report(`The image “${target}” does not exist.`, `It is looked for at ${file}.`);
}

const pictures: ReadonlySet<string> = new Set(pictureEndings);

const decodedPath = (address: string): string => {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
};
