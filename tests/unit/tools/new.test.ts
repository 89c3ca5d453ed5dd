import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { checkContent } from '../../../src/guide/check/content.ts';
import { findContent } from '../../../src/guide/settings.ts';
import { problemOf } from '../../../src/tools/new/answers.ts';
import { placeOf, writeStarter } from '../../../src/tools/new/starter.ts';
import { root } from '../../sites.ts';
import { answers, newGuide, temporary, textsOf } from './folder.ts';

const making = { publicFolder: path.join(root, 'public'), day: '2026-11-21' };

describe('a new guide', () => {
  test.each([false, true])('has placeholders alone that the check lists, bare: %s', (isBare) => {
    const place = newGuide({}, isBare);
    const { faults, advice } = checkContent(place);
    expect(faults).toEqual([]);
    expect(advice.filter(({ hint }) => !hint.endsWith('this is a placeholder.'))).toEqual([]);
    const named = new Set(advice.map(({ file }) => file.slice('content/'.length)));
    const inOrder = ['site.json', 'style.yaml', 'glossary/target.yaml'];
    expect(Object.keys(textsOf(place.content)).filter((file) => !named.has(file))).toEqual(
      inOrder.toSorted(),
    );
  });

  test('has the answers in its settings, and the path in its base', () => {
    const { name, url, base, feedback } = JSON.parse(
      textsOf(newGuide().content)['site.json']!,
    ) as Record<string, string>;
    expect({ name, url, base, feedback }).toEqual({
      ...{ name: 'Example guide', url: 'https://guide.example.org' },
      ...{ base: '/team/', feedback: 'mailto:guide@example.org' },
    });
  });

  test('is found by the folder that holds it', () => {
    const folder = path.join(temporary(), 'our-guide');
    writeStarter(placeOf(folder), answers, making);
    vi.stubEnv('CONTENT_DIR', folder);
    expect(fileURLToPath(findContent(root))).toBe(path.join(folder, 'content') + path.sep);
    vi.unstubAllEnvs();
    expect(readFileSync(path.join(folder, 'README.md'), 'utf8')).toContain(
      'CONTENT_DIR=../our-guide npm run build',
    );
  });

  test.each(['README.md', 'content/site.json'])('is never written over %s', (file) => {
    const folder = temporary();
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), 'mine');
    expect(() => writeStarter(placeOf(folder), answers, making)).toThrow(/is there already/);
    expect(textsOf(folder)).toEqual({ [path.normalize(file)]: 'mine' });
  });

  test('takes only answers that its settings can hold', () => {
    expect(problemOf('url', 'example.org')).toMatch(/https or http address/);
    expect(problemOf('name', 'x')).toMatch(/at least 2/);
    expect(problemOf('feedback', 'me@example.org')).toMatch(/mailto/);
    expect(problemOf('url', 'https://example.org/team/wiki')).toBeNull();
  });
});
