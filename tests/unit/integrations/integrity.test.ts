import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { policy, quietPolicy } from '../../../src/frame/policy.ts';
import { withIntegrity } from '../../../src/integrations/pages/integrity.ts';

/** What each file imports at once; `part` imports `base`, and `later` is imported on demand. */
const needs: Readonly<Record<string, readonly string[]>> = {
  'one.js': ['base.js', 'part.js'],
  'two.js': ['base.js'],
  'part.js': ['base.js'],
};
const code = {
  base: '/wiki/',
  neededBy: (file: string) => needs[file] ?? [],
  reachedFrom: (files: readonly string[]) => [
    ...new Set(files.flatMap((file) => [...(needs[file] ?? []), file, 'later.js'])),
  ],
  hashOf: (file: string) => `sha256-${file}`,
};

const vouch = withIntegrity(code);

const meta = (text: string): string =>
  `<meta http-equiv="content-security-policy" content="${text}">`;
const page = (body: string): string =>
  `<html><head>${meta(policy)}${meta(quietPolicy)}</head><body>${body}</body></html>`;
const script = (file: string, more = ''): string =>
  `<script type="module" src="/wiki/${file}"${more}></script>`;
const vouched = (file: string): string => script(file, ` integrity="sha256-${file}"`);
const bodyOf = (html: string): string => html.slice(html.indexOf('<body>'));
const mapOf = (html: string): string =>
  /<script type="importmap">(.*?)<\/script>/.exec(html)?.[1] ?? '';

test('a script brings what it imports before it, and a map vouches for all that may run', () => {
  const made = vouch(page(`<p>Text</p>${script('one.js')}`));
  const map = mapOf(made);
  expect(JSON.parse(map)).toEqual({
    integrity: Object.fromEntries(
      ['base.js', 'part.js', 'one.js', 'later.js'].map((file) => [
        `/wiki/${file}`,
        `sha256-${file}`,
      ]),
    ),
  });
  expect(bodyOf(made)).toBe(
    `<body><p>Text</p><script type="importmap">${map}</script>` +
      `${vouched('base.js')}${vouched('part.js')}${vouched('one.js')}</body></html>`,
  );
});

test('every policy of the page names the map, after what it named already', () => {
  const made = vouch(page(script('two.js')));
  const hash = `'sha256-${createHash('sha256').update(mapOf(made)).digest('base64')}'`;
  for (const one of [policy, quietPolicy])
    expect(made).toContain(meta(one.replace("script-src 'self'", `script-src 'self' ${hash}`)));
});

test('what waits in a template brings its own, but for what the page runs anyway', () => {
  const waiting = `<template><i></i><template></template>${script('one.js')}</template>`;
  const made = bodyOf(vouch(page(waiting + script('two.js'))));
  expect(made).toContain(
    `<template><i></i><template></template>${script('part.js')}${script('one.js')}</template><script type="importmap">`,
  );
  expect(made).toContain(`</script>${vouched('base.js')}${vouched('two.js')}</body>`);
});

test('each template is whole by itself', () => {
  const waiting = ['one.js', 'two.js'].map((file) => `<template>${script(file)}</template>`);
  const made = bodyOf(vouch(page(waiting.join('') + script('other.js'))));
  expect(made).toContain(`${script('base.js')}${script('part.js')}${script('one.js')}</template>`);
  expect(made).toContain(`<template>${script('base.js')}${script('two.js')}</template>`);
});

test('a page that runs no file stays as it is', () => {
  const still = page(`<template>${script('one.js')}</template>`);
  expect(vouch(still)).toBe(still);
});

test('whatever a page holds, the map comes before all that it vouches for', () => {
  const file = fc
    .constantFrom('one.js', 'two.js', 'part.js', 'other.js')
    .map((name) => script(name));
  const part = fc.oneof(
    file,
    fc.constantFrom('<p>$&</p>', 'text', '<template></template>'),
    fc.array(file).map((held) => `<template>${held.join('')}</template>`),
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const html = page(parts.join(''));
      const made = vouch(html);
      const map = made.indexOf('<script type="importmap">');
      const first = made.indexOf(' integrity="');
      expect(first < 0 ? map < 0 : map > 0 && map < first).toBe(true);
      // Nothing of the page is lost.
      const plain = (text: string): string =>
        text.replace(/<script[^>]*>.*?<\/script>/g, '').replace(/<meta[^>]*>/g, '');
      expect(plain(made)).toBe(plain(html));
      // Nor does it say what another page with nearly the same scripts would.
      expect(made).toBe(withIntegrity(code)(html));
    }),
  );
});
