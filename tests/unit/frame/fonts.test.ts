import { expect, test } from 'vitest';
import { facesInUse } from '../../../src/frame/fonts.model.ts';

const own = [
  { token: '--text', family: 'Plain' },
  { token: '--display', family: 'Loud' },
];

test.each<[string, string, string[]]>([
  ['says nothing of typefaces', ':root { --ink: #111; }', ['Plain', 'Loud']],
  ['is empty', '', ['Plain', 'Loud']],
  ['replaces the text', ":root { --text: 'Trebuchet MS', Plain, sans-serif; }", ['Loud']],
  ['replaces both', ':root{--display:Georgia,serif;--text:Verdana}', []],
  ['keeps a face in quotes', ':root { --display: "Loud", Georgia; --text: Verdana; }', ['Loud']],
  ['sets headings in the face of the text', ':root { --display: Plain; }', ['Plain']],
  ['swaps the two', ':root { --display: Plain; --text: Loud; }', ['Plain', 'Loud']],
  ['speaks of another only', '/* --text: Verdana; */', ['Plain', 'Loud']],
  ['has a token whose name ends alike', ':root { --my--text: Verdana; }', ['Plain', 'Loud']],
  ['uses the token', 'h2 { font-family: var(--text); }', ['Plain', 'Loud']],
  [
    'replaces a face for some only',
    ':root { --text: Plain; } @media print { :root { --text: Verdana; } }',
    ['Plain', 'Loud'],
  ],
])('a brand that %s leaves the right faces', (_, sheet, faces) => {
  expect(facesInUse(sheet, own)).toEqual(faces);
});
