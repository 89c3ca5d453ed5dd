import { type Case, fault, type Kind, unmark } from './kind.ts';

const theme = 'content/theme.css';
const drawing = 'content/about/writing-line.svg';

/** Rules put at the end of the style sheet, or between others that are sound. */
const sheet = (name: string, variants: readonly string[]): Kind => ({
  name,
  files: [theme],
  alone: true,
  make: (text, file, random): Case => {
    const { lines: rule, line } = unmark(random.pick(variants));
    const sound = [':root {', '  --ink: oklch(0.2 0.03 290);', '}'];
    const before = [text.trimEnd(), ...(random.below(2) ? sound : [])].join('\n').split('\n');
    return fault(file, [...before, ...rule, ''], before.length + line);
  },
});

/** A part put into a real drawing, in front of a random line that begins a shape at the top level. */
const part = (name: string, variants: readonly string[]): Kind => ({
  name,
  files: [drawing],
  alone: true,
  make: (text, file, random): Case => {
    const lines = text.split('\n');
    // The first child and the end of the drawing are at the top level for sure.
    const at = random.pick([1, lines.findIndex((line) => line.startsWith('</svg>'))]);
    const { lines: added, line } = unmark(random.pick(variants));
    lines.splice(at, 0, ...added);
    return fault(file, lines, at + line);
  },
});

/** A whole drawing or picture that is none. */
const whole = (name: string, file: string, variants: readonly string[]): Kind => ({
  name,
  files: [drawing],
  alone: true,
  make: (_, __, random): Case => {
    const { lines, line } = unmark(random.pick(variants));
    return fault(file, lines, line);
  },
});

const svg = 'xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"';

