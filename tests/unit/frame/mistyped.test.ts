import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressMeant } from '../../../src/frame/mistyped.model.ts';

describe('what the address of a missing page was probably made from', () => {
  test.each([
    ['/team/quiz/%23result=AQEB-_w', '/team/quiz/#result=AQEB-_w'],
    ['/team/quiz/%2523result=AQEB', '/team/quiz/#result=AQEB'],
    ['/team/quiz%23result=AQEB', '/team/quiz/#result=AQEB'],
    ['/team/search/%3Fq=api', '/team/search/?q=api'],
    ['/team/quiz/).', '/team/quiz/'],
    ['/team/quiz/%22%3E', '/team/quiz/'],
    ['/team/quiz/%E2%80%9D', '/team/quiz/'],
    ['/team/roles/backend.', '/team/roles/backend/'],
    ['/team/roles/backend/&utm_source=x', '/team/roles/backend/'],
    ['/team//roles/', '/team/roles/'],
    ['/team/%C3%BCber/%20', '/team/%C3%BCber/'],
  ])('%s: %s', (path, meant) => {
    expect(addressMeant(path, '/team/')).toBe(meant);
  });

  test.each([
    '/team/nothing/',
    '/team/nothing',
    '/team/%C3%BCber/',
    '/team/%zz/',
    '/other/quiz/%23result=AQEB',
  ])('nothing suggests itself for %s', (path) => {
    expect(addressMeant(path, '/team/')).toBeNull();
  });

  test('stays below the base, and on this site, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const path of [
          `/team/${text}`,
          `/${text}`,
          `/team/${encodeURIComponent(text.replace(/\p{Cs}/gu, ''))}`,
        ]) {
          const meant = addressMeant(path, '/');
          if (meant === null) continue;
          expect(new URL(meant, 'https://example.org').origin).toBe('https://example.org');
          expect(meant.startsWith('//')).toBe(false);
        }
      }),
    );
  });
});
