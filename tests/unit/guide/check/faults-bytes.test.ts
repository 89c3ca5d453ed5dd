import { proveFaults } from './fault-table.ts';
import { append, framework, pages, prose, records, settings, sources, terms } from './samples.ts';

const everything = [...records, framework, settings, 'content/theme.css'];

/** Puts characters between two words near the end of a file, inside a comment of its own. */
const slip =
  (characters: string) =>
  (text: string, file: string): string =>
    `${text.trimEnd()}\n${comment(file, `before${characters}after`)}\n`;

const comment = (file: string, words: string): string =>
  file.endsWith('x')
    ? `\n{/* ${words} */}`
    : file.endsWith('css')
      ? `/* ${words} */`
      : `# ${words}`;

const invisible: readonly [string, string][] = [
  ['a null', '\u0000'],
  ['a backspace', '\u0008'],
  ['an escape', '\u001B'],
  ['a delete', '\u007F'],
  ['a right-to-left override', '\u202E'],
  ['a left-to-right embedding', '\u202A'],
  ['a right-to-left isolate', '\u2067'],
  ['the end of an isolate', '\u2069'],
  ['a right-to-left mark', '\u200F'],
  ['an Arabic letter mark', '\u061C'],
];

proveFaults(
  'characters that disguise',
  invisible.map(([name, character]) => ({
    name,
    into: everything.filter((file) => file !== settings),
    write: slip(character),
    at: character,
    field: 'character',
    reason: `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
    hint: 'Delete it',
  })),
);

proveFaults('characters in the settings', [
  {
    name: 'a right-to-left override',
    into: [settings],
    write: (text) => text.replace('"name": "', '"name": "\u202E'),
    at: '\u202E',
    field: 'character',
    reason: 'U+202E',
  },
]);

/** A comment in Latin-1, as an old editor would save it. */
const latin = (text: string, file: string): Uint8Array => {
  const [before, after] = slip('\uFFFD')(text, file).split('\uFFFD');
  return Buffer.concat([Buffer.from(before!), Buffer.of(0xe9), Buffer.from(after!)]);
};

proveFaults('files that cannot be read', [
  {
    name: 'a byte that is not UTF-8',
    into: [...prose, ...terms, ...sources],
    write: latin,
    at: '\uFFFD',
    field: 'encoding',
    reason: 'not UTF-8',
    hint: 'Save the file as UTF-8',
  },
  {
    name: 'a cut-off character',
    into: prose,
    write: (text) => Buffer.concat([Buffer.from(append('So')(text)), Buffer.of(0xe2, 0x80)]),
    at: '\uFFFD',
    field: 'encoding',
    reason: 'not UTF-8',
  },
  {
    name: 'a style sheet that loads another',
    into: ['content/theme.css'],
    write: (text) => `${text}@import 'https://example.com/a.css';\n`,
    at: "@import 'https",
    field: '@import',
    reason: 'not imported',
    hint: 'Delete it',
  },
  {
    name: 'a style sheet that loads a foreign image',
    into: ['content/theme.css'],
    write: (text) => `${text}body {\n  background: URL( "https://example.com/a.png" );\n}\n`,
    at: 'URL( "https',
    field: 'URL(',
    reason: 'loaded from elsewhere',
  },
  {
    name: 'a style sheet that loads by protocol',
    into: ['content/theme.css'],
    write: (text) => `${text}body {\n  background: url(//example.com/a.png);\n}\n`,
    at: 'url(//',
    field: 'url(',
    reason: 'loaded from elsewhere',
  },
  {
    name: 'a page without text',
    into: [...prose.filter((file) => !file.includes('/glossary/')), ...pages.slice(1)],
    write: (text) => /^---\n[^]*?\n---\n/.exec(text)![0],
    at: (text) => ({ line: text.split('\n').length, column: 1 }),
    field: 'body',
    reason: 'No text follows',
    hint: 'second ---',
  },
]);
