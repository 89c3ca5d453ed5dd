import path from 'node:path';
import { checkContent } from '../../guide/check/content.ts';
import { formatDiagnostics } from '../../guide/check/diagnostic.ts';
import { listPages } from '../../guide/kinds.ts';
import { CommandError } from '../command.ts';
import type { Edition } from './editions.ts';

/** Reads the content in a folder. Throws a CommandError where there is none or it has a fault. */
export function readEdition(content: string, root: string): Edition {
  let result;
  try {
    result = checkContent({ content, public: path.join(root, 'public') });
  } catch {
    throw new CommandError(`There is no content in ${content}.`);
  }
  const { faults, guide } = result;
  if (faults.length || !guide) throw new CommandError(`${content}\n${formatDiagnostics(faults)}`);
  const listed = listPages(guide).filter((page) => page.listed);
  return { language: guide.site.language, pages: listed.map(({ path }) => path) };
}
