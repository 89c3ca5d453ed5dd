import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type CheckResult, checkContent } from '../../../../src/guide/check/content.ts';
import type { Memory } from '../../../../src/guide/check/reading/reading.ts';
import { root } from '../../../sites.ts';

/** Whether this machine keeps files apart whose names differ in capitals only; macOS mostly does not. */
export const keepsCapitalsApart = !existsSync(path.join(root, 'PACKAGE.JSON'));

/** Files to change before a check, by path from the project's root; null deletes one. */
export type Changes = Readonly<Record<string, string | Uint8Array | null>>;

/** A copy of the real content and images that tests may spoil. */
export interface GuideCopy {
  readonly content: string;
  /** The real text of a file. */
  readonly read: (file: string) => string;
  /** Does something with the folder of the content while some files are changed. */
  readonly with: <T>(changes: Changes, use: (content: string) => T) => T;
  /** Checks the content with some files changed, and undoes the changes. */
  readonly check: (changes: Changes) => CheckResult;
}

// A copy takes longer than most tests, and each test undoes its changes: one does for a process.
let shared: GuideCopy | undefined;

/** A copy of content/ and public/ in the temporary folder, which goes when all tests have run. */
export const copyGuide = (): GuideCopy => (shared ??= newCopy());

function newCopy(): GuideCopy {
  const memory: Memory = new Map();
  const dir = mkdtempSync(path.join(tmpdir(), 'guide-'));
  for (const folder of ['content', 'public'])
    cpSync(path.join(root, folder), path.join(dir, folder), { recursive: true });
  // A page that is made for a test leads nowhere, and nothing leads to it.
  const settings = path.join(dir, 'content/site.json');
  const lenient = '"strict": true, "lenient": ["steps", "examples", "inbound", "words"]';
  writeFileSync(settings, readFileSync(settings, 'utf8').replace('"strict": true', lenient));
  const place = { content: path.join(dir, 'content'), public: path.join(dir, 'public') };
  const spoil = <T>(changes: Changes, use: (content: string) => T): T => {
    const undo = Object.entries(changes).map(([file, value]) =>
      change(path.join(dir, file), value),
    );
    try {
      return use(place.content);
    } finally {
      // Later files may be in folders that were made for earlier ones.
      for (const one of undo.toReversed()) one();
    }
  };
  return {
    content: place.content,
    read: (file) => readFileSync(path.join(dir, file), 'utf8'),
    with: spoil,
    check: (changes) => spoil(changes, () => checkContent(place, memory)),
  };
}

/** Writes or deletes one file; the answer puts it back. */
function change(file: string, value: string | Uint8Array | null): () => void {
  const before = existsSync(file) ? readFileSync(file) : null;
  let made: string | undefined;
  if (value === null) rmSync(file);
  else {
    made = mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, value);
  }
  return () => {
    if (before !== null) writeFileSync(file, before);
    else rmSync(made ?? file, { recursive: true });
  };
}
