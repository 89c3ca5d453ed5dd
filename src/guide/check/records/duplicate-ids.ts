import type { Diagnostic } from '../diagnostic.ts';
import type { ContentFile } from '../files/content-file.ts';
import type { ContentEntry } from './entry.ts';

/** Finds files whose ids are the same, or differ only in case, all but the first of each. */
export function duplicateIds(
  entries: readonly ContentEntry[],
): { source: ContentFile; diagnostic: Diagnostic }[] {
  const owners = new Map<string, ContentEntry>();
  return entries.flatMap((entry) => {
    const key = `${entry.collection}/${entry.id.toLowerCase()}`;
    const owner = owners.get(key);
    if (!owner) {
      owners.set(key, entry);
      return [];
    }
    const diagnostic = {
      offset: 0,
      field: 'file name',
      reason: `The id “${entry.id}” belongs to ${owner.source.file} already.`,
      hint: 'Rename or merge one of the files; capitals make no difference.',
    };
    return [{ source: entry.source, diagnostic }];
  });
}
