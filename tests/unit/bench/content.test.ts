import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { filingOf } from '../../../src/features/articles/folders.model.ts';
import { checkContent } from '../../../src/guide/check/content.ts';
import { contentOf, type Kind, writeContent } from '../../bench/content.ts';
import { handbookOf, writeHandbook } from '../../bench/handbook.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'role guide '));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each<Kind>(['components', 'plain'])(
  'the benchmark’s content of the kind “%s” passes the content check',
  (kind) => {
    const content = path.join(folder, kind, 'content');
    writeContent(content, { pages: 60, kind });
    const { faults, guide } = checkContent({ content, public: path.join(folder, 'public') });
    expect(faults).toEqual([]);
    expect([guide?.faq.length, guide?.about.length]).toEqual([45, 15]);
  },
);

test('plain content uses no component', () => {
  const text = [...contentOf({ pages: 40, kind: 'plain' }).values()].join('\n');
  expect(text).not.toMatch(/<[A-Z]/);
});

test('the same amount gives the same content, and text differs from page to page', () => {
  const [one, other] = [0, 1].map(() => contentOf({ pages: 40, kind: 'components' }));
  expect(other).toEqual(one);
  expect(new Set(one?.values()).size).toBe(one?.size);
});

test('the benchmark’s handbook passes the content check, with folders that get a page', () => {
  const content = path.join(folder, 'handbook', 'content');
  const pages = handbookOf(130);
  writeHandbook(content, pages);
  const { faults, guide } = checkContent({ content, public: path.join(folder, 'public') });
  expect(faults).toEqual([]);
  expect(guide?.articles.guide).toHaveLength(pages.length);
  expect(new Set(pages.map(({ title }) => title)).size).toBe(pages.length);
  expect(filingOf(guide!, 'guide').folders.map(({ id }) => id)).toContain('minutes');
});
