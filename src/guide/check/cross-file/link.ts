import { didYouMean } from '../../../model/nearest.ts';
import { pageOfFile } from '../../record-file.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { FoundReference } from '../reference.ts';
import type { KnownTargets, ReferringFile } from './known-targets.ts';
import { anchorDiagnostics } from './anchor.ts';
import { offHint } from './off-hint.ts';
import { plainPlace } from './plain-link.ts';

/** Finds what keeps a link from leading to a page of the guide, and to a part that is there. */
export function linkDiagnostics(
  { target, offset, field }: FoundReference,
  from: ReferringFile,
  known: KnownTargets,
): Diagnostic[] {
  if (/^(https?|mailto):/i.test(target)) return [];
  const report = (reason: string, hint: string): Diagnostic[] => [{ offset, field, reason, hint }];
  const [, address = '', anchor] = /^([^#]*)(?:#(.*))?$/.exec(target) ?? [];
  const path = resolve(address, from, known);
  if (path === null)
    return report(
      /\.mdx?$/.test(address)
        ? `The link “${target}” leads to no file or page.`
        : `The link “${target}” leads to no page of the site.`,
      offHint(pageOfFile(join(from.file, address)), known) ??
        'Name a page from the root, such as /faq/, or a file next to this one.',
    );
  const anchors = known.anchors.get(path);
  if (!anchors) {
    const slashed = path.replace(/\/?$/, '/');
    return report(
      `The link “${target}” leads to no page of the site.`,
      offHint(path, known) ??
        (known.anchors.has(slashed)
          ? `End the address with a slash: ${slashed}.`
          : (didYouMean(path, known.anchors.keys()) ??
            'Copy the address of the page that is meant, without host and base.')),
    );
  }
  return anchorDiagnostics({ offset, field }, path, anchor, known);
}

/** Address of the page of the guide that a link leads to, anchor left aside; null where there is none. */
export function targetPath(
  target: string,
  from: ReferringFile,
  known: KnownTargets,
  isPlain = false,
): string | null {
  if (/^(https?|mailto):/i.test(target)) return null;
  if (isPlain) {
    const place = plainPlace(target, from, known);
    return place.kind === 'page' ? place.path : null;
  }
  const path = resolve(target.split('#', 1)[0] ?? '', from, known);
  return path !== null && known.anchors.has(path) ? path : null;
}

/** Address of the page that a link means, without base; null where a file does not exist. */
function resolve(
  address: string,
  from: ReferringFile,
  known: Pick<KnownTargets, 'fileOf'>,
): string | null {
  if (address === '') return from.path;
  const bare = address.split('?', 1)[0] ?? '';
  if (bare.startsWith('/')) return bare;
  if (/\.(mdx?|yaml)$/.test(bare)) return known.fileOf(join(from.file, bare));
  if (from.path === null) return null;
  // The site may live below a path, so that a link must not climb above its home.
  const root = '/site';
  const { pathname } = new URL(bare, `https://site.invalid${root}${from.path}`);
  return pathname.startsWith(`${root}/`) ? pathname.slice(root.length) : null;
}

/** Path of a file named relative to another. */
const join = (file: string, relative: string): string =>
  new URL(relative, `https://site.invalid/${file}`).pathname.slice(1);
