import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { base, build, endings, named } from './build.ts';

const hrefs = (text: string, ending: (typeof endings)[number]): (string | undefined)[] =>
  named(build(text, ending), 'a').map(({ attributes }) => attributes.href);

describe.each(endings)('a link in .%s', (ending) => {
  test.each([
    ['/', '/team/wiki/'],
    ['/faq/why/', '/team/wiki/faq/why/'],
    ['/glossary/#slo', '/team/wiki/glossary/#slo'],
    ['/search/?q=a', '/team/wiki/search/?q=a'],
  ])('to %s has the base before it', (address, href) => {
    expect(hrefs(`A [link](${address}).`, ending)).toEqual([href]);
  });

  test.each([
    ...['https://example.org/a/', 'http://example.org/', 'mailto:ana@example.org'],
    ...['#owns', '../dual/', './', 'HTTPS://example.org/a.md'],
  ])('to %s stays as it is', (address) => {
    const meant: Readonly<Record<string, string>> =
      ending === 'md'
        ? {
            // Plain Markdown names the page, so that its text can be a part of others.
            '../dual/': `${base}roles/dual/`,
            './': `${base}roles/here/`,
            'HTTPS://example.org/a.md': 'https://example.org/a.md',
          }
        : {};
    expect(hrefs(`A [link](${address}).`, ending)).toEqual([meant[address] ?? address]);
  });

  test.each([
    ['./other.mdx', '/team/wiki/roles/other/'],
    ['./other.md', '/team/wiki/roles/other/'],
    ['other.mdx#owns', '/team/wiki/roles/other/#owns'],
    ['../faq/why.mdx?a=b#c', '/team/wiki/faq/why/?a=b#c'],
    ['../home.mdx', '/team/wiki/'],
    ['../comparison.mdx#users', '/team/wiki/roles/compare/#users'],
  ])('to the file %s leads to its page', (address, href) => {
    expect(hrefs(`A [link](${address}).`, ending)).toEqual([href]);
  });

  test('has the base wherever it stands', () => {
    const text = [
      '## [a](/x/)\n\n- *[b](/x/)*\n\n> [c](/x/)\n\n[d][ref]\n\n[ref]: /x/',
      '| [e](/x/) | [f](/x/) |\n| --- | --- |\n| [g](/x/) | **[h](/x/)** |',
    ].join('\n\n');
    const found = hrefs(text, ending).filter((href) => href !== '#a');
    expect(found).toEqual(Array(8).fill('/team/wiki/x/'));
  });

  test('never has the base twice, and never loses a part', () => {
    const parts = fc.array(fc.stringMatching(/^[a-z0-9-]{1,8}$/), { maxLength: 4 });
    fc.assert(
      fc.property(parts, (names) => {
        const address = ['', ...names, ''].join('/');
        expect(hrefs(`[x](${address})`, ending)).toEqual([base + address.slice(1)]);
      }),
    );
  });

  test('in code is text', () => {
    expect(hrefs('`[x](/y/)`\n\n```\n[x](/y/)\n```', ending)).toEqual([]);
  });
});

test('a body tells which pages of the site it links to, each once, without base or anchor', () => {
  const text =
    '[a](/faq/#basics) [b](/faq/?x=1) [c](../faq/why.mdx#d) [e](#here) [f](https://example.org/)';
  expect(build(text).links).toEqual(['/faq/', '/faq/why/']);
});
