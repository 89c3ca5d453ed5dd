import { dirname } from 'node:path/posix';
import type { Changes } from '../guide-copy.ts';
import {
  articles,
  demos,
  framework,
  home,
  lists,
  origins,
  pages,
  positions,
  questions,
  records,
  roles,
  settings,
  skills,
  sources,
  terms,
} from './guide-files.ts';
import {
  endOf,
  entriesOf,
  fieldLines,
  insertBelow,
  isPlain,
  itemsOf,
  paragraphsOf,
} from './page.ts';
import type { Random } from './random.ts';

/** A kind of change that readers and builds bear, and how to make it; null where it has no place. */
interface Harmless {
  readonly name: string;
  readonly files: readonly string[];
  readonly write: (text: string, random: Random, file: string) => string | null;
  readonly beside?: Changes;
  /** How many files at least. */
  readonly count?: number;
}

type Write = (lines: string[], random: Random) => void;

const onLines =
  (write: Write): Harmless['write'] =>
  (text, random) => {
    const lines = text.split('\n');
    write(lines, random);
    const changed = lines.join('\n');
    return changed === text ? null : changed;
  };

/** Rewrites every text of the fields that stands on its line without quotes. */
const texts = (
  name: string,
  write: (value: string) => string,
  suits: (value: string) => boolean = () => true,
): Harmless => ({
  name,
  files: records.filter((file) => !file.includes('/quiz/')),
  write: onLines((lines) => {
    for (const { line, lead, key, value } of entriesOf(lines))
      if (isPlain(value) && value.includes(' ') && suits(value))
        lines[line] = `${lead}${key}: ${write(value)}`;
  }),
});

/** The same where a text may go on below, which a key in a list of groups may not in every editor. */
const below = (name: string, write: (value: string) => string[]): Harmless => ({
  name,
  files: records.filter((file) => !file.includes('/quiz/')),
  write: onLines((lines) => {
    for (const { line, indent, key, value } of entriesOf(lines).reverse())
      if (indent === 0 && isPlain(value) && value.split(' ').length > 4) {
        const [first, ...rest] = write(value);
        lines.splice(line, 1, `${key}: ${first}`.trimEnd(), ...rest.map((one) => `  ${one}`));
      }
  }),
});

const half = (value: string): [string, string] => {
  const at = value.indexOf(' ', value.length / 2);
  const cut = at < 0 ? value.indexOf(' ') : at;
  return [value.slice(0, cut), value.slice(cut + 1)];
};

/** Puts one of some blocks below a random paragraph; each file of a check takes the next one. */
const add = (name: string, ...variants: string[]): Harmless => {
  let turn = 0;
  return {
    name,
    files: pages,
    count: variants.length,
    write: onLines((lines, random) => {
      const paragraphs = paragraphsOf(lines);
      if (!paragraphs.length) return;
      const variant = variants[turn++ % variants.length]!;
      insertBelow(lines, random.pick(paragraphs), variant.split('\n'));
    }),
  };
};

const json = (name: string, write: (text: string) => string): Harmless => ({
  name,
  files: [settings],
  write: (text) => write(text),
});

const css = (name: string, rule: string, beside?: Changes): Harmless => ({
  name,
  files: ['content/theme.css'],
  write: (text) => `${text.trimEnd()}\n${rule}\n`,
  ...(beside && { beside }),
});

