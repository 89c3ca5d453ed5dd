import { describe, expect, test } from 'vitest';
import { copyGuide } from './guide-copy.ts';

const guide = copyGuide();

describe('what a drawing could run or load is named', () => {
  test.each([
    [
      'a script with a prefix',
      '<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>',
    ],
    ['a link that runs', '<a href="javascript:alert(1)"><path d="M0 0" /></a>'],
    ['a link that runs, by a prefix', '<a xlink:href=" JavaScript:alert(1)"><path d="M0 0" /></a>'],
    ['a foreign image', '<image href="https://example.com/a.png" />'],
    ['a foreign style', '<style>@import "https://example.com/a.css";</style>'],
  ])('%s', (_, part) => {
    const file = 'content/faq/drawing.svg';
    const drawing = `<svg xmlns="http://www.w3.org/2000/svg">\n${part}\n</svg>\n`;
    expect(guide.check({ [file]: drawing }).faults.map((fault) => fault.file)).toContain(file);
  });

  test('a script behind an entity', () => {
    const file = 'content/faq/drawing.svg';
    const drawing =
      '<!DOCTYPE svg [<!ENTITY s "&#60;script>alert(1)&#60;/script>">]>\n' +
      '<svg xmlns="http://www.w3.org/2000/svg">&s;</svg>\n';
    expect(guide.check({ [file]: drawing }).faults.map((fault) => fault.file)).toContain(file);
  });

  test('a script in a drawing of public/', () => {
    const drawing = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>\n';
    const { faults } = guide.check({ 'public/logo.svg': drawing });
    expect(faults.map((fault) => fault.file)).toContain('public/logo.svg');
  });
});

describe('what a style sheet could load is named', () => {
  test.each([
    ['an escaped rule', "@\\69mport 'https://example.com/a.css';"],
    ['an escaped function', 'body { background: u\\72l(https://example.com/a.png); }'],
    ['an escaped address', 'body { background: url(\\68ttps://example.com/a.png); }'],
    ['a set of images', "body { background: image-set('https://example.com/a.png' 1x); }"],
  ])('%s', (_, rule) => {
    const file = 'content/theme.css';
    const { faults } = guide.check({ [file]: `${guide.read(file)}${rule}\n` });
    expect(faults.map((fault) => fault.file)).toContain(file);
  });
});
