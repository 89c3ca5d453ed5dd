import { describe, expect, test } from 'vitest';
import type { CopyOrigin } from '../../../src/model/page.ts';
import { listPages } from '../../../src/guide/kinds.ts';
import { noQuiz } from '../../../src/model/guide.ts';
import { guideOf, page, position, question, skill, source } from '../model/example.ts';

describe('the copy of a page', () => {
  const guide = guideOf({
    faq: [question('x')],
    skills: [skill('x')],
    sources: [source('x')],
    careers: [position('x')],
    compare: page('compare'),
    quiz: { ...noQuiz, method: page('method') },
  });
  const origins = new Map(listPages(guide).map(({ path, copy }) => [path, copy]));
  const of = (...paths: readonly string[]): (CopyOrigin | undefined)[] =>
    paths.map((path) => origins.get(path));

  test('is made from the page where no record holds its text', () => {
    const paths = ['/faq/', '/glossary/', '/skills/', '/quiz/paper/', '/about/sources/'];
    expect(of(...paths)).toEqual(paths.map(() => 'page'));
  });

  test('is made from the page where the page shows fields in a form of their own', () => {
    expect(of('/quiz/method/', '/skills/x/', '/careers/x/')).toEqual(['page', 'page', 'page']);
  });

  test('is made from what was written where a record holds it', () => {
    expect(of('/faq/x/', '/compare/')).toEqual(['text', 'text']);
  });

  test('of the quiz lists every question, which its page does not', () => {
    expect(of('/quiz/')).toEqual(['text']);
  });

  test('does not exist for pages that are empty until their reader does something', () => {
    expect(of('/search/', '/about/your-pages/')).toEqual([null, null]);
  });
});
