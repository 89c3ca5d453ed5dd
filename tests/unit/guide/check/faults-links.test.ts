import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Kind, proveFaults } from './fault-table.ts';
import { copyGuide } from './guide-copy.ts';
import { append, longestId, pages, prepend, prose } from './samples.ts';

const question = longestId('faq');
const term = longestId('glossary');

const link = (name: string, target: string, reason: string, hint?: string): Kind => ({
  name,
  into: prose,
  write: append(`See the [page about it](${target}).`),
  at: `[page about it](${target})`,
  field: 'link',
  reason,
  hint,
});

proveFaults('links that lead nowhere', [
  link('a page', `/faq/${question}x/`, 'no page of the site', `“/faq/${question}/”`),
  link('a missing slash', `/faq/${question}`, 'no page of the site', `slash: /faq/${question}/`),
  link('an anchor', '/faq/#no-such-anchor', 'has no anchor “#no-such-anchor”'),
  link('a term', `/glossary/#${term}x`, `no anchor “#${term}x”`, `“${term}”`),
  link('an anchor of this page', '#no-such-heading', 'has no anchor'),
  link('a relative page', '../no-such-page/', 'no page of the site'),
  link('a relative file', './no-such-file.mdx', 'no file or page'),
  link('a file elsewhere', '../../README.md', 'no file or page'),
  link('a bare word', 'faq', 'not an address', 'Begin with /'),
  link('nothing', '', 'empty'),
  {
    name: 'a reference',
    into: prose,
    write: prepend('See the [page about it][one].\n\n[one]: /rolse/'),
    at: '[one]: /rolse/',
    field: 'link',
    reason: 'no page of the site',
    hint: '“/roles/”',
  },
]);

const spellings: readonly [string, string][] = [
  ['capitals', 'JaVaScRiPt:alert(1)'],
  ['an entity', '&#106;avascript:alert(1)'],
  ['a hexadecimal entity', 'java&#x73;cript:alert(1)'],
  ['a colon as an entity', 'javascript&colon;alert(1)'],
  ['a tab as an entity', 'java&Tab;script:alert(1)'],
  ['a line break as an entity', 'java&NewLine;script:alert(1)'],
  ['a tab', '<java\tscript:alert(1)>'],
  ['a leading space', '< javascript:alert(1)>'],
  ['a hard space', '&nbsp;javascript:alert(1)'],
  ['a byte order mark', '\uFEFFjavascript:alert(1)'],
  ['an encoded null', '&#0;javascript:alert(1)'],
  ['percent signs', '%6Aavascript:alert(1)'],
  ['a trusted prefix', 'javascript://example.com/%0Aalert(1)'],
  ['another scheme around it', 'view-source:javascript:alert(1)'],
];

proveFaults('links that run or disguise something', [
  link('javascript:', 'javascript:alert(1)', 'Links with “javascript:” are not allowed', 'https'),
  ...spellings.map(([name, target]) => link(`javascript: with ${name}`, target, '')),
  link('vbscript:', 'vbscript:msgbox(1)', 'Links with “vbscript:”'),
  link('data:', 'data:text/html,<b>', 'Links with “data:”'),
  link('file:', 'file:///etc/passwd', 'Links with “file:”'),
  link('blob:', 'blob:https://example.com/1', 'Links with “blob:”'),
  link('a protocol-relative link', '//example.com/', 'another site', 'https://'),
  link('a backslash for a slash', '/\\example.com/', 'backslash'),
  link('an encoded backslash', '/&#92;example.com/', 'backslash'),
  link('a tab between slashes', '/&Tab;/example.com/', 'control character'),
  link('an https link without a host', 'https://', 'not a complete address'),
  {
    name: 'javascript: in a reference',
    into: prose,
    write: append('See the [page about it][one].\n\n[one]: javascript:alert(1)'),
    at: '[one]: javascript',
    field: 'link',
    reason: 'Links with “javascript:”',
  },
]);

const text = (name: string, words: string, reason: string): Kind => ({
  name,
  into: prose,
  write: append(`See [${words}](/faq/).`),
  at: `[${words}](/faq/)`,
  field: 'link',
  reason,
});

proveFaults('link texts', [
  text('no text', '', 'has no text'),
  text('only a space', ' ', 'has no text'),
  text('here', 'here', 'does not say where'),
  text('click here', '**Click here**', 'does not say where'),
  text('read more', 'Read more.', 'does not say where'),
]);

const picture = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" />';

const image = (name: string, markdown: string, reason: string, hint?: string): Kind => ({
  name,
  into: prose,
  write: append(markdown),
  beside: (file) => ({ [path.posix.join(path.posix.dirname(file), 'picture.svg')]: picture }),
  at: markdown,
  field: 'image',
  reason,
  hint,
});

/** Those from which a path upwards stays within content/. */
const inFolders = prose.filter((file) => file.split('/').length > 2);

proveFaults('images', [
  image('an image that is missing', '![A chart](./no-such.svg)', 'does not exist', 'content/'),
  {
    ...image('an image in another folder', '![A chart](../no/picture.svg)', 'does not exist'),
    into: inFolders,
  },
  image('an image outside', '![A chart](../../picture.svg)', 'outside content/', 'a copy'),
  image('a draft of an image', '![A chart](./_picture.svg)', 'is a draft', 'Rename it'),
  image('an image with a question', '![A chart](./picture.svg?raw)', 'more than a file', 'alone'),
  image('an image without ./', '![A chart](picture.svg)', 'not an address', 'Write ./'),
  image('an ending in capitals', '![A chart](./picture.SVG)', 'in capitals', 'ends in .svg'),
  image('a picture of another kind', '![A chart](./picture.gif)', 'not an image', '.png'),
  image('an image without its size', '![A chart](/favicon.svg)', 'size', './name.png'),
  image('a foreign image', '![A chart](https://example.com/a.png)', 'not part of', 'Save the'),
  image(
    'a foreign image by protocol',
    '![A chart](//example.com/a.png)',
    'another site',
    'Save the',
  ),
  image('an image in the address', '![A chart](data:image/png;base64,AA)', 'not part of'),
  image('a file that is no image', '![A chart](./picture.txt)', 'not an image', '.svg'),
  image('no alternative text', '![](./picture.svg)', 'no text alternative', '![…]'),
  image('blank alternative text', '![ ](./picture.svg)', 'no text alternative'),
]);

describe('a link into a section that is switched off', () => {
  const guide = copyGuide();

  test.each(['/faq/', `/faq/${question}/`, `../faq/${question}.mdx`])('%s says so', (target) => {
    const site = JSON.parse(guide.read('content/site.json')) as { sections: object };
    const sections = { ...site.sections, faq: false };
    const page = 'content/about/off.mdx';
    const text = guide.read(pages[0]!).replace(/^(---[^]*?\n---\n)[^]*/, '$1');
    const { faults } = guide.check({
      'content/site.json': JSON.stringify({ ...site, sections }),
      [page]: `${text}\n[All of them](${target})\n`,
    });
    expect(faults.filter(({ file, field }) => file === page && field === 'link')).toEqual([
      expect.objectContaining({
        hint: 'The section “faq” is off in site.json. Switch it on, or delete the link.',
      }),
    ]);
  });
});
