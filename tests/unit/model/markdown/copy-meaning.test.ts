import type { Root, RootContent } from 'hast';
import type { Nodes } from 'mdast';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { copyBody } from '../../../../src/model/markdown/copy.ts';
import { parseBody } from '../../../../src/model/markdown/parse.ts';
import { lowerHeadings } from '../../../../src/model/markdown/plain/headings.ts';
import { plainTree } from '../../../../src/model/markdown/plain/tree.ts';
import { plain, suites } from './plain/examples.ts';

const whole = (url: string): string => (url.startsWith('/') ? `https://example.org${url}` : url);
const picture = (words: string): string => `Picture: ${words}`;
const context = {
  link: whole,
  picture,
  source: (id: string) => `Source ${id}`,
  sources: 'Sources',
  inShort: 'In short',
  demo: (id: string) => `Demo ${id}`,
};

/** HTML with words in the place of pictures, whole addresses in links, and no anchors of headings. */
function asInCopy<T extends Root | RootContent>(node: T): T {
  if (!('children' in node)) return node;
  if (node.type === 'element') {
    if (node.properties['href']) node.properties['href'] = whole(String(node.properties['href']));
    if (/^h[1-6]$/.test(node.tagName)) delete node.properties['id'];
    // The parser heads the footnotes, at whatever level the headings of the text have.
    if ('dataFootnotes' in node.properties) node.children.splice(0, 2);
  }
  const children: RootContent[] = [];
  for (const child of node.children as RootContent[]) {
    const isPicture = child.type === 'element' && child.tagName === 'img';
    const words = isPicture ? picture(String(child.properties['alt'] ?? '')) : null;
    const part = words === null ? asInCopy(child) : ({ type: 'text', value: words } as const);
    const last = children.at(-1);
    if (part.type === 'text' && last?.type === 'text')
      children[children.length - 1] = { type: 'text', value: last.value + part.value };
    else children.push(part);
  }
  node.children = children as never;
  return node;
}

/** What a body says, with its headings below the title of its page. */
function meaning(body: string): unknown {
  const tree = asInCopy(plainTree(body));
  lowerHeadings(tree);
  return plain(tree);
}

const copyMeaning = (body: string): unknown =>
  plain(asInCopy(plainTree(copyBody(body, { format: 'md', ...context }))));

const holds = (node: Nodes, other: (node: Nodes) => boolean): boolean =>
  other(node) || ('children' in node && node.children.some((child) => holds(child, other)));

/**
 * Bodies with HTML, which a copy has none of, with pictures by reference, which stay, and with tasks
 * that are headings, whose boxes become words.
 */
const isOther = (body: string): boolean =>
  holds(
    parseBody(body, 'md'),
    (node) =>
      ['html', 'imageReference'].includes(node.type) ||
      (node.type === 'listItem' &&
        typeof node.checked === 'boolean' &&
        node.children[0]?.type === 'heading'),
  );

describe.each(Object.keys(suites))('a copy of an example of %s', (name) => {
  test('says what the example says', () => {
    const examples = suites[name]!.filter(({ markdown }) => !isOther(markdown));
    expect(examples.length).toBeGreaterThan(500);
    const others = examples.filter(
      ({ markdown }) => JSON.stringify(meaning(markdown)) !== JSON.stringify(copyMeaning(markdown)),
    );
    expect(others.map(({ number }) => number)).toEqual([]);
  });
});

const signs = ['*', '_', '**', '`', '``', '~~', '|', '[', ']', '(', '!', '&', '\n', '#', '>', '-'];
const links = [
  ...['[a](/b/)', '[a *c*](/b/ "t")', '[a](</b c>)', '[](/x)', '[`c`](/d)', '[a\\]](/ü)'],
  ...['[a]( /b )', ' ![alt](/i.png) ', ' ![äöü *t*](i.png "x") ', '[![alt](/i)](/j)'],
  ...['[r][d]', '[d]', '[d][]', '[^1]', '<https://a.example>', '[a](#b)'],
];
const line = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom('a', 'bé', '😀', 'word ', 'x y', '1.', ' ', 'ſ') },
      fc.constantFrom(...signs),
      fc.constantFrom(...links),
    ),
    { minLength: 1, maxLength: 7 },
  )
  .map((parts) => parts.join(''));
const after = (before: string, between: string): fc.Arbitrary<string> =>
  line.map((text) => before + text.replaceAll('\n', between));
const one = (text: string): string => text.replaceAll('\n', ' ');
const block = fc.oneof(
  line,
  ...['# ', '## ', '###### ', '   # '].map((sign) => after(sign, ' ')),
  line.map((text) => `## ${one(text)} {#own}`),
  line.map((text) => `${one(text)} ä\n===`),
  ...['- ', '* ', '1. ', '2) ', '- [x] '].map((sign) => after(sign, '\n     ')),
  ...['> ', '> # ', '> [!NOTE]\n> ', '> - '].map((sign) => after(sign, '\n> ')),
  line.map((text) => `:::note\n${text}\n:::`),
  fc.tuple(line, line).map(([a, b]) => `| ${one(a)} | b |\n|---|:-:|\n| ${one(b)} | c |`),
  fc.constantFrom('```js\n[a](/b)\n\n# x\n```', '~~~\n# x\n~~~~', '---', '***', '```\nopen'),
  fc.constantFrom('[d]: /e', '[d]: </e f> "t"', '[^1]: note [a](/b)\n    more'),
);
const bodies = fc
  .array(fc.tuple(block, fc.constantFrom('\n\n', '\n\n\n')), { maxLength: 6 })
  .map((blocks) => blocks.flat().join(''))
  .filter((body) => !isOther(body));

test('a copy of any plain body says what the body says', () => {
  fc.assert(
    fc.property(bodies, (body) => {
      expect(copyMeaning(body)).toEqual(meaning(body));
    }),
    { numRuns: 400 },
  );
});

test('a comment between any two blocks is all that is lost with it', () => {
  const parts = fc.array(
    fc.constantFrom('- a', '* b', '1. c', '> d', 'é\n---', '# f', '[g](/h)', '    i', '  j'),
    { minLength: 2, maxLength: 5 },
  );
  fc.assert(
    fc.property(parts, (given) => {
      const body = given.join('\n\n<!-- k -->\n\n');
      expect(copyMeaning(body)).toEqual(meaning(body));
    }),
  );
});
