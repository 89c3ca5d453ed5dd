import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { servedFiles } from '../../../../src/guide/check/assets/served.ts';
import { pictures } from './picture-samples.ts';

let dir = '';
let served = '';
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'served-'));
  served = path.join(dir, 'public');
  mkdirSync(served);
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const write = (name: string, text: string | Uint8Array): void => {
  mkdirSync(path.dirname(path.join(served, name)), { recursive: true });
  writeFileSync(path.join(served, name), text);
};
const found = () =>
  servedFiles(served).flatMap(({ file, findings }) =>
    findings.map(({ reason, hint, advice }) => ({ file, reason, hint, advice })),
  );

const svg = 'xmlns="http://www.w3.org/2000/svg"';

describe('what could run or steer is named', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['e.html', '<h1>Hello</h1>', 'A page in public/'],
    ['e.HTM', '<script>alert(1)</script>', 'A page in public/'],
    ['google123.html', 'google-site-verification: <b>x</b>', 'A page in public/'],
    ['e.xhtml', '<html/>', 'A page in public/'],
    ['e.shtml', '<!--#exec cmd="ls" -->', 'A page in public/'],
    ['e.mht', 'x', 'A page in public/'],
    ['sw.js', 'self.x', 'Scripts in public/'],
    ['a/b/E.MJS', 'self.x', 'Scripts in public/'],
    ['e.wasm', 'x', 'Scripts in public/'],
    ['e.swf', 'x', 'Scripts in public/'],
    ['e.htc', 'x', 'Scripts in public/'],
    ['e.svgz', 'x', 'packed drawing'],
    ['e.php', '<?php 1', 'A server'],
    ['e.exe', 'MZ', 'A server'],
    ['e.xsl', '<x/>', 'change what other files mean'],
    ['feed.xml', '<?xml-stylesheet href="a.xsl"?><a/>', 'can load or run'],
    ['page.xml', '<html xmlns="http://www.w3.org/1999/xhtml"><script>1</script></html>', 'HTML'],
    [
      'page.rss',
      `<rss><x:script xmlns:x="http://www.w3.org/2000/svg">1</x:script></rss>`,
      'drawing',
    ],
    ['dtd.xml', '<!DOCTYPE a SYSTEM "https://example.com/a.dtd"><a/>', 'must not declare'],
    ['cut.xml', '<a><b></a>', 'Cannot be read as XML'],
    ['logo.svg', `<svg ${svg}><script>1</script></svg>`, '<script>'],
    ['LOGO.SVG', `<svg ${svg} onload="1"/>`, 'event attribute'],
    ['deep/er/logo.Svg', 'hello', 'Cannot be read as XML'],
    ['e.css', '@import "https://example.com/a.css";', 'not imported'],
    ['E.CSS', 'a { background: url(https://example.com/a.png) }', 'not part of the site'],
    ['e.css', 'a { background: url(../../secret.png) }', 'leads out of'],
    ['e.css', 'a {', 'not closed'],
    ['shot.png', '<html><script>1</script></html>', 'not the picture'],
    ['shot.PNG', '', 'empty'],
    ['icon.ico', 'hello', 'not the picture'],
    ['brand.woff2', 'hello', 'not the typeface'],
    ['.env', 'KEY=1', 'meant to be private'],
    ['.git/config', 'x', 'meant to be private'],
    ['.well-known/.env', 'x', 'meant to be private'],
    ['.well-known/e.js', 'x', 'Scripts in public/'],
    ['.well-known/page', ' <html>', 'begins as a page does'],
    ['CNAME', '<script>1</script>', 'begins as a page does'],
    ['backup.bak', 'x', 'does not know files that end in .bak'],
    ['noending', 'x', 'does not know files of this name'],
    // Windows drops a full stop at the end.
    ...(process.platform === 'win32'
      ? []
      : [['e.html.', 'x', 'does not know'] as [string, string, string]]),
    ['server.key', 'x', 'nobody else should read'],
  ])('%s', (name, text, reason) => {
    write(name, text);
    const [first, ...others] = found();
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      file: `public/${name}`,
      reason: expect.stringContaining(reason),
    });
    expect(first?.hint).toBeTruthy();
    expect(first?.advice).toBeUndefined();
  });
});

