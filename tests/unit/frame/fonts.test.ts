import { expect, test } from 'vitest';
import { fontsInUse } from '../../../src/frame/fonts/fonts.model.ts';

const own = [
  { token: '--text', family: 'Plain' },
  { token: '--display', family: 'Loud' },
];

test.each<[string, string, string[]]>([
  ['says nothing of typefaces', ':root { --ink: #111; }', ['Plain', 'Loud']],
  ['is empty', '', ['Plain', 'Loud']],
  ['replaces the text', ":root { --text: 'Trebuchet MS', Plain, sans-serif; }", ['Loud']],
  ['replaces both', ':root{--display:Georgia,serif;--text:Verdana}', []],
  ['keeps a font in quotes', ':root { --display: "Loud", Georgia; --text: Verdana; }', ['Loud']],
  ['sets headings in the font of the text', ':root { --display: Plain; }', ['Plain']],
  ['swaps the two', ':root { --display: Plain; --text: Loud; }', ['Plain', 'Loud']],
  ['speaks of another only', '/* --text: Verdana; */', ['Plain', 'Loud']],
  ['has a token whose name ends alike', ':root { --my--text: Verdana; }', ['Plain', 'Loud']],
  ['uses the token', 'h2 { font-family: var(--text); }', ['Plain', 'Loud']],
  [
    'replaces a font for some only',
    ':root { --text: Plain; } @media print { :root { --text: Verdana; } }',
    ['Plain', 'Loud'],
  ],
])('a brand that %s leaves the right fonts', (_, sheet, fonts) => {
  expect(fontsInUse(sheet, own)).toEqual(fonts);
});
