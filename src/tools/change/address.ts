import { sectionOf } from '../../model/address.ts';
import type { World } from './world.ts';

/** Where addresses of the guide lead after a change. */
export interface Moves {
  /** Pages that have another address now. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Pages that are gone, and the page that takes their place for a reader who asks for them. */
  readonly gone: ReadonlyMap<string, string>;
  /** The new anchor of a term that has no page, by the old one. */
  readonly anchors: ReadonlyMap<string, string>;
}

/**
 * Compares the pages before and after. `ids` is what a record was called and is called now; `to` is
 * the page that a writer has named for those that are gone.
 */
export function movesBetween(
  before: World,
  after: World,
  ids: { readonly from: string; readonly to: string } | null,
  to: string | null,
): Moves {
  const renamed = new Map<string, string>();
  const gone = new Map<string, string>();
  const now = after.known.anchors;
  for (const path of before.known.anchors.keys()) {
    if (now.has(path)) continue;
    const next =
      ids && renamedPath(path, ids, (one) => now.has(one) && !before.known.anchors.has(one));
    if (next) renamed.set(path, next);
    else gone.set(path, to ?? nearestPage(path, (one) => now.has(one)));
  }
  return { renamed, gone, anchors: new Map(ids ? [[ids.from, ids.to]] : []) };
}

function renamedPath(
  path: string,
  ids: { readonly from: string; readonly to: string },
  isNew: (path: string) => boolean,
): string | null {
  const part = `/${ids.from}/`;
  for (let at = path.lastIndexOf(part); at >= 0; at = at ? path.lastIndexOf(part, at - 1) : -1) {
    const next = `${path.slice(0, at)}/${ids.to}/${path.slice(at + part.length)}`;
    if (isNew(next)) return next;
  }
  return null;
}

/** The page above one that is gone: of its folder, of its section, or the home page. */
function nearestPage(path: string, exists: (path: string) => boolean): string {
  const parts = path.split('/').filter(Boolean);
  while (parts.length) {
    parts.pop();
    const above = parts.length ? `/${parts.join('/')}/` : '/';
    if (exists(above)) return above;
  }
  return '/';
}

/** What is to become of a link. */
export type Fate =
  | { readonly kind: 'stays' }
  | { readonly kind: 'leads'; readonly path: string; readonly anchor: string }
  | { readonly kind: 'ends'; readonly path: string };

/** What is to become of a link to a page and anchor that were there before. */
export function fateOf(
  path: string,
  anchor: string,
  { renamed, gone, anchors }: Moves,
  before: World,
  after: World,
): Fate {
  const instead = gone.get(path);
  if (instead !== undefined) return { kind: 'ends', path: instead };
  const next = renamed.get(path) ?? path;
  if (anchor) {
    const had = before.known.anchors.get(path)?.has(anchor);
    const has = after.known.anchors.get(next)?.has(anchor);
    if (had && !has && !after.known.unsure.has(next)) {
      const other = anchors.get(anchor);
      if (other && after.known.anchors.get(next)?.has(other))
        return { kind: 'leads', path: next, anchor: other };
      // A term is all that its anchor leads to; any other page is there without its anchor.
      return sectionOf(next) === 'glossary'
        ? { kind: 'ends', path: next }
        : { kind: 'leads', path: next, anchor: '' };
    }
  }
  return next === path ? { kind: 'stays' } : { kind: 'leads', path: next, anchor };
}