/** Faults of the style sheet, of drawings and of pictures. */
export const assets: readonly Kind[] = [
  sheet('a rule of the sheet that does not close', [
    '⟦.a { color: red;',
    '⟦@media print { .a { color: red; }',
    '.b { color: red; }\n⟦.a { color: red;',
  ]),
  sheet('a comment of the sheet that does not close', [
    '⟦/* so',
    '.a { color: red; }\n⟦/* so\n.b { color: red; }',
    '.a { ⟦/* so }',
  ]),
  sheet('a text of the sheet that does not close', [
    '⟦.a::before { content: "so; }',
    ".a {\n  ⟦content: 'so;\n}",
    '⟦@font-face { font-family: "So; src: local("So") }',
  ]),
  sheet('a bracket too many in the sheet', [
    '.a { color: red; }\n⟦}',
    '⟦.a { color: red; }}',
    '⟦.a { width: calc(1px + 2px)); }',
    '⟦.a { width: calc((1px + 2px); }',
  ]),
  sheet('a declaration without its colon', [
    '.a {\n  ⟦color red;\n}',
    '.a {\n  ⟦color = red;\n}',
    '.a {\n  ⟦color;\n}',
  ]),
  sheet('another style sheet', [
    '⟦@import "other.css";',
    '⟦@IMPORT url(/x.css);',
    '⟦@import/**/"//example.org/a.css";',
    '⟦@im\\port "x.css";',
    '⟦@\\000069mport "x.css";',
    '⟦@import url("data:text/css,x") layer(x);',
  ]),
  sheet('an address of another site', [
    '⟦.a { background: url(https://example.org/a.png); }',
    '⟦.a { background: URL("HTTPS://example.org/a.png"); }',
    '⟦.a { background: url(//example.org/a.png); }',
    '⟦.a { background: url("/\\/example.org/a.png"); }',
    '⟦.a { background: url(ht\\74ps://example.org/a.png); }',
    '⟦.a { background: image-set("https://example.org/a.png" 1x); }',
    '⟦.a { background: -webkit-image-set(url(https://example.org/a.png) 1x); }',
    '⟦.a { cursor: url(https://example.org/a.cur), auto; }',
    '⟦.a { --x: url(https://example.org/a.png); }',
    '⟦@font-face { font-family: A; src: url(https://example.org/a.woff2); }',
    "⟦.a { list-style: url( 'https://example.org/a.png' ); }",
    '⟦.a { background: src("https://example.org/a.png"); }',
    '⟦.a { mask: url("http://example.org/a.svg#m"); }',
    '⟦.a { background: url(\\68 ttps://example.org/a.png); }',
  ]),
  sheet('an address that runs or holds something', [
    '⟦.a { background: url(javascript:alert(1)); }',
    '⟦.a { background: url("JavaScript:alert(1)"); }',
    '⟦.a { behavior: url(#x); }',
    '⟦.a { -moz-binding: url(x.xml#y); }',
    '⟦.a { width: expression(alert(1)); }',
    '⟦.a { background: url(file:///etc/passwd); }',
    '⟦.a { background: url(blob:x); }',
  ]),
  sheet('a file outside of content and public', [
    '⟦.a { background: url(../secret.txt); }',
    '⟦.a { background: url("../../package.json"); }',
    '⟦.a { background: url(./no-such.png); }',
    '⟦.a { background: url(/no-such.svg); }',
    '⟦.a { background: url("..\\\\secret.png"); }',
    '⟦.a { background: url("%2e%2e/package.json"); }',
    '⟦@font-face { font-family: A; src: url("/fonts/no-such.woff2"); }',
  ]),
  sheet('marks of a merge in the sheet', [
    '⟦<<<<<<< HEAD\n.a { color: red; }\n=======\n.a { color: blue; }\n>>>>>>> main',
    '⟦>>>>>>> main',
    '.a { color: red; }\n⟦<<<<<<< ours\n.b { color: red; }',
    '⟦||||||| base\n.a { color: red; }',
  ]),
  sheet('other languages in the sheet', [
    '⟦<style>',
    '⟦<!-- so -->',
    '⟦// so it is\n.a { color: red; }',
    '⟦<script>alert(1)</script>',
    '⟦$ink: red;',
    '⟦@include so;',
    '⟦@use "x";',
    '⟦{% x %}',
  ]),
  part('something that runs in a drawing', [
    '⟦<script>alert(1)</script>',
    '⟦<SCRIPT>alert(1)</SCRIPT>',
    '⟦<g onclick="alert(1)"></g>',
    '⟦<g ONLOAD="alert(1)"></g>',
    '⟦<foreignObject><p>x</p></foreignObject>',
    '⟦<animate attributeName="href" values="javascript:alert(1)" />',
    '⟦<set attributeName="onload" to="alert(1)" />',
    '⟦<a href="javascript:alert(1)"><path d="M0 0" /></a>',
    '⟦<handler type="x">x</handler>',
    '⟦<iframe src="x" />',
    '⟦<x:script xmlns:x="http://www.w3.org/2000/svg">x</x:script>',
    '⟦<use href="data:image/svg+xml,x#a" />',
    '⟦<path d="M0 0" onmouse&#111;ver="alert(1)" />',
  ]),
  part('something that a drawing loads', [
    '⟦<image href="https://example.org/a.png" />',
    '⟦<image xlink:href="a.png" xmlns:xlink="http://www.w3.org/1999/xlink" />',
    '⟦<use href="https://example.org/a.svg#x" />',
    '⟦<style>@import "https://example.org/a.css";</style>',
    '⟦<path d="M0 0" style="fill: url(https://example.org/a.svg#x)" />',
    '⟦<path d="M0 0" fill="url(//example.org/a.svg#x)" />',
    '⟦<path d="M0 0" filter="url(https://example.org/f.svg#x)" />',
    '⟦<feImage href="https://example.org/a.png" />',
    '⟦<video src="a.mp4" />',
    '⟦<path d="M0 0" mask="u\\72l(https://example.org/a)" />',
  ]),
  part('a drawing that is not well formed', [
    '⟦<path d="M0 0">',
    '⟦<path d=M0 />',
    '⟦<path d="M0 0" d="M1 1" />',
    '⟦</g>',
    '⟦<g></G>',
    '⟦&nbsp;',
    '⟦<path d="M0 0 />',
    '⟦R&D',
    '⟦<g></path></g>',
    '⟦<path 1="x" />',
    '⟦<!-- a -- b -->',
  ]),
  whole('a drawing that is none', 'content/faq/another.svg', [
    '⟦<html><body>x</body></html>',
    '⟦So it is.',
    `⟦<svg viewBox="0 0 1 1"></svg>`,
    '⟦{"a": 1}',
    `<?xml version="1.0"?>\n⟦<!DOCTYPE svg [<!ENTITY x "y">]>\n<svg ${svg}>&x;</svg>`,
    `<svg ${svg}></svg>\n⟦<svg ${svg}></svg>`,
    '⟦<svg xmlns="http://www.w3.org/1999/xhtml"></svg>',
  ]),
  whole('a picture that is none', 'content/faq/another.png', [
    '⟦So it is.',
    '⟦<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" />',
    '⟦<html></html>',
    '⟦',
    '⟦GIF89a',
    '⟦\u0089PNG',
  ]),
  {
    name: 'a file in public that runs or is none',
    files: [drawing],
    alone: true,
    make: (_, __, random): Case => {
      const file = random.pick([
        'public/x.js',
        'public/a.mjs',
        'public/page.xhtml',
        'public/so.svg',
        'public/a.png',
        'public/run.php',
        'public/a.swf',
        'public/index.html',
        'public/a.wasm',
      ]);
      const text = file.endsWith('svg')
        ? `<svg ${svg}><script>x</script></svg>`
        : '<script>alert(1)</script>\n';
      return { changes: { [file]: text }, spots: [{ file, line: 1 }] };
    },
  },
];
