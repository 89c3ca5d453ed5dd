import { describe, expect, test } from 'vitest';
import { embed } from '../../../../src/model/markdown/embed.ts';

const embedded = (html: string): string =>
  embed(html, { prefix: 'p-', down: 1, link: (href) => (href === '/a/' ? '#a' : href) });

describe('a text that becomes a part of another page', () => {
  test.each([
    ['<h2 id="one">One</h2>', '<h3 id="p-one">One</h3>'],
    ['<h6>Low</h6>', '<h6>Low</h6>'],
    ['<div aria-labelledby="a b"></div>', '<div aria-labelledby="p-a p-b"></div>'],
    ['<section class="s" aria-labelledby="a"></section>', '<section class="s"></section>'],
    ['<div role="region" aria-label="T"></div>', '<div role="group" aria-label="T"></div>'],
    [
      '<button popovertarget="t"></button><span id="t" popover></span>',
      '<button popovertarget="p-t"></button><span id="p-t" popover></span>',
    ],
    ['<a href="#_source-1">1</a>', '<a href="#p-_source-1">1</a>'],
    ['<a href="/a/">a</a><a href="/b/">b</a>', '<a href="#a">a</a><a href="/b/">b</a>'],
    ['<td headers="x y">1</td>', '<td headers="p-x p-y">1</td>'],
    ['<img alt="id=1 > 0" src="/x.png" />', '<img alt="id=1 > 0" src="/x.png"/>'],
    ['<p>id="one" and &lt;h2 id="two"></p>', '<p>id="one" and &lt;h2 id="two"></p>'],
  ])('%s becomes %s', (html, wanted) => {
    expect(embedded(html)).toBe(wanted);
  });

  test('holds what a script would have woken as something to look at', () => {
    expect(embedded('<div class="island" data-island="x"><button>Go</button></div>')).toBe(
      '<div class="island" inert><button>Go</button></div>',
    );
  });

  test('loses scripts, templates and the links of headings to themselves', () => {
    const html =
      '<p>One</p><script type="module" src="/x.js"></script><template data-code><b>x</b></template>' +
      '<div class="heading h2"><h2>Two</h2><a class="anchor" href="#two" aria-label="Link"></a></div>';
    expect(embedded(html)).toBe('<p>One</p><div class="heading h2"><h3>Two</h3></div>');
  });
});