test.each<[string, string | Uint8Array]>([
  ['robots.txt', 'User-agent: *\nAllow: /\n'],
  ['favicon.svg', `<svg ${svg}><path d="M0 0h36v36H0z"/></svg>`],
  [
    'favicon.ico',
    Buffer.from([0, 0, 1, 0, 1, 0, 16, 16, 0, 0, 1, 0, 32, 0, 0, 0, 0, 0, 22, 0, 0, 0]),
  ],
  ['fonts/brand.woff2', 'wOF2…'],
  ['shot.PNG', pictures.png],
  ['fun.gif', pictures.gif],
  ['form.pdf', '%PDF-1.7'],
  ['film.mp4', 'x'],
  ['data.csv', 'a,b\n'],
  ['site.webmanifest', '{}'],
  ['google1234.html', 'google-site-verification: google1234.html'],
  ['BingSiteAuth.xml', '<?xml version="1.0"?>\n<users><user>1</user></users>'],
  ['.well-known/security.txt', 'Contact: mailto:a@example.com'],
  ['.well-known/apple-app-site-association', '{}'],
  ['.well-known/acme-challenge/x_y-1', 'x.y'],
  ['CNAME', 'guide.example.com'],
  ['.nojekyll', ''],
  ['_headers', '/*\n  X-Frame-Options: DENY\n'],
  ['_redirects', '/a /b\n'],
  ['.htaccess', '<IfModule mod_headers.c>\n</IfModule>\n'],
  ['web.config', '<?xml version="1.0"?><configuration/>'],
  ['LICENSE', 'Text'],
  ['print.css', 'a { background: url("./a.png"), url("/a.png") }'],
  ['Team photo (1).jpg', pictures.jpg],
  ['_draft.txt', 'x'],
])('no alarm for %s', (name, text) => {
  if (name.endsWith('.css')) write('a.png', pictures.png);
  write(name, text);
  expect(found()).toEqual([]);
});

test('what a computer leaves behind is only advice', () => {
  write('.DS_Store', 'x');
  write('a/Thumbs.db', 'x');
  expect(found().map(({ file, advice }) => [file, advice])).toEqual([
    ['public/.DS_Store', true],
    ['public/a/Thumbs.db', true],
  ]);
});

describe('links', () => {
  test('one that stays inside is fine', () => {
    write('a.txt', 'x');
    symlinkSync('a.txt', path.join(served, 'b.txt'));
    expect(found()).toEqual([]);
  });

  test.each([
    ['secret.txt', '../secret.txt', 'leads out of public/'],
    ['passwords.txt', import.meta.filename, 'leads out of public/'],
    ['gone.txt', 'no-such.txt', 'leads nowhere'],
    ['self.txt', 'self.txt', 'leads nowhere'],
    ['loop', '.', 'leads out of public/'],
    ['up', '..', 'leads out of public/'],
    ['again', 'folder', 'Links to folders'],
  ])('%s to %s is named', (name, target, reason) => {
    writeFileSync(path.join(dir, 'secret.txt'), 'x');
    mkdirSync(path.join(served, 'folder'));
    symlinkSync(target, path.join(served, name));
    expect(found()).toEqual([
      expect.objectContaining({ file: `public/${name}`, reason: expect.stringContaining(reason) }),
    ]);
  });

  test.skipIf(process.platform === 'win32')('what is no file is named and not waited for', () => {
    execFileSync('mkfifo', [path.join(served, 'pipe.txt')]);
    expect(found()).toEqual([
      expect.objectContaining({ reason: expect.stringContaining('neither a file nor a folder') }),
    ]);
  });
});

test('a folder that is missing has no files', () => {
  expect(servedFiles(path.join(dir, 'none'))).toEqual([]);
});
