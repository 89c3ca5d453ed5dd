import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { policy } from '../../../../src/frame/policy.ts';
import { headersOf, kindOf, variedHeaders } from '../../../../src/outputs/hosting/headers.ts';

const secure = { secure: true, admin: false };

describe('the kind of a file', () => {
  test.each([
    ['', 'page'],
    ['faq/', 'page'],
    ['faq/index.html', 'page'],
    ['404.html', 'page'],
    ['faq/index.md', 'file'],
    ['faq', 'file'],
    ['favicon.svg', 'file'],
    ['_astro/page.Ab12.js', 'kept'],
    ['de/_astro/page.Ab12.js', 'kept'],
    ['pagefind/index/en_0a1b.pf_index', 'kept'],
    ['pagefind/pagefind.en_0a1b.pf_meta', 'kept'],
    ['pagefind/pagefind.js', 'file'],
    ['pagefind/pagefind-entry.json', 'file'],
    ['api/skills.json', 'file'],
    ['admin/', 'page'],
    ['admin/editor.js', 'file'],
  ])('%s is a %s', (path, kind) => expect(kindOf(path, { admin: false })).toBe(kind));

  test('is that of the editor where there is one', () => {
    expect(kindOf('admin/', { admin: true })).toBe('admin');
    expect(kindOf('admin/editor.js', { admin: true })).toBe('admin');
    expect(kindOf('about/admin/', { admin: true })).toBe('page');
  });
});

describe('headers', () => {
  test('leave to a page the policy that names what it holds', () => {
    expect(headersOf('page', secure)['Content-Security-Policy']).toBe("frame-ancestors 'none'");
    for (const kind of ['file', 'kept'] as const)
      expect(headersOf(kind, secure)['Content-Security-Policy']).toBe(
        `${policy};frame-ancestors 'none'`,
      );
  });

  test('let the editor open a window to sign in', () => {
    expect(headersOf('admin', secure)).toMatchObject({
      'Content-Security-Policy': "frame-ancestors 'none'",
      'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
    });
  });

  test('have only scripts run whose hash a page names, apart from those of the editor', () => {
    for (const kind of ['page', 'file', 'kept'] as const)
      expect(headersOf(kind, secure)['Integrity-Policy']).toBe('blocked-destinations=(script)');
    expect(headersOf('admin', secure)).not.toHaveProperty('Integrity-Policy');
  });

  test('ask for https where there is https, and only there', () => {
    expect(headersOf('page', secure)).toHaveProperty('Strict-Transport-Security');
    expect(headersOf('page', { ...secure, secure: false })).not.toHaveProperty(
      'Strict-Transport-Security',
    );
  });

  test('let a browser keep what has a hash in its name, and nothing else', () => {
    for (const kind of ['admin', 'page', 'file'] as const)
      expect(headersOf(kind, secure)['Cache-Control']).toBe('no-cache');
    expect(headersOf('kept', secure)['Cache-Control']).toMatch(/max-age=31536000, immutable$/);
  });

  test('need no quoting in any configuration', () => {
    for (const kind of ['admin', 'page', 'file', 'kept'] as const)
      for (const [name, value] of Object.entries(headersOf(kind, secure))) {
        expect(name).toMatch(/^[A-Za-z-]+$/);
        expect(value).toMatch(/^[^"$\\{}<>%\n]+$/);
      }
  });

  test('are, where they differ, told by rules of which the first that fits counts', () => {
    const path = fc
      .array(fc.constantFrom('admin', 'faq', '_astro', 'pagefind', 'index', 'a.html', 'b.js', ''))
      .map((parts) => parts.join('/'));
    const admin = fc.boolean();
    fc.assert(
      fc.property(path, admin, (path, admin) => {
        const sending = { secure: true, admin };
        const kind = kindOf(path, sending);
        for (const { name, fallback, rules } of variedHeaders(sending))
          expect(rules.find((rule) => rule.kind === kind)?.value ?? fallback).toBe(
            headersOf(kind, sending)[name] ?? '',
          );
      }),
    );
  });
});
