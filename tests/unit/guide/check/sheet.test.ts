import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkAddressFrom } from '../../../../src/guide/check/assets/css/address.ts';
import { sheetDiagnostics } from '../../../../src/guide/check/assets/css/sheet.ts';

const dir = mkdtempSync(path.join(tmpdir(), 'sheet-'));
const root = path.join(dir, 'content');
const served = path.join(dir, 'public');
beforeAll(() => {
  for (const folder of ['content/about', 'content/_drafts', 'public/fonts'])
    mkdirSync(path.join(dir, folder), { recursive: true });
  for (const file of [
    'secret.txt',
    'secret.png',
    'secret.css',
    'content/logo.svg',
    'content/_logo.svg',
    'content/.logo.svg',
    'content/home.mdx',
    'content/about/photo (1).webp',
    'content/_drafts/a.png',
    'public/favicon.svg',
    'public/robots.txt',
    'public/fonts/brand.woff2',
  ])
    writeFileSync(path.join(dir, file), 'x');
  symlinkSync(path.join(dir, 'secret.png'), path.join(root, 'link.png'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const check = (css: string) =>
  sheetDiagnostics(css, checkAddressFrom({ root, folder: root, public: served }));

describe('what a style sheet could load is named at its place', () => {
  test.each([
    // Other addresses, plain and disguised.
    ['main { background: url(https://evil.example/a.png) }', 'url('],
    ['main { background: url("//evil.example/a.png") }', 'url('],
    ['main { background: url("data:image/png;base64,AA") }', 'url('],
    ['main { background: url("blob:x") }', 'url('],
    ['main { background: url(" https://evil.example/a.png") }', 'url('],
    ['main { background: url("/\t/evil.example/t.png") }', 'url('],
    ['main { background: url("ht\ttps://evil.example/t.png") }', 'url('],
    ['main { background: url("/\\/evil.example/t.png") }', 'url('],
    ['main { background: url("\\68ttps://evil.example/t.png") }', 'url('],
    ['main { background: u\\72l(https://evil.example/t.png) }', 'u\\72l('],
    ['main { background: URL(https://evil.example/t.png) }', 'URL('],
    ['a{content:"/*"} main{background:url("https://evil.example/c.png")} b{content:"*/"}', 'url('],
    ["a{content:'/*'} main{background:url(//evil.example/c.png)} b{content:'*/'}", 'url('],
    ['main { background: src("https://evil.example/a.png") }', 'src('],
    ['main { background: image("https://evil.example/a.png") }', 'image('],
    ['main { background: cross-fade("https://evil.example/a.png", red) }', '"https'],
    ['main { background: -webkit-cross-fade("/a.png", "/b.png", 50%) }', '"/a'],
    ['main { background: image-set("https://evil.example/a.png" 1x) }', '"https'],
    ['main { background: -webkit-image-set(url(//evil.example/a.png) 1x) }', 'url('],
    ['main { --u: "https://evil.example/"; background: image-set(var(--u) 1x) }', 'image-set('],
    ['main { background: Image-Set("./logo.svg" 1x) }', 'Image-Set('],
    ['main { background: my-image-set("./logo.svg" 1x) }', 'my-image-set('],
    ['main { background: image-set(../../secret.txt 1x) }', 'image-set('],
    ['main { background: element(#x) }', 'element('],
    ['main { background: paint(x) }', 'paint('],
    ['main { width: expression(alert(1)) }', 'expression('],
    ['@font-face { font-family: B; src: url(https://evil.example/b.woff2) }', 'url('],
    [
      '@property --x { syntax: "<image>"; inherits: false; initial-value: url(//e.example/x) }',
      'url(',
    ],
    [':root { --x: url(https://evil.example/x.png) }', 'url('],
    ['@counter-style x { symbols: url(https://evil.example/x.png) }', 'url('],
    ['@supports (background: url(https://evil.example/x.png)) { a { color: red } }', 'url('],
    ['a:not([x="url(y)"]) > b { mask: url(ftp://x/y.svg) }', 'url(f'],
    // Files of the machine that builds.
    ['dd { background-image: url("../../secret.txt") }', 'url('],
    ['dd { background-image: url("../secret.png") }', 'url('],
    ['dd { background-image: url("./about/../../secret.png") }', 'url('],
    ['dd { background-image: url("%2e%2e/secret.png") }', 'url('],
    ['dd { background-image: url("/../secret.png") }', 'url('],
    ['dd { background-image: url("/fonts/../../secret.png") }', 'url('],
    ['dd { background-image: url("/@fs/etc/passwd.png") }', 'url('],
    ['dd { background-image: url("@content/logo.svg") }', 'url('],
    ['dd { background-image: url("~logo.svg") }', 'url('],
    ['dd { background-image: url("./home.mdx") }', 'url('],
    ['dd { background-image: url("/robots.txt") }', 'url('],
    ['dd { background-image: url("./logo.svg?raw") }', 'url('],
    ['dd { background-image: url("./link.png") }', 'url('],
    ['dd { background-image: url("./_logo.svg") }', 'url('],
    ['dd { background-image: url("./.logo.svg") }', 'url('],
    ['dd { background-image: url("./_drafts/a.png") }', 'url('],
    ['dd { background-image: url("./about") }', 'url('],
    ['dd { background-image: url("./no-such.png") }', 'url('],
    ['dd { background-image: url("/logo.svg") }', 'url('],
    ['dd { background-image: url("") }', 'url('],
    ['dd { background-image: url("./logo.svg" fetch) }', 'url('],
    ['dd { background-image: url(var(--x)) }', 'url('],
    // What the build would take for an address.
    ['a::before { content: "url(../../secret.txt)" }', 'content'],
    ['a::before { content: "image-set(../../secret.txt)" }', 'content'],
    ['a { --x: #url(../../secret.txt) }', '--x'],
    ['a { b: u/**/rl(../../secret.txt) }', '/**/'],
    ['a { b: u/**/rl(https://evil.example/a.png) }', '/**/'],
    ['a { b: image-/* */set("https://evil.example/a.png" 1x) }', '/* */'],
    ['@im/**/port "../../secret.css";', '/**/'],
    ['a { b: "url(", url(./logo.svg) }', 'b:'],
    ['a { color: red } /*# sourceMappingURL=../../secret.map */', '/*#'],
    // Other sheets.
    ['@import "../../secret.css";', '@import'],
    ['@charset "/*"; @import "../../secret.css";\na::before{content:"*/"}', '@charset'],
    ['@charset "/*"; @import "../../secret.css";\na::before{content:"*/"}', '@import'],
    ['@IMPORT url(./x.css);', '@IMPORT'],
    ["@\\69mport './x.css';", '@\\69mport'],
    ['a { color: red } @charset "utf-8";', '@charset'],
    ['@charset "utf-7";', '@charset'],
    ['@namespace url(http://www.w3.org/1999/xhtml);', '@namespace'],
    ['@-moz-document url-prefix("") { a { color: red } }', '@-moz-document'],
    // What old browsers ran.
    ['a { behavior: url(./logo.svg) }', 'behavior'],
    ['a { -moz-binding: url(./logo.svg) }', '-moz-binding'],
    ['a { filter: progid:DXImageTransform.Microsoft.Alpha(opacity=5) }', 'progid'],
  ])('%s', (css, at) => {
    const found = check(css);
    expect(found.map(({ offset }) => offset)).toContain(css.lastIndexOf(at));
    for (const { hint } of found) expect(hint).toBeTruthy();
  });
});

describe('what cannot be read is named at its place', () => {
  test.each([
    ['a { color: red', '{', 'not closed'],
    ['a { color: red;\nb { color: blue; }\n', '{ color: red', 'not closed'],
    ['a { color: red } }', '}', 'closes nothing'],
    ['a { width: calc(1px + 2px }', 'calc(', 'not closed'],
    ['a[href { color: red }', '[', 'not closed'],
    ['a { color: red } /* and so on', '/*', 'does not end'],
    ['a { content: "so', '"so', 'does not end'],
    ['a { content: "so\n"; }', '"so', 'does not end'],
    ['a { background: url(a b) }', 'url(', 'cannot be read'],
    ['a { background: url(a"b) }', 'url(', 'cannot be read'],
    ['a { background: url(', 'url(', 'cannot be read'],
    ['<!-- a { color: red } -->', '<!--', 'Comments'],
    ['a { color red; }', 'color red', 'Cannot be read as CSS'],
    ['a { color: red background: blue }', 'background', 'Missed semicolon'],
    ['a { color }', 'color', 'Unknown word'],
    ['a:::b { color: red }', 'b', 'Cannot be read as CSS'],
    ['{ color: red }', '{', 'Cannot be read as CSS'],
    ['@media foo bar baz { a { color: red } }', 'bar', 'Cannot be read as CSS'],
    [`${'a{'.repeat(20)}${'}'.repeat(20)}`, null, 'nested more than'],
    [`a{b:${'('.repeat(200)}${')'.repeat(200)}}`, null, 'nested more than'],
  ])('%s', (css, at, words) => {
    const [found] = check(css);
    expect(found?.reason).toContain(words);
    expect(found?.hint).toBeTruthy();
    if (at !== null) expect(found?.offset).toBe(css.lastIndexOf(at));
  });

  test('the place counts signs as editors do', () => {
    const css = '/* é 😀 */\r\na {\r\n  color red;\r\n}\r\n';
    expect(check(css).map(({ offset }) => offset)).toEqual([css.indexOf('color red')]);
  });
});

describe('no alarm', () => {
  test.each([
    '',
    '/* nothing yet; write no @import and no url(https://…) here */',
    '@charset "utf-8";\na { color: red }',
    'a { background: url("./logo.svg") }',
    'a { background: url(logo.svg) no-repeat, url( about/../logo.svg#part ) }',
    'a { background: url("./about/photo (1).webp") }',
    'a { background: url("/favicon.svg") }',
    '@font-face { font-family: B; src: local("B"), url("/fonts/brand.woff2") format("woff2") }',
    'a { background: image-set("./logo.svg" 1x, url("/favicon.svg") 2x type("image/svg+xml")) }',
    'a { background: -webkit-image-set(url(./logo.svg) 1x) }',
    'a { background: cross-fade(url(./logo.svg), url(/favicon.svg), 50%) }',
    'a { filter: url(#soft) }',
    'a { content: "/*" }\nb { color: red }\nc { content: "*/" }',
    'a::after { content: "\\201C \\"quoted\\" \\2014" }',
    'a::after { content: " (" attr(href) ")" }',
    'a { /* background: url(https://old.example/a.png); */ color: red }',
    'a { color: red; /* image-set(x) */ }',
    'a[href^="https://"]::after { content: "↗" }',
    'a { scroll-behavior: smooth; overscroll-behavior: contain }',
    'a { --x: /* url(../../secret.txt) */ 1 }',
    'a { margin: 1px /* top */ 2px/* right */ }',
    '@layer a, b;\n@layer a { p { color: red } }',
    '@container card (min-width: 20rem) { p { color: red } }',
    '@container style(--wide: 1) { p { color: red } }',
    '@media (400px <= width <= 700px) and (prefers-color-scheme: dark) { p { color: red } }',
    '@supports selector(:has(a)) and (not (display: grid)) { p { color: red } }',
    '@scope (.card) to (.note) { p { color: red } }',
    '@starting-style { p { opacity: 0 } }',
    '@property --turn { syntax: "<angle>"; inherits: false; initial-value: 0deg }',
    '@keyframes a { from { opacity: 0 } 50.5% { opacity: .5 } to { opacity: 1 } }',
    '@page :first { margin: 2cm }',
    '@font-feature-values B { @styleset { nice: 1 } }',
    '.card { color: red; &:hover { color: blue } .note & { color: green } > p { margin: 0 } }',
    ':root { --empty: ; --group: { a: b }; --list: "A", "B"; --json: [1, 2] }',
    'a { color: oklch(from var(--ink) calc(l + .1) c h / 50%) }',
    'a { color: if(style(--x: 1): red; else: blue) }',
    'a { unicode-range: U+0025-00FF, u+4?? }',
    'p:nth-child(2n + 1 of .x):not(:is(a, b)) > ::part(x) { color: red }',
    '@view-transition { navigation: auto }',
    'a { background: url( "./logo.svg"\n) }',
  ])('%s', (css) => {
    expect(check(css)).toEqual([]);
    expect(check(css.replaceAll('\n', '\r\n'))).toEqual([]);
  });

  test('a whole brand', () => {
    expect(
      check(`@charset "UTF-8";
/* Brand of an invented company */
@font-face {
  font-family: 'Brand';
  src: url('/fonts/brand.woff2') format('woff2') tech(variations);
  font-weight: 300 800;
  font-display: optional;
  unicode-range: U+0000-00FF;
}
:root {
  --display: 'Brand', Georgia, serif;
  --paper: light-dark(oklch(0.99 0.003 100), oklch(0.26 0.015 290));
  --ink: light-dark(#12292e, #f5fbfb);
  --radius: 8px;
  --shade: linear-gradient(180deg, rgb(0 0 0 / 0) 0%, color-mix(in oklab, var(--ink), transparent 80%) 100%);
  --mark: url('./logo.svg');
}
@media (prefers-contrast: more) { :root { --ink: light-dark(#000, #fff) } }
@media print { a[href^='http']::after { content: ' <' attr(href) '>' } }
.site-header {
  background: var(--shade), url('./about/photo (1).webp') center / cover no-repeat;
  @supports (backdrop-filter: blur(2px)) { backdrop-filter: blur(2px) saturate(1.4) }
  & nav { mask: url('/favicon.svg') 0 0 / 1.5rem; &:focus-within { outline: 2px solid } }
}
blockquote::before { content: '\\201C'; }
blockquote::after { content: "/*" }
@container main (width > 60ch) { .wrap { inline-size: min(72ch, 100% - 2rem) } }
`),
    ).toEqual([]);
  });
});
