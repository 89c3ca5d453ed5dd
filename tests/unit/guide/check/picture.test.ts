import { describe, expect, test } from 'vitest';
import { pictureDiagnostics } from '../../../../src/guide/check/assets/picture.ts';
import { copyGuide } from './guide-copy.ts';
import { pictures } from './picture-samples.ts';

const { png, jpg, webp, avif, gif } = pictures;
const words = (text: string): Uint8Array => Buffer.from(text);

describe('a picture is what its ending says', () => {
  test.each([
    ['png', png],
    ['jpg', jpg],
    ['jpeg', jpg],
    ['webp', webp],
    ['avif', avif],
    ['gif', gif],
    ['woff2', words('wOF2…')],
    ['woff', words('wOFF…')],
    ['otf', words('OTTO…')],
    ['ttf', Buffer.from([0, 1, 0, 0, 0])],
  ])('no alarm for .%s', (ending, bytes) => {
    expect(pictureDiagnostics(ending, bytes)).toEqual([]);
    expect(pictureDiagnostics(ending.toUpperCase(), bytes)).toEqual([]);
  });

  test.each([
    ['png', words(''), 'empty', 'Export it again'],
    ['png', words('hello'), 'not the picture', 'Export it again'],
    ['png', words('<!doctype html><script>alert(1)</script>'), 'not the picture', 'Export'],
    ['png', words('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'), 'not the', ''],
    ['png', png.subarray(0, 12), 'not the picture', 'Export it again'],
    ['png', jpg, 'of the kind jpg', 'ends in .jpg'],
    ['jpg', png, 'of the kind png', 'ends in .png'],
    ['jpeg', webp, 'of the kind webp', 'ends in .webp'],
    ['webp', gif, 'of the kind gif', 'Convert it'],
    ['avif', png, 'of the kind png', 'ends in .png'],
    ['webp', words('RIFF\u0000\u0000\u0000\u0000WAVEfmt '), 'not the picture', 'Export'],
    ['jpg', words('version https://git-lfs.github.com/spec/v1\noid sha256:4d'), 'not the', ''],
    ['png', Buffer.from(png).fill(0, 16, 24), '0 by 0 pixels', 'Export it again'],
    ['woff2', words('<html>'), 'not the typeface', 'Export it again'],
    ['otf', words(''), 'empty', 'Export it again'],
  ])('.%s with other bytes is named (%#)', (ending, bytes, reason, hint) => {
    const found = pictureDiagnostics(ending, bytes);
    expect(found).toHaveLength(1);
    expect(found[0]!.reason).toContain(reason);
    expect(found[0]!.hint).toContain(hint);
  });
});

describe('pictures and other files in content/', () => {
  const guide = copyGuide();

  test('each is named once, with what to do', () => {
    const { faults } = guide.check({
      'content/faq/fine.png': png,
      'content/fonts/brand.woff2': words('wOF2…'),
      'content/theme.css': 'a { background: url("./faq/fine.png"), url("./fonts/brand.woff2") }\n',
      'content/faq/empty.png': '',
      'content/faq/page.png': '<html></html>',
      'content/faq/shot.PNG': png,
      'content/faq/shot.gif': gif,
      'content/faq/photo.HEIC': 'x',
      'content/about/form.pdf': '%PDF-1.7',
      'content/faq/drawing.SVG': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    });
    expect(faults.map(({ file, reason, hint }) => [file, `${reason} ${hint}`])).toEqual([
      ['content/faq/drawing.SVG', expect.stringContaining('does not say how large')],
      ['content/faq/empty.png', expect.stringContaining('The file is empty')],
      ['content/faq/page.png', expect.stringContaining('not the picture')],
      ['content/faq/photo.HEIC', expect.stringContaining('.png, .svg, .jpg')],
    ]);
  });

  test.each([
    '/../content/about/writing-line.svg',
    '/a/../../logo.svg',
    '/./favicon.svg',
    '//evil.example/logo.svg',
    '/\\evil.example/logo.svg',
    '/favicon.svg?x.svg',
    '/favicon.svg#x.svg',
    '/%2e%2e/content/about/writing-line.svg',
    '/.hidden/logo.svg',
    '/logo.gif',
    '/no-such-logo.svg',
  ])('a logo at %s is named', (src) => {
    const site = JSON.parse(guide.read('content/site.json')) as object;
    const text = JSON.stringify({ ...site, logo: { src, ratio: 1 } }, null, 2);
    const { faults } = guide.check({ 'content/site.json': text });
    expect(faults.map(({ file, field }) => `${file} ${field}`)).toContain(
      'content/site.json logo.src',
    );
  });
});
