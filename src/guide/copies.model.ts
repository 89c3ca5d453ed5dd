import { paths, sectionPath } from '../model/address.ts';
import type { KindName } from '../model/guide.ts';
import type { PageAddress } from '../model/page.ts';

/** Kinds whose pages show fields in a form of their own, around a text or without one. */
const shownByFields: readonly KindName[] = ['quizMethod', 'skills', 'careers'];

/**
 * What a page's Markdown copy is made from: what its writers wrote, or the page as it is built.
 * Null for a page without a copy, which is one that is empty until its reader does something.
 */
export function copyOrigin({ path, record }: PageAddress): 'content' | 'page' | null {
  if (path === paths.search || path === paths.bookmarks) return null;
  // The built page of the quiz shows one question, and the other ones only as they are answered.
  if (path === sectionPath('quiz')) return 'content';
  return record && !shownByFields.includes(record.collection) ? 'content' : 'page';
}
