import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { werkstatt } from '../sites.ts';
import { expected, guide, settings } from './guide.ts';
import { type BuiltPage, builtSites, readSite } from './pages.ts';

/** Elements whose text is no part of what a page says to be read. */
const unread = /^(nav|form|button|script|style|template|noscript|svg|select|textarea)$/;
const screen =
  /(?:^|\s)(needs-script|printer|foot-note|status|number|circles|anchor|slot|tablist)(?:\s|$)/;

const isUnread = ({ tagName, attrs, childNodes }: Tree.Element): boolean => {
  const value = (name: string): string | undefined =>
    attrs.find((attribute) => attribute.name === name)?.value;
  return (
    unread.test(tagName) ||
    screen.test(value('class') ?? '') ||
    value('hidden') !== undefined ||
    value('data-island') !== undefined ||
    value('popover') !== undefined ||
    (tagName === 'caption' && value('class') === 'vh') ||
    (tagName === 'figure' && childNodes.some((node) => holds(node, 'svg')))
  );
};
const holds = (node: Tree.ChildNode, name: string): boolean =>
  'tagName' in node &&
  (node.tagName === name || node.childNodes.some((child) => holds(child, name)));

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Texts of `<main>` to be read, or else those of elements with one of the names. */
function textsIn(html: string, names?: RegExp): string[] {
  const texts: string[] = [];
  const visit = (node: Tree.Node, inside: boolean): void => {
    if ('value' in node && inside) texts.push(squeeze(node.value));
    if (!('childNodes' in node)) return;
    const name = 'tagName' in node ? node.tagName : '';
    if (names) node.childNodes.forEach((child) => visit(child, inside || names.test(name)));
    else if (!inside || !('tagName' in node) || !isUnread(node))
      node.childNodes.forEach((child) => visit(child, inside || name === 'main'));
  };
  visit(parse(html), false);
  return texts.filter(Boolean);
}

/** A copy without Markdown's signs: the words alone. */
const words = (markdown: string): string =>
  squeeze(
    markdown
      .replace(/\]\([^)\s]*\)/g, '')
      .replace(/^\s*(?:#+|-|\d+\.) /gm, '')
      .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
      .replace(/[*[\]`]/g, ''),
  );
/** Texts of a page that a copy does not say in their place, one after the other. */
function unsaid(html: string, copy: string): string[] {
  const said = words(copy);
  let place = 0;
  // A copy begins with the title, whatever is above it on the page.
  const texts = textsIn(html);
  const title = texts.indexOf(textsIn(html, /^h1$/)[0] ?? '');
  const inOrder = [...texts.splice(Math.max(title, 0), 1), ...texts];
  return inOrder.filter((text) => {
    const bare = squeeze(text.replace(/[*[\]`]/g, ''));
    const found = said.indexOf(bare, place);
    if (found >= 0) place = found + bare.length;
    return found < 0;
  });
}

describe.each(builtSites)('copies made from pages of the $name site', (site) => {
  const copied = expected.filter(({ copy }) => copy === 'page').map((page) => page.path);
  const copyOf = (page: string): string =>
    readFileSync(path.join(site.dir, page.slice(1), 'index.md'), 'utf8');
  const pageOf = (page: string): BuiltPage => site.pages.get(page)!;

  test('are those of indexes and of pages about the quiz', () => {
    expect(copied).toEqual(
      expect.arrayContaining(['/faq/', '/skills/', '/careers/', '/quiz/method/', '/quiz/paper/']),
    );
    expect(copied.length).toBeGreaterThan(10);
  });

  test.each(copied)('%s holds every word that the page says', (page) => {
    const { html } = pageOf(page);
    expect(textsIn(html).length).toBeGreaterThan(5);
    expect(unsaid(html, copyOf(page))).toEqual([]);
  });

  test.each(copied)('%s holds no control', (page) => {
    const lines = copyOf(page).split('\n').map(words);
    const controls = textsIn(pageOf(page).html, /^(button|legend|noscript)$/);
    expect(controls.filter((text) => lines.includes(text))).toEqual([]);
  });

  test.each(copied)('%s leads to pages and anchors that exist', (page) => {
    const home = new URL(site.base, settings.url).href;
    const links = [...copyOf(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
    const lost = links.filter((link) => {
      if (!link.startsWith(settings.url)) return !/^(https?|mailto):/.test(link);
      if (!link.startsWith(home)) return true;
      const [address = '', anchor] = link
        .slice(home.length)
        .replace(/\?[^#]*/, '')
        .split('#', 2);
      const target = site.pages.get(`/${address}`);
      if (!target) return !existsSync(path.join(site.dir, address));
      return anchor !== undefined && !target.ids.has(decodeURIComponent(anchor));
    });
    expect(lost).toEqual([]);
  });

  test('has as many rows in each table as the page', () => {
    for (const page of copied) {
      const rows = pageOf(page).tags.filter(
        ({ name, inert, parent }) => name === 'tr' && !inert && parent?.parent?.name === 'table',
      );
      const heads = copyOf(page).match(/^\| -.*\|$/gm) ?? [];
      const lines = copyOf(page).match(/^\|.*\|$/gm) ?? [];
      expect(lines.length - heads.length, page).toBe(rows.length);
    }
  });

  test('has every level of the matrix in the row of its skill', () => {
    const rows = copyOf('/skills/').split('\n');
    for (const { id, data } of guide.skills) {
      const row = rows.find((line) => line.startsWith(`| [${data.name}](`)) ?? '';
      const levels = [...row.matchAll(/#level-(\d)\)/g)].map(([, level]) => Number(level));
      const shown = pageOf('/skills/').tags.flatMap(({ attributes }) =>
        attributes.get('id')?.startsWith(`${id}.`) && attributes.has('data-l')
          ? Number(attributes.get('data-l'))
          : [],
      );
      expect(levels.length, id).toBeGreaterThan(0);
      expect(levels, id).toEqual(shown);
    }
  });

  test('of the quiz is made from its questions, and lists them all', () => {
    const copy = copyOf('/quiz/');
    const items = guide.quiz.bank!.data.items.filter(({ round }) => round === 'core');
    expect(items.length).toBeGreaterThan(20);
    expect(items.filter(({ text }) => !copy.includes(text))).toEqual([]);
  });
});

describe('copies of a guide in another language', () => {
  const site = readSite(werkstatt);

  test('stand next to every page but the search and the reader’s own', () => {
    const listed = [...site.pages.values()]
      .filter(({ tags }) => !tags.some(({ attributes }) => attributes.get('content') === 'noindex'))
      .map((page) => page.path);
    const lost = listed.filter((page) => !site.files.has(`${page.slice(1)}index.md`));
    expect(listed.length).toBeGreaterThan(10);
    expect(lost).toEqual([]);
  });

  test('hold every word of the page of skills', () => {
    const page = site.pages.get('/skills/')!;
    const copy = readFileSync(path.join(site.dir, 'skills/index.md'), 'utf8');
    expect(unsaid(page.html, copy)).toEqual([]);
  });
});