const everything = [...records, settings, 'content/theme.css'];
const lists2 =
  /^(\s*(?:related|roles|sources|terms|core|skills|measures|aliases): )\[([^[\]{}"'#]+)\]$/;
const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path d="M0 0h9" /></svg>\n';

/** What people, editors and formatters change without any harm. */
export const harmless: readonly Harmless[] = [
  { name: 'Windows line ends', files: everything, write: (text) => text.replaceAll('\n', '\r\n') },
  {
    name: 'a byte order mark and Windows line ends',
    files: everything,
    write: (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`,
  },
  {
    name: 'many lines at the end',
    files: everything,
    write: (text) => `${text}${'\n'.repeat(20)}`,
  },
  { name: 'no line end at the end', files: everything, write: (text) => text.replace(/\n+$/, '') },
  {
    name: 'spaces at the ends of key lines',
    files: records,
    write: onLines((lines) => {
      for (const { line } of entriesOf(lines)) lines[line] = `${lines[line]}   `;
    }),
  },
  {
    name: 'a comment between any two fields',
    files: records,
    write: onLines((lines) => {
      for (const { line, indent } of entriesOf(lines)
        .filter(({ lead }) => !lead.includes('-'))
        .reverse())
        lines.splice(line, 0, `${' '.repeat(indent)}# <b> {x} [a](b: c) "so`);
    }),
  },
  {
    name: 'empty lines between fields',
    files: records,
    write: onLines((lines) => {
      for (const { line } of entriesOf(lines)
        .filter(({ lead }) => !lead.includes('-'))
        .reverse())
        lines.splice(line, 0, '');
    }),
  },
  {
    name: 'spaces after the colon',
    files: records,
    write: onLines((lines) => {
      for (const { line, lead, key, value } of entriesOf(lines))
        if (value) lines[line] = `${lead}${key}:    ${value}`;
    }),
  },
  {
    name: 'a tab after the colon',
    files: lists,
    write: onLines((lines) => {
      for (const { line, lead, key, value } of entriesOf(lines))
        if (isPlain(value)) lines[line] = `${lead}${key}:\t${value}`;
    }),
  },
  {
    name: 'a space before the colon',
    files: lists,
    write: onLines((lines) => {
      for (const { line, lead, key, value } of entriesOf(lines))
        if (isPlain(value)) lines[line] = `${lead}${key} : ${value}`;
    }),
  },
  {
    name: 'keys in quotes',
    files: records,
    write: onLines((lines) => {
      for (const { line, lead, key, value } of entriesOf(lines))
        lines[line] = `${lead}"${key}": ${value}`.trimEnd();
    }),
  },
  texts('texts in double quotes', (value) => JSON.stringify(value)),
  texts('texts in single quotes', (value) => `'${value.replaceAll("'", "''")}'`),
  texts(
    'texts with escapes',
    (value) =>
      JSON.stringify(value).replace(
        /[^\0-\x7f]/g,
        (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
      ),
    (value) => /[^\0-\x7f]/.test(value),
  ),
  below('texts that go on below', (value) => half(value)),
  below('texts that are folded', (value) => ['>-', ...half(value)]),
  below('texts that are kept as a block', (value) => ['|-', value]),
  below('texts in quotes over two lines', (value) => {
    const [a, b] = half(value);
    return [`"${a}`, `${b}"`];
  }),
  below('texts below their key', (value) => ['', value]),
  {
    name: 'lists in lines in place of brackets',
    files: records,
    write: onLines((lines) => {
      for (let at = fieldLines(lines).to - 1; at >= 0; at--) {
        const parts = lists2.exec(lines[at]!);
        if (parts) {
          const room = ' '.repeat(/^ */.exec(parts[1]!)![0].length + 2);
          lines.splice(
            at,
            1,
            parts[1]!.trimEnd(),
            ...parts[2]!.split(',').map((one) => `${room}- ${one.trim()}`),
          );
        }
      }
    }),
  },
  {
    name: 'lists in lines at the column of their key',
    files: terms,
    write: onLines((lines) => {
      for (const { line, text } of itemsOf(lines)) lines[line] = `- ${text}`;
    }),
  },
  {
    name: 'lists in brackets over several lines',
    files: records,
    write: onLines((lines) => {
      for (let at = fieldLines(lines).to - 1; at >= 0; at--) {
        const parts = lists2.exec(lines[at]!);
        if (parts && !parts[1]!.startsWith(' '))
          lines.splice(
            at,
            1,
            parts[1]!.trimEnd(),
            '  [',
            ...parts[2]!.split(',').map((one) => `    ${one.trim()},`),
            '  ]',
          );
      }
    }),
  },
  {
    name: 'a comma after the last of a list',
    files: records,
    write: onLines((lines) => {
      lines.forEach((line, at) => {
        if (lists2.test(line) && at < fieldLines(lines).to) lines[at] = line.replace(/\]$/, ', ]');
      });
    }),
  },
  {
    name: 'spaces within the brackets of a list',
    files: records,
    write: onLines((lines) => {
      lines.forEach((line, at) => {
        if (lists2.test(line) && at < fieldLines(lines).to)
          lines[at] = line.replace('[', '[  ').replace(']', '  ]').replaceAll(', ', ' , ');
      });
    }),
  },
  {
    name: 'ids in quotes',
    files: records,
    write: onLines((lines) => {
      lines.forEach((line, at) => {
        const parts = lists2.exec(line);
        if (parts && at < fieldLines(lines).to)
          lines[at] = `${parts[1]}[${parts[2]!
            .split(',')
            .map((one, place) => (place % 2 ? `'${one.trim()}'` : `"${one.trim()}"`))
            .join(', ')}]`;
      });
    }),
  },
  {
    name: 'lists in another order',
    files: [...questions, ...terms, ...sources],
    write: onLines((lines) => {
      lines.forEach((line, at) => {
        const parts = /^(related: )\[(.+)\]$/.exec(line);
        if (parts) lines[at] = `${parts[1]}[${parts[2]!.split(', ').reverse().join(', ')}]`;
      });
    }),
  },
  {
    name: 'fields in reverse',
    files: [...terms, ...sources, ...origins, ...questions, ...articles],
    write: onLines((lines) => {
      const { from, to } = fieldLines(lines);
      const blocks = entriesOf(lines)
        .filter(({ indent }) => indent === 0)
        .map((one) => lines.slice(one.line, endOf(lines, one)));
      lines.splice(from, to - from, ...blocks.reverse().flat());
    }),
  },
  {
    name: 'deeper indentation throughout',
    files: [...skills, ...positions, ...origins, framework],
    write: (text) =>
      text.replace(
        /^( +)(- )?/gm,
        (_, room: string, dash?: string) => room + room + (dash ? '-   ' : ''),
      ),
  },
  {
    name: 'a day in quotes',
    files: [...sources, ...pages],
    write: (text) => {
      const changed = text.replace(/^(accessed|reviewed): (\S+)$/m, '$1: "$2"');
      return changed === text ? null : changed;
    },
  },
  {
    name: 'a note after a short value',
    files: [...sources, ...questions, ...skills],
    write: (text) =>
      text.replace(/^(kind|topic|order|group|code): (\S+)$/m, '$1: $2   # as agreed'),
  },
  {
    name: 'a line of dashes at the top of a file of fields',
    files: lists,
    write: (text) => `---\n${text}`,
  },
  {
    name: 'spaces after the lines of dashes',
    files: pages,
    write: (text) => text.replace(/^---\n/, '---  \n').replace(/\n---\n/, '\n---\t\n'),
  },
  {
    name: 'no empty line below the fields',
    files: pages,
    write: (text) => text.replace(/\n---\n\n/, '\n---\n'),
  },
  {
    name: 'three spaces and a hard space in a text',
    files: pages,
    write: onLines((lines) => {
      const at = paragraphsOf(lines)[0];
      if (at !== undefined)
        lines[at] = lines[at]!.replace(' ', '   ').replace(/ (?=\S+$)/, '\u00A0');
    }),
  },
  {
    name: 'a source with the address of another port and query',
    files: sources,
    write: (text) =>
      text.replace(/^url: .*$/m, 'url: https://example.org:8443/a_b/(c)?d=1&e=%20f#g'),
  },
  {
    name: 'an order that is negative or zero',
    files: [...roles.slice(0, 1), ...questions, ...skills, ...origins, ...demos],
    write: (text) => text.replace(/^order: .*$/m, `order: ${text.length % 2 ? -7 : 0}`),
  },
  {
    name: 'the most months between reviews',
    files: [...questions, ...articles],
    write: (text) => text.replace(/\n---\n/, '\nreviewMonths: 60\n---\n'),
  },
  {
    name: 'the fewest months between reviews',
    files: positions,
    write: (text) => `${text.trimEnd()}\nreviewMonths: 1\n`,
  },
  {
    name: 'an owner with letters from everywhere',
    files: [...questions, ...terms, ...articles],
    write: (text) =>
      text.startsWith('---')
        ? text.replace(/\n---\n/, '\nowner: Zoë 李 Łukasz Σ O’Neill 🏳️‍🌈\n---\n')
        : `${text.trimEnd()}\nowner: Zoë 李 Łukasz Σ O’Neill 🏳️‍🌈\n`,
  },
  {
    name: 'an alias with signs',
    files: [...questions.slice(0, 1), ...terms.slice(0, 1)],
    write: (text) => {
      const changed = text.replace(
        /^aliases:\n {2}- .*\n/m,
        'aliases:\n  - "C++: 100% #1 & [so]"\n',
      );
      return changed === text ? null : changed;
    },
  },
  add(
    'a sentence with signs of prices, shares and times',
    'It costs $5 to $10, or £24 (−3 %) at 10:30, 50/50, A&B, #1, a@b, x_y, 2^3.',
    'So 5 \\< 6 > 4, a \\<= b and 3 × 4 ÷ 2 ≠ 7 ± 1.',
  ),
  add(
    'words of other scripts',
    'Ελληνικά, русский, العربية, עברית, हिन्दी, 日本語, 한국어, ไทย.',
    'Cafe\u0301 and café, ﬁne, №, ½, ①, ™, ¿qué?, „so“, «so», ‚so‘.',
  ),
  add('emoji of every kind', '👩🏽‍💻 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ❤️ 1️⃣ 🇬🇧 👨‍👩‍👧‍👦 ☎︎ so.'),
  add('a long line', `${'word '.repeat(700)}end.`, `A ${'x'.repeat(300)} word.`),
  add(
    'nested lists',
    '- one\n  - two\n    1. three\n       - four\n\n       More of four.\n- five',
    '1. one\n\n   More.\n\n   - two\n\n     More of two.\n2. three',
    '* one\n* two\n    * three',
    '7. seven\n8. eight',
  ),
  add(
    'code that holds all that is forbidden',
    '```html\n<script>alert(1)</script>\n{x} <!-- --> [a](javascript:x)\n# No\n:::note\n```',
    '````md\n```js\nimport x from "y"\n```\n[here](//x)\n````',
    '~~~\n```\n{a b}\n~~~',
    '- So:\n\n  ```js\n  export default {}\n  ```',
    '> ```\n> <Callout>\n> ```',
    'So ``a ` b``, `<b>`, `{x}`, `[a](b c)`, `**no`, `&foo;`.',
    '```text\n\u00A0\t  \n```',
  ),
  add(
    'escaped signs',
    '\\<b> \\{x} \\*no\\* \\_no\\_ \\[a\\](b) \\# no \\`a\\` 1\\. so \\~\\~a\\~\\~ \\| \\!\\[a\\].',
    '\\- no list, \\+ none, \\> none.',
    '&lt;b&gt; &amp; &quot;so&quot; &#39;so&#39; &nbsp;&ndash;&hellip; &#x1F600; &#128512; &eacute;',
  ),
  add(
    'tables',
    '| a | b |\n|:--|--:|\n| `x \\| y` | c \\| d |\n| **e** | [f](/faq/) |\n| <kbd>g</kbd> |  |',
    'a | b\n:-: | ---\nc | d',
    '|   | b |\n| - | - |\n| c | d |',
    '| a |\n| --- |',
    '> | a | b |\n> | - | - |\n> | c | d |',
    '- one\n\n  | a | b |\n  | - | - |\n  | c | d |',
  ),
  add(
    'links of every allowed form',
    '[a b](https://example.org/a_(b)_c?d=%20#e "So it is")',
    '[a b](<https://example.org/a(b>)',
    "[a b](/faq/ 'So')",
    '[a [b] c](/faq/)',
    '[**strong** and `code`](/faq/)',
    '[letters](mailto:ana@example.org?subject=So%20it%20is)',
    '[results](/search/?q=a&b=c)',
    '[a host](http://intranet/)',
    '[an address](https://192.168.0.1:8080/x)',
    '[IPv6](https://[2001:db8::1]/)',
    '[b&uuml;cher](https://b%C3%BCcher.example/)',
    '[bücher](https://bücher.example/)',
    '[a term](/glossary/#queue)',
    '[a row](/roles/compare/#pay-button)',
    '[level 3](/skills/reliability/#level-3)',
    'https://example.org/a_b*c*d is written out.',
  ),
  add(
    'links by reference',
    'See [the answers][ans] and [ans] and [ans][].\n\n[ans]: /faq/ "All"',
    'See [the Answers][A B].\n\n[a  b]: </faq/>',
    '[x1]: https://example.org/\n\nSee [this one standard][X1].',
  ),
  add(
    'strong, struck and broken lines',
    '**So**, __so__, ~~so~~, **so `a*b` [it](/faq/)**.',
    'So it is,  \nand so,\\\nand so,<br />so.',
    '**“So”** and (**so**) – **so**.',
    '5 * 3 * 2, 2**3**2, a_b_c, __init__.py, *.ts, src/**/*.js',
  ),
  add(
    'headings of every kind',
    '## So it is, #1 & “so” {#so-it-is-here}',
    '## So it is here ##',
    '## `code` and **strong** words here',
    '## Ünïcode 日本語 heading',
    '## What is 2 \\< 3?',
    'An underlined heading\n---\n\nSo.',
    '## So twice here\n\nSo.\n\n## So twice here\n\nSo.',
  ),
  add(
    'quotations and rules',
    '> So it is.\n> And so.\n>\n> - one\n> - two',
    '***',
    '- - -',
    '>> So it is, twice.',
    '> **So quoted**\n>\n> So.',
  ),
  add(
    'comments',
    '{/* <script> {x} [a](b c) import x */}',
    'So {/* a */} it {/* b */}is.',
    '{/*\n\n## So\n\n- [ ] x\n*/}',
    '- one {/* a */}\n- two',
    '| a | b {/* c */} |\n| - | - |\n| d | e |',
  ),
  add(
    'listed tags',
    'Press <kbd>Ctrl</kbd>+<kbd>K</kbd>, H<sub>2</sub>O, 10<sup>−3</sup>,<br/>so.',
    '- Press <kbd>A</kbd>\n- **x<sup>2</sup>**',
  ),
  add(
    'components in every allowed form',
    'A <Term id="queue">**queue** of `jobs`</Term>, so.',
    "A <Term id='queue'>queue</Term>.",
    'A <Term\n  id="queue">queue</Term>.',
    'So it is.<Cite id="dora-metrics"/> And so.<Cite id="dora-metrics" /><Cite id="heart" />',
    '<Callout title="A “so” &amp; {so} <so>" kind="note" role="dual">\n\n- one\n- two\n\n```js\nx\n```\n\n</Callout>',
    '<Callout title="So">\nSo it is.\n</Callout>',
    '<Columns>\n<Column title="So">\n\nSo.\n\n</Column>\n<Column title="Not">\n\nSo.\n\n</Column>\n</Columns>',
    '<Tabs>\n\n<Tab title="So one">\n\n<Steps>\n\n1. one\n2. two\n\n</Steps>\n\n</Tab>\n\n<Tab title="So two">\n\nSo.\n\n</Tab>\n\n</Tabs>',
    '<Checklist>\n\n* one\n* two\n\n</Checklist>',
    '<Fact value="−3.5 %" id="dora-metrics">\n  So it is.\n</Fact>',
    '<Table caption="So">\n\n| a | b |\n| - | - |\n| c | d |\n\n</Table>',
    '<Download file="so-2.md" title="So">\n\n```md\n# So\n\n<b> {x}\n```\n\n</Download>',
  ),
  json('settings on one line', (text) => JSON.stringify(JSON.parse(text))),
  json('settings with tabs', (text) => JSON.stringify(JSON.parse(text), null, '\t')),
  json('settings with escapes', (text) =>
    text
      .replace('"PM Role Guide"', '"\\u0050M Role \\u2013 Guide \\ud83d\\ude00"')
      .replace('"/roles/"', '"\\/roles\\/"'),
  ),
  json('settings in another order', (text) =>
    JSON.stringify(
      Object.fromEntries(Object.entries(JSON.parse(text) as object).reverse()),
      null,
      2,
    ),
  ),
  json('redirects of old systems', (text) =>
    text.replace(
      '"strict": true,',
      '"strict": true,\n  "redirects": { "/old/": "/faq/", "/old-page": "/roles/backend/", "/über/": "/about/", "/a%20b/": "/faq/", "/2026/11/old.html": "/faq/" },',
    ),
  ),
  json('links of a team', (text) =>
    text.replace(
      '"strict": true,',
      '"strict": true,\n  "repository": "https://git.example.org/a/b",\n  "edit": "https://git.example.org/a/b/edit/main/{path}",\n  "feedback": "mailto:ana@example.org?subject={title}&body={url}%0A{heading}",',
    ),
  ),
  json('a guide below a path of an intranet', (text) =>
    text
      .replace('"https://pm-role-guide.example"', '"http://wiki.intranet:8080"')
      .replace('"base": "/"', '"base": "/team/pm-guide/"'),
  ),
  json('another language', (text) => text.replace('en-GB', 'de-CH')),
  css(
    'a brand',
    ':root {\n  --display: Georgia, serif;\n  --paper: light-dark(oklch(0.99 0.003 100), oklch(0.26 0.015 290));\n  --radius: 8px;\n}',
  ),
  css(
    'nested rules',
    '.a {\n  color: red;\n  &:hover { color: blue; }\n  .b & { color: green; }\n  @media (width >= 40em) { color: black; }\n}',
  ),
  css(
    'layers and conditions',
    '@layer a, b;\n@layer a { .a { color: red; } }\n@supports (display: grid) and (not (display: inline-grid)) { .a { display: grid; } }\n@container (min-width: 20em) { .a { color: red; } }\n@media print { .a { display: none; } }',
  ),
  css(
    'a typeface of its own',
    "@font-face {\n  font-family: 'Brand';\n  src: url('/fonts/brand.woff2') format('woff2');\n  font-display: swap;\n  unicode-range: U+0000-00FF;\n}",
    { 'public/fonts/brand.woff2': Buffer.concat([Buffer.from('wOF2'), Buffer.alloc(60)]) },
  ),
  css(
    'a picture of its own',
    '.a { background: url(\'./faq/own.svg\') no-repeat; mask: url("./faq/own.svg"); }',
    { 'content/faq/own.svg': picture },
  ),
  css(
    'signs in texts and comments',
    '/* @import url(https://example.org) } { " */\n.a::before { content: "https } @import \\201C \\a "; }\n.b { content: \'/* so */\'; }',
  ),
  css(
    'selectors and functions of today',
    '.a:is(h1, h2):not(.b) > p:nth-child(2n + 1)::first-line { width: clamp(1rem, 2vw + 1rem, 3rem); color: color-mix(in oklch, red 50%, var(--ink)); }\n.b-10 { margin: -0.5em auto; }',
  ),
  {
    name: 'a new image beside a page',
    files: questions.filter((file) => dirname(file) === 'content/faq'),
    write: onLines((lines) => {
      const at = paragraphsOf(lines)[0];
      if (at !== undefined)
        insertBelow(lines, at, [
          '![A line.](./own.svg)',
          '',
          '<Figure caption="So">',
          '',
          '![A line.](./own.svg)',
          '',
          'A line.',
          '',
          '</Figure>',
        ]);
    }),
    beside: { 'content/faq/own.svg': picture },
  },
  {
    name: 'drafts and hidden files',
    files: [home],
    write: (text) => `${text}\n`,
    beside: {
      'content/faq/_draft.mdx': 'Not yet {x',
      'content/.DS_Store': '\u0000',
      'content/faq/.how-technical.mdx.swp': 'x',
      'content/_old/x.txt': 'x',
    },
  },
];
