import { didYouMean } from '../../../model/nearest.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { KnownTargets } from './known-targets.ts';

/** Finds whether a page has the anchor that a link names. */
export function anchorDiagnostics(
  at: Pick<Diagnostic, 'offset' | 'field'>,
  path: string,
  anchor: string | undefined,
  { anchors: all, unsure }: KnownTargets,
): Diagnostic[] {
  const anchors = all.get(path);
  if (!anchor || !anchors || unsure.has(path) || anchors.has(decode(anchor))) return [];
  return [
    {
      ...at,
      reason: `The page ${path} has no anchor “#${anchor}”.`,
      hint:
        didYouMean(anchor, anchors) ??
        (anchors.size === 0
          ? 'It has none: leave the # and what follows it out.'
          : anchors.size <= 12
            ? `Its anchors: ${[...anchors].join(', ')}.`
            : 'Open the page, and copy the anchor of the heading that is meant.'),
    },
  ];
}

const decode = (anchor: string): string => {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
};
