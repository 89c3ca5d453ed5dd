import { sectionOf } from '../../../model/address.ts';
import type { KnownTargets } from './known-targets.ts';

/** What to do about a link into a section that is switched off; null for any other. */
export function offHint(path: string | null, { off }: KnownTargets): string | null {
  const section = path && sectionOf(path);
  return section && off.has(section)
    ? `The section “${section}” is off in site.json. Switch it on, or delete the link.`
    : null;
}
