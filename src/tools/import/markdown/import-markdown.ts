import { checkFiles } from '../../../guide/check/content.ts';
import type { LocatedDiagnostic } from '../../../guide/check/diagnostic.ts';
import type { ContentPlace } from '../../../guide/check/place.ts';
import type { Memory } from '../../../guide/check/reading/reading.ts';
import { CommandError } from '../../command.ts';
import { openDraft, type Draft } from '../../draft.ts';
import { decodeText } from '../decode.ts';
import type { PlannedImport } from '../report.ts';
import { linkSection } from '../site-file.ts';
import { pageOf } from './page.ts';
import { type FoundFile, readFolder } from './read-folder.ts';
import { relink } from './relink.ts';

/** Sections that hold pages of Markdown. */
export const sections = ['guide', 'playbooks', 'interview', 'plans', 'about'] as const;

/**
 * Reads a folder of Markdown and works out which pages it becomes. Pages that the check would
 * refuse become drafts, so that one of them keeps no other out.
 */
export function planMarkdown(
  place: ContentPlace,
  folder: string,
  section = 'guide',
): PlannedImport {
  if (!(sections as readonly string[]).includes(section))
    throw new CommandError(
      `--into is “${section}”, but must be one of: ${sections.join(', ')}.`,
      2,
    );
  const draft = openDraft(place.content);
  if (!draft.has('site.json'))
    throw new CommandError(
      `There is no site.json in ${place.content}. Begin with npm run new -- <folder>, and set CONTENT_DIR to it.`,
    );
  const memory: Memory = new Map();
  const old = new Set(checkFiles(draft.opened(), place, memory).faults.map(keyOf));
  const { files, left } = readFolder(folder);
  if (!files.some(({ isText }) => isText))
    throw new CommandError(`${folder} holds no Markdown: no file ends in .md.`);
  const skipped = left.map((one) => one);
  const notes: string[] = [];
  const moved = new Map(files.map(({ from, to }) => [from, to]));
  const written: string[] = [];
  for (const file of files) {
    const target = `${section}/${file.to}`;
    const bytes = bytesOf(file, moved, notes, target);
    if (bytes === null) skipped.push(`${file.from}: its bytes are not UTF-8; save it as UTF-8`);
    else if (isTaken(draft, target)) skipped.push(`${target}: is there already`);
    else {
      draft.writeBytes(target, bytes);
      written.push(target);
    }
  }
  const drafts = setAside(draft, place, memory, written, old);
  for (const [target, { bytes, fault, leadsAside }] of drafts) {
    const name = target.replace(/([^/]+)$/, '_$1');
    draft.writeBytes(name, bytes);
    const why = leadsAside ? `it links to a page that is a draft` : `${fault.reason} ${fault.hint}`;
    notes.push(`${name}: a draft, since ${fault.line}:${fault.column} ${why}`);
  }
  const imported = written.filter((target) => !drafts.has(target));
  // The footer leads to what is about the guide.
  const isLinked =
    section !== 'about' &&
    imported.some((target) => target.endsWith('.md') || target.endsWith('.mdx')) &&
    linkSection(draft, section);
  return {
    changes: draft.changes(),
    report: {
      imported,
      changed: isLinked ? [`site.json: the header links to /${section}/`] : [],
      skipped,
      notes,
    },
  };
}

const keyOf = ({ file, field, reason }: LocatedDiagnostic): string => `${file} ${field} ${reason}`;

/** Whether a page of that id is there already, whatever its ending, be it a draft or not. */
function isTaken(draft: Draft, target: string): boolean {
  const bare = target.replace(/\.mdx?$/, '');
  const isPage = bare !== target;
  return isPage ? draft.has(`${bare}.md`) || draft.has(`${bare}.mdx`) : draft.has(target);
}

/** The bytes of a file as it goes into content; null where its text cannot be read. */
function bytesOf(
  file: FoundFile,
  moved: ReadonlyMap<string, string>,
  notes: string[],
  target: string,
): Uint8Array | null {
  if (!file.isText) return file.bytes;
  let source: string;
  try {
    source = decodeText(file.bytes);
  } catch {
    return null;
  }
  const name = file.to.slice(file.to.lastIndexOf('/') + 1).replace(/\.mdx?$/, '');
  const page = pageOf(source, name);
  notes.push(...page.notes.map((note) => `${target}: ${note}`));
  return Buffer.from(relink(page.text, file.from, file.to, moved), 'utf8');
}

interface Aside {
  readonly bytes: Uint8Array;
  readonly fault: LocatedDiagnostic;
  /** Whether it was sound until a page that it links to was taken out. */
  readonly leadsAside: boolean;
}

/** Takes out of a draft what the check would refuse, and then what links to that, and so on. */
function setAside(
  draft: Draft,
  place: ContentPlace,
  memory: Memory,
  written: readonly string[],
  old: ReadonlySet<string>,
): Map<string, Aside> {
  const aside = new Map<string, Aside>();
  for (;;) {
    const opened = draft.opened();
    const planned = new Set(opened.map(({ relative }) => `content/${relative}`));
    const { faults } = checkFiles(opened, { ...place, planned }, memory);
    const fresh = faults.filter((fault) => !old.has(keyOf(fault)));
    const wrong = fresh.filter(({ file }) => {
      const target = file.slice('content/'.length);
      return written.includes(target) && !aside.has(target);
    });
    if (!wrong.length) {
      if (fresh.length)
        throw new CommandError(
          `${fresh[0]!.file}:${fresh[0]!.line} would be at fault afterwards, so nothing was written: ${fresh[0]!.reason} ${fresh[0]!.hint}`,
        );
      return aside;
    }
    const leadsAside = aside.size > 0;
    for (const fault of wrong) {
      const target = fault.file.slice('content/'.length);
      if (aside.has(target)) continue;
      aside.set(target, { bytes: draft.bytes(target), fault, leadsAside });
      draft.remove(target);
    }
  }
}
