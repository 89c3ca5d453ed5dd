import { describe, expect, test } from 'vitest';
import { copyOrigin } from '../../../src/guide/copies.model.ts';
import type { PageAddress } from '../../../src/model/page.ts';

const origin = (path: string, collection?: 'quizMethod' | 'faq' | 'compare'): string | null => {
  const record: PageAddress['record'] = collection ? { collection, id: 'x' } : null;
  return copyOrigin({ path, record, anchors: [], listed: true });
};

describe('the copy of a page', () => {
  test('is made from the page where no record holds its text', () => {
    for (const path of ['/faq/', '/glossary/', '/skills/', '/quiz/paper/', '/about/sources/'])
      expect(origin(path)).toBe('page');
    expect(origin('/quiz/method/', 'quizMethod')).toBe('page');
  });

  test('is made from what was written where a record holds it', () => {
    expect(origin('/faq/x/', 'faq')).toBe('content');
    expect(origin('/compare/', 'compare')).toBe('content');
  });

  test('of the quiz lists every question, which its page does not', () => {
    expect(origin('/quiz/')).toBe('content');
  });

  test('does not exist for pages that are empty until their reader does something', () => {
    expect([origin('/search/'), origin('/about/your-pages/')]).toEqual([null, null]);
  });
});
