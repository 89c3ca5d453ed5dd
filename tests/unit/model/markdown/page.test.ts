import { describe, expect, test } from 'vitest';
import { copyPage } from '../../../../src/model/markdown/page.ts';

const copy = (main: string): string =>
  copyPage(
    `<!doctype html><title>T</title><header>Site</header><main>${main}</main><footer>End</footer>`,
    new URL('https://example.org/team/page/'),
  ).trim();

describe('the Markdown copy of a built page', () => {
  test('is what its main part says, with whole links', () => {
    const main =
      '<h1>Title</h1><p class="lede">Text <b>strong</b> and <em>soft</em>.</p>' +
      '<p><a href="/team/x/">X</a>, <a href="#part">part</a>, <a href="https://other.example/?a=1&amp;b">other</a></p>';
    expect(copy(main)).toBe(
      '# Title\n\nText **strong** and *soft*.\n\n' +
        '[X](https://example.org/team/x/), [part](https://example.org/team/page/#part), [other](https://other.example/?a=1\\&b)',
    );
  });

  test.each([
    ['a way around the site', '<nav><a href="/">Home</a></nav>'],
    ['a form', '<form><label>Name <input></label><button>Send</button></form>'],
    ['a button', '<p>Text<button>Show everything</button></p>', 'Text'],
    ['code', '<script type="application/json">{"a":1}</script><style>a{}</style>'],
    ['a template', '<template><p>Later</p></template>'],
    ['what only readers without code see', '<noscript><p>No code</p></noscript>'],
    ['what is hidden', '<div hidden><span>Meta</span></div>'],
    ['what needs code', '<section class="needs-script"><h2>Choose</h2></section>'],
    ['an island', '<div class="island" data-island="quiz"><p>Question 1</p></div>'],
    ['a drawing', '<figure><svg><text>A</text></svg><figcaption>Solid lines</figcaption></figure>'],
    [
      'the link of a heading',
      '<h2>A</h2><a class="anchor" href="#a" aria-label="Link">#</a>',
      '## A',
    ],
    ['the foot of a text', '<p class="meta foot-note"><span>Kept by X</span></p>'],
    ['what a team puts into the frame', '<section class="slot banner"><p>News</p></section>'],
    ['a list of tabs', '<ul class="tablist"><li><a href="#a">A</a></li></ul>'],
    ['a comment', '<p>One<!-- two --></p>', 'One'],
  ])('leaves out %s', (_, main, rest = '') => {
    expect(copy(main)).toBe(rest);
  });

  test('parts what only the style sheet parts', () => {
    expect(copy('<p><b>1</b><span>Aware</span></p>')).toBe('**1** Aware');
    expect(copy('<p class="meta"><span>30 skills</span><a href="/a">CSV</a></p>')).toBe(
      '30 skills · [CSV](https://example.org/a)',
    );
    expect(copy('<p><a href="/a">Name<span class="vh">, title</span></a></p>')).toBe(
      '[Name, title](https://example.org/a)',
    );
  });

  test('has a table with its caption above, and empty cells where one spans several', () => {
    const table =
      '<table><caption>Rows</caption><thead><tr><th>A</th><th>B</th></tr></thead>' +
      '<tbody><tr><th colspan="2">Group</th></tr><tr><th>x | y</th><td><a href="/b"><b>2</b> Two</a></td></tr></tbody></table>';
    expect(copy(table)).toBe(
      '**Rows**\n\n| A | B |\n| - | - |\n| Group | |\n| x \\| y | [**2** Two](https://example.org/b) |',
    );
    expect(copy(table.replace('<caption>', '<caption class="vh">'))).toMatch(/^\| A \|/);
  });

  test('has definitions as a list, each word in bold before its meaning', () => {
    const list =
      '<dl><div><dt>One</dt><dd>First.</dd></div><dt><a href="/two">Two</a></dt><dd>Second.</dd><dd class="meta"><span>a</span><span>b</span></dd><dt>Three:</dt><dd><p>Third.</p><p>More.</p></dd></dl>';
    expect(copy(list)).toBe(
      '- **One:** First.\n- **[Two](https://example.org/two):** Second.\n\n  a · b\n- **Three:** Third.\n\n  More.',
    );
  });

  test('has what is folded, under what opens it', () => {
    expect(copy('<details><summary>Open</summary><p>In</p></details>')).toBe('**Open**\n\nIn');
    expect(copy('<details><summary><h2>Open</h2></summary><p>In</p></details>')).toBe(
      '## Open\n\nIn',
    );
  });

  test('has items with headings as parts of the page', () => {
    expect(copy('<ul><li><h2>A</h2><span>a</span></li><li><h2>B</h2><p>b</p></li></ul>')).toBe(
      '## A\n\na\n\n## B\n\nb',
    );
  });

  test('has the numbers and signs that items show themselves', () => {
    const circles = '<span class="circles"><span>1</span><span>2</span></span>';
    const item = (number: number, text: string): string =>
      `<li><span class="number">${number}</span><span>${text}</span>${circles}</li>`;
    expect(copy(`<ol class="plain">${item(19, 'A')}${item(20, 'B')}</ol>`)).toBe('19. A\n20. B');
    expect(
      copy(
        '<ol class="plain"><li><span class="circles"><span>a</span></span><span>A</span></li></ol>',
      ),
    ).toBe('- a A');
    expect(copy('<ol><li>A</li><li>B</li></ol>')).toBe('1. A\n2. B');
  });

  test('has the numbers of sources in brackets, and a line that heads a text in bold', () => {
    expect(copy('<p>So.<sup class="cite"><a href="#_source-1">1</a></sup></p>')).toBe('So.[1]');
    expect(copy('<p class="tag">Kept here</p><p>Text.</p>')).toBe('**Kept here**\n\nText.');
  });

  test('has what writers’ components say', () => {
    const term =
      '<p>An <button type="button" class="term" popovertarget="t">idempotent</button>' +
      '<span class="pop" id="t" popover><b>Idempotency</b><span>Again.</span></span> call.</p>';
    expect(copy(term)).toBe('An idempotent call.');
    expect(copy('<div class="checklist"><ul><li>One</li><li>Two</li></ul></div>')).toBe(
      '- [ ] One\n- [ ] Two',
    );
    const figure =
      '<figure><div><img src="/_astro/a.svg" alt="Marks"></div><figcaption>The line.<small>By Ana</small></figcaption></figure>';
    expect(copy(figure)).toBe('![Marks](https://example.org/_astro/a.svg)\n\nThe line. By Ana');
  });

  test('holds text that looks like Markdown or HTML as text', () => {
    expect(copy('<p>a &lt;b&gt; *c* # d</p>')).toBe('a \\<b> \\*c\\* # d');
  });

  test('cannot be made of a page without a main part', () => {
    expect(() => copyPage('<p>x</p>', new URL('https://example.org/x/'))).toThrow('/x/');
  });
});
