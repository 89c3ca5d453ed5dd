import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { build } from 'vite';
import { afterAll, expect, test } from 'vitest';
import { root as project } from '../../../sites.ts';
import { drawingDiagnostics } from '../../../../src/guide/check/assets/svg/drawing.ts';
import type { Diagnostic } from '../../../../src/guide/check/diagnostic.ts';
import { pictureDiagnostics } from '../../../../src/guide/check/assets/picture.ts';
import { checkAddressFrom } from '../../../../src/guide/check/assets/css/address.ts';
import { sheetDiagnostics } from '../../../../src/guide/check/assets/css/sheet.ts';

const dir = mkdtempSync(path.join(tmpdir(), 'companions-'));
const content = path.join(dir, 'content');
const served = path.join(dir, 'public');
for (const folder of [content, served, path.join(dir, 'src')]) mkdirSync(folder);
for (const place of [content, served])
  cpSync(path.join(project, 'public/favicon.svg'), path.join(place, 'logo.svg'));
writeFileSync(path.join(dir, 'secret.txt'), 'topsecret');
writeFileSync(path.join(dir, 'secret.css'), '.topsecret{color:red}');
writeFileSync(path.join(dir, 'src/main.js'), "import '../content/theme.css';");
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const reach = checkAddressFrom({ root: content, folder: content, public: served });

const signs = (text: string): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...text.split(' '), ' ', '\n', '\r\n'), { maxLength: 40 })
    .map((all) => all.join(''));

const anything = fc.string({ unit: 'binary', maxLength: 60 });

const sheets = fc.oneof(
  anything,
  signs(
    'a{ } b: ; url( ) " \' ./logo.svg /logo.svg ../secret.txt https://x.example/a.png image-set( ' +
      '1x @import @charset @media{ /* */ \\ u rl( --x: , ! & # <!-- --> src( var(--x) [ ] ( 😀 \t :: @ ',
  ),
);
const drawings = fc.oneof(
  anything,
  signs(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"> </svg> <g <path /> > <a href= "#a" ' +
      '"x" <!-- --> <![CDATA[ ]]> &amp; &#117; &x; <?x ?> <!DOCTYPE xlink:href= mask= "url(#a)" ' +
      '"url(x)" style= onload= 😀 \u0000 \ud800 xmlns:x= <x:g ',
  ),
);

const within = (diagnostics: readonly Diagnostic[], text: string): void => {
  expect(
    diagnostics.filter(
      ({ offset, field, reason, hint }) =>
        offset < 0 || offset > text.length || !field || !reason || !hint,
    ),
  ).toEqual([]);
};

test('any text can be read as a style sheet, and diagnostics have a place in it', () => {
  fc.assert(
    fc.property(sheets, (text) => within(sheetDiagnostics(text, reach), text)),
    { numRuns: 1000 },
  );
});

test('a sheet that breaks at the end of a line is named at that line', () => {
  for (const end of ['\n', '\r\n'])
    expect(sheetDiagnostics(`a { b: c }${end}${end}\t::${end};b: c`, reach)).toEqual([
      expect.objectContaining({
        offset: `a { b: c }${end}${end}\t`.length,
        reason: 'Cannot be read as CSS: Unknown word.',
      }),
    ]);
});

test('any text can be read as a drawing, and diagnostics have a place in it', () => {
  fc.assert(
    fc.property(drawings, fc.boolean(), (text, shown) =>
      within(drawingDiagnostics(text, shown), text),
    ),
    { numRuns: 1000 },
  );
});

test('any bytes can be read as a picture', () => {
  const starts = [
    '',
    '\x89PNG\r\n\x1a\n',
    'GIF89a',
    'RIFF0000WEBP',
    '\0\0\0\x18ftypavif',
    '\xff\xd8',
  ];
  fc.assert(
    fc.property(
      fc.constantFrom('png', 'jpg', 'webp', 'avif', 'gif', 'ico', 'woff2'),
      fc.constantFrom(...starts),
      fc.uint8Array({ maxLength: 80 }),
      (ending, start, bytes) =>
        within(
          pictureDiagnostics(ending, Buffer.concat([Buffer.from(start, 'latin1'), bytes])),
          '',
        ),
    ),
    { numRuns: 1000 },
  );
});

const endless = [
  '/*x',
  'a{',
  '(',
  'url(',
  '"',
  '@import ',
  '\\',
  '<!--',
  'a{}',
  '&',
  "'\n",
  '/**/',
];

test.each(endless)('%s without end is answered, not waited for', (sign) => {
  // A short one is read to its end, a long one is not.
  for (const count of [Math.floor(50_000 / sign.length), 300_000]) {
    const text = sign.repeat(count);
    within(
      sheetDiagnostics(text, () => null),
      text,
    );
  }
});

test('a style sheet that every page would wait for is named', () => {
  const [found] = sheetDiagnostics('a{b:c}'.repeat(10_000), () => null);
  expect(found?.reason).toContain('longer than');
  expect(found?.hint).toBeTruthy();
});

/** What a build makes of a style sheet. */
async function built(css: string): Promise<{ files: string[]; css: string }> {
  writeFileSync(path.join(content, 'theme.css'), css);
  const out = path.join(dir, 'out');
  const { output } = (await build({
    root: dir,
    configFile: false,
    logLevel: 'silent',
    base: '/team/wiki/',
    build: {
      outDir: out,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      rollupOptions: { input: path.join(dir, 'src/main.js') },
    },
  })) as { output: { fileName: string; source?: string | Uint8Array }[] };
  const text = output.find(({ fileName }) => fileName.endsWith('.css'))?.source ?? '';
  return {
    files: readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /secret|\.txt$/.test(name),
    ),
    css: String(text),
  };
}

test('a build publishes the pictures that a style sheet may name, also below a path', async () => {
  const css =
    '@charset "utf-8";\n@font-face { font-family: B; src: url("/logo.svg") }\n' +
    'a { --x: url(logo.svg); background: image-set("./logo.svg" 1x, url("/logo.svg") 2x) }';
  expect(sheetDiagnostics(css, reach)).toEqual([]);
  const { css: made } = await built(css);
  expect(made).toMatch(/--x:url\(\/team\/wiki\/assets\/logo-[\w-]+\.svg\)/);
  expect(made).toMatch(/src:url\(\/team\/wiki\/logo\.svg\)/);
  expect(made).not.toContain('"./');
});

test('what the check accepts can be built, and brings nothing else along', async () => {
  await fc.assert(
    fc.asyncProperty(
      sheets.filter((css) => sheetDiagnostics(css, reach).length === 0 && css.trim() !== ''),
      async (css) => {
        const made = await built(css);
        expect(made.files).toEqual([]);
        expect(made.css).not.toMatch(/(?<![\w-])url\(["']?(?:https?:|\/\/|\.)|topsecret/i);
      },
    ),
    { numRuns: 40 },
  );
});
