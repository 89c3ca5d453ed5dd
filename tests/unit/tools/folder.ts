import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ContentPlace } from '../../../src/guide/check/place.ts';
import { writeStarter } from '../../../src/tools/new/starter.ts';
import { root } from '../../sites.ts';

const publicFolder = path.join(root, 'public');

/** What a new guide of the tests is called, and where it is. */
export const answers = {
  name: 'Example guide',
  url: 'https://guide.example.org/team/',
  repository: '',
  feedback: 'mailto:guide@example.org',
  language: 'en-GB',
};

export const temporary = (): string => mkdtempSync(path.join(tmpdir(), 'tools-'));

/** A new guide in a folder of its own, with further files. */
export function newGuide(
  files: Readonly<Record<string, string>> = {},
  isBare = false,
): ContentPlace {
  const content = path.join(temporary(), 'content');
  writeStarter({ outer: null, content }, answers, { publicFolder, day: '2026-11-21', isBare });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(content, file)), { recursive: true });
    writeFileSync(path.join(content, file), text);
  }
  return { content, public: publicFolder };
}

/** A copy of this project's own content. */
export function ownGuide(): ContentPlace {
  const content = path.join(temporary(), 'content');
  cpSync(path.join(root, 'content'), content, { recursive: true });
  return { content, public: publicFolder };
}

/** The text of every file of a folder by its path. */
export const textsOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const file = path.join(entry.parentPath, entry.name);
        return [path.relative(folder, file), readFileSync(file, 'utf8')] as const;
      })
      .toSorted(),
  );
