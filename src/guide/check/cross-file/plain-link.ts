import { type Place, placeOf } from '../../../model/markdown/plain/places.ts';
import { didYouMean } from '../../../model/nearest.ts';
import { pageOfFile } from '../../record-file.ts';
import { publishedEndings } from '../assets/asset.ts';
import { plainPictureEndings } from '../assets/picture.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { FoundReference } from '../reference.ts';
import { anchorDiagnostics } from './anchor.ts';
import type { KnownTargets, ReferringFile } from './known-targets.ts';
import { offHint } from './off-hint.ts';

/** Where a link of plain Markdown leads. */
export const plainPlace = (target: string, { file }: ReferringFile, known: KnownTargets): Place =>
  placeOf(target, { file, pageOf: pageOfFile, hasPage: (path) => known.anchors.has(path) });

const pictures: ReadonlySet<string> = new Set(plainPictureEndings);

/** Finds what keeps a link or picture of plain Markdown from leading to a page or file that is there. */
export function plainLinkDiagnostics(
  { kind, target, offset, field }: FoundReference,
  from: ReferringFile,
  known: KnownTargets,
): Diagnostic[] {
  const report = (reason: string, hint: string): Diagnostic[] => [{ offset, field, reason, hint }];
  // A text in a place of the frame is on every page, so that a mere anchor is one of each.
  if (from.path === null && target.startsWith('#')) return [];
  const place = plainPlace(target, from, known);
  if (place.kind === 'outside') return [];
  if (place.kind === 'page')
    return kind === 'image'
      ? report(`“${target}” is a page, not a picture.`, 'Name a picture, such as ./name.png.')
      : anchorDiagnostics({ offset, field }, place.path, place.rest.split('#')[1], known);
  if (place.kind === 'nowhere') {
    const page = pageOfFile(fileNamed(target, from.file));
    return report(
      `The link “${target}” leads to no page of the guide.`,
      offHint(page, known) ??
        (page && didYouMean(page, known.anchors.keys())) ??
        'Name a file next to this one, such as ./page.md, or a page from the root, such as /faq/.',
    );
  }
  const { file, root } = place;
  const isThere = known.exists(file) || (root !== null && known.exists(root));
  if (!isThere)
    return report(
      `The ${kind === 'image' ? 'image' : 'file'} “${target}” does not exist.`,
      root === null
        ? `It is looked for at ${file}.`
        : `It is looked for at ${file} and in public/.`,
    );
  if (file.split('/').some((part) => /^[._]/.test(part)))
    return report(
      `“${target}” is a draft or hidden, and is not published.`,
      'Rename it so that it begins with neither _ nor a dot.',
    );
  const ending = /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  if (kind === 'image' && !pictures.has(ending))
    return report(
      `“${target}” is no picture that browsers show.`,
      `Pictures end in ${plainPictureEndings.map((one) => `.${one}`).join(', ')}.`,
    );
  return publishedEndings.has(ending) || (root !== null && !known.exists(file))
    ? []
    : report(
        `The site does not publish files of this kind: .${ending}.`,
        'Link to a document, a picture, a table or an archive, or to where the file is kept.',
      );
}

/** Path of a file named relative to another. */
const fileNamed = (target: string, file: string): string =>
  new URL(target, `https://site.invalid/${file}`).pathname.slice(1);
