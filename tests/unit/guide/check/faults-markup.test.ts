import { type Kind, proveFaults } from './fault-table.ts';
import { append, articles, home, prepend, prose, questions } from './samples.ts';

/** Every text, the home page too. */
const everywhere = [...prose, home];

/** A paragraph that must be reported at its own beginning, unless `at` says otherwise. */
const put = (
  name: string,
  markdown: string,
  field: string,
  reason: string,
  {
    at = markdown,
    hint,
    into = everywhere,
  }: { at?: string; hint?: string; into?: readonly string[] } = {},
): Kind => ({ name, into, write: append(markdown), at, field, reason, hint });

/** Texts that are read in this process whatever is put into them, and one that is not. */
const short = [...questions, ...articles, home];

proveFaults('headings', [
  put('a second h1', '# Another title', 'heading', 'has its h1', { hint: '##' }),
  put('a second h1 by a line below', 'Another title\n====', 'heading', 'has its h1'),
  put('a level left out', '## One\n\n#### Three', 'heading', 'level 2 to level 4', {
    at: '#### Three',
    hint: '###',
  }),
  put('an empty heading', '##', 'heading', 'empty'),
  put('an anchor in capitals', '## So {#Here}', 'heading', 'Only an anchor', {
    hint: '{#its-anchor}',
    into: short,
  }),
  put('a class beside an anchor', '## So {#here .red}', 'heading', 'Only an anchor', {
    into: short,
  }),
  put('a class in place of an anchor', '## So {.red}', 'heading', 'Only an anchor', {
    into: short,
  }),
  put('an anchor twice', '## So {#here}\n\n## Also {#here}', 'heading', '“here” is there already', {
    at: '## Also',
    hint: 'another',
  }),
  {
    name: 'a first heading below the second level',
    into: prose,
    write: (text) => prepend('### Too deep\n\n## So')(text),
    at: '### Too deep',
    field: 'heading',
    reason: 'level 1 to level 3',
    hint: '##',
  },
]);

proveFaults('raw HTML', [
  put('a script', '<script>alert(1)</script>', '<script>', 'Scripts'),
  put('a script with a source', '<script src="https://e.example/x.js" />', '<script>', 'Scripts'),
  put('a script inside a sentence', 'So <script>alert(1)</script>.', '<script>', 'Scripts', {
    at: '<script>alert',
  }),
  put('a frame', '<iframe src="https://example.com/"></iframe>', '<iframe>', 'Frames'),
  put('a style', '<style>a</style>', '<style>', 'theme.css'),
  put('an object', '<object data="/x.svg" />', '<object>', 'embedded'),
  put('a form', '<form action="https://example.com/">a</form>', '<form>', 'Forms'),
  put('an h1', '<h1>Another title</h1>', '<h1>', 'has its h1'),
  put('a link', 'So <a href="javascript:alert(1)">it</a>.', '<a>', 'HTML', { at: '<a href' }),
  put('a drawing', '<svg viewBox="0 0 1 1" />', '<svg>', 'HTML'),
  put('an element of its own name', '<x-y />', '<x-y>', 'HTML'),
  put('an attribute on a listed tag', 'Press <kbd class="x">K</kbd>.', '<kbd>', 'HTML', {
    at: '<kbd class',
    hint: 'without attributes',
  }),
  put('a fragment', '<>So</>', 'fragment', 'HTML'),
]);

proveFaults('code', [
  put('an import', "import x from './x.js'", 'import', 'no code'),
  put('an import for its effect', "import 'node:fs'", 'import', 'no code', { into: short }),
  put('an export', 'export const x = 1', 'export', 'no code', { into: short }),
  put('a default export', 'export default () => null', 'export', 'no code', { into: short }),
  put('an expression', '{1 + 1}', 'expression', '{1 + 1} would be run', { into: short }),
  put('an expression in a sentence', 'So {process.exit()} it is.', 'expression', 'would be run', {
    at: '{process',
    hint: '\\{',
    into: short,
  }),
  put('an expression in a table', '| a | b |\n| - | - |\n| c | {d()} |', 'expression', 'run', {
    at: '{d()}',
    into: short,
  }),
  put('an expression beside a comment', '{/* a */ b() /* c */}', 'expression', 'would be run', {
    into: short,
  }),
  put('a comment that is a text', '{"/*" + b() + "*/"}', 'expression', 'would be run', {
    into: short,
  }),
  put('a comment to the end of its line', '{// a\n}', 'expression', 'would be run', {
    into: short,
  }),
  put('an expression in a link text', 'See [it {a()}](/faq/).', 'expression', 'would be run', {
    at: '{a()}',
    into: short,
  }),
  put('an expression in a component', 'A <Term id="api">{a()}</Term>.', 'expression', 'run', {
    at: '{a()}',
    into: short,
  }),
]);

proveFaults('Markdown that is not read here', [
  put('a directive', ':::note\nSo.\n:::', 'directive', ':::', { hint: '<Callout' }),
  put('a directive with a space', '::: note', 'directive', ':::'),
  put('a directive in a list', '- :::note', 'directive', ':::', { at: ':::note' }),
  put('an image by reference', '![A chart][one]\n\n[one]: /faq/', 'image', 'written out'),
  put('a column without a heading', '| a |  |\n| - | - |\n| b | c |', 'table', 'Column 2', {
    at: '|  |\n| -',
  }),
  put('a tag that is not closed', 'So <Term id="api"> it.', '<Term>', 'not closed', {
    at: '<Term id="api"> it',
    hint: '</Term>',
  }),
  put('a brace that is not closed', '£ “so” 😀 { it', 'brace', 'not closed', {
    into: short,
    at: '{ it',
    hint: '\\{',
  }),
  put('an address in angle brackets', 'See <https://example.com/>.', 'link', 'angle brackets', {
    at: '<https:',
    hint: '[text](address)',
  }),
  put('a footnote', 'So it is.[^1]', 'footnote', 'Footnotes', { at: '[^1]', hint: '<Cite' }),
  put('strong words without an end', 'So **it is.', 'emphasis', '**', { at: '**it' }),
  put('a fence without an end', '```js\n## So', 'code', 'not closed', { hint: '```' }),
  put('a row with too many cells', '| a |\n| - |\n| b | c |', 'table', '2 cells', {
    at: '| b | c',
  }),
  put('an indented line of code', 'So.\n\n    npm start', 'code', 'Four spaces', {
    at: 'npm start',
  }),
]);

const deep = (open: string, close = ''): string => `${open.repeat(30_000)}1${close.repeat(30_000)}`;

// Each is named where the hundred levels that are allowed end.
proveFaults('absurd nesting', [
  put('parentheses in braces', `{${deep('(', ')')}}`, 'nesting', 'Brackets', {
    into: questions,
    at: `(${deep('(', ')').slice(100)}}`,
    hint: 'Close',
  }),
  put('parentheses in an attribute', `<Term id={${deep('(', ')')}} />`, 'nesting', 'Brackets', {
    at: `(${deep('(', ')').slice(100)}}`,
    into: short,
  }),
  put('brackets without an end', `{${deep('(')}`, 'nesting', 'Brackets', {
    at: `(${deep('(').slice(100)}`,
    into: short,
  }),
  put('quotations', deep('>'), 'nesting', 'Quotations', {
    at: deep('>').slice(99),
    into: questions,
  }),
]);
