import { cpSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openFiles } from '../../../../src/guide/check/files/content-files.ts';
import { root } from '../../../sites.ts';

test('files whose names begin with an underscore or a dot are passed over', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'drafts-'));
  try {
    cpSync(path.join(root, 'content'), folder, { recursive: true });
    const before = openFiles(folder).map(({ relative }) => relative);
    writeFileSync(path.join(folder, 'faq/_later.mdx'), 'Not even fields yet.');
    writeFileSync(path.join(folder, 'faq/.hidden.mdx'), '<script>alert(1)</script>');
    expect(openFiles(folder).map(({ relative }) => relative)).toEqual(before);
    renameSync(path.join(folder, 'faq/_later.mdx'), path.join(folder, 'faq/later.mdx'));
    expect(openFiles(folder).map(({ relative }) => relative)).toContain('faq/later.mdx');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
