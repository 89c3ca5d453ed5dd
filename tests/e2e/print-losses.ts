import type { Page } from '@playwright/test';
import { type Format, printPage, type Sheet } from './paper.ts';

/** What of a page’s main part stays off the paper on purpose, and why. */
const unprinted: readonly (readonly [selector: string, why: string])[] = [
  [
    '[hidden], [data-empty], template, script, style, dialog, noscript, .unscripted',
    'nobody reads it',
  ],
  ['.vh, [aria-hidden]', 'names what eyes see, or what is named elsewhere'],
  [
    '.crumbs, .toc, .tabs, .tablist, .letters, .finder, .neighbours, .next, .layers',
    'leads elsewhere',
  ],
  [
    '.anchor, .printer, .beside:has(ul, dl), .leads, .foot-note a, .sources ol + p, .team > p',
    'leads elsewhere',
  ],
  [
    'button:not(.term), .controls, .switches, .tools, .acts, .choose, .keep, .versus fieldset',
    'is pressed',
  ],
  [
    '.needs-script, .needs, .waiting, .note, .notes, .aim, .rate, .result[data-rated=false]',
    'is for a screen',
  ],
  [
    '.route:has([data-example]), .sizes',
    'shows an example of what may be chosen, and what it means',
  ],
  ['.letter .count', 'counts what is printed below it'],
  ['.versus td .pill', 'says again what its column is called'],
  ['.service, .figures:not(table)', 'tells what happens while a demo is tried'],
  ['.pop:not([id$="-1"]), .pop :is(b, a)', 'a term is explained once, after its name'],
  ['.map .to-right, .stand .echo', 'says again, where there is room, what is said anyway'],
  ['main:not(.print) :is(.ask .ask, .advices)', 'follows from an answer'],
  ['.front .lede', 'says how to print'],
  ['.printed .texts', 'is in the print of the skills'],
  ['.rates, .others', 'is for a screen'],
  ['.matrix .says', 'is in the print of all skills'],
  ['.matrix.many td[data-l] span', 'is spelt out by the scale, where columns are many'],
];

/** Letters and digits of a word that may go on in the next line. */
const long = 25;

/** What printers cannot print on, at each edge. */
const edge = 5;

/** Margins of a sheet, left and right together, and above and below. */
const margins = { across: 32, down: 38 };

const pixels = (millimetres: number): number => Math.floor((millimetres / 25.4) * 96);

/** Words as they are compared: a line may end within them, and a style may raise their letters. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u00ad\u200b]+/g, '');

const countIn = (text: string, word: string): number => text.split(word).length - 1;

/** What is written on sheets, one after the other, without their numbers. */
const writtenOn = (sheets: readonly Sheet[]): string =>
  sheets
    .flatMap(({ height, runs }, place) =>
      runs.filter(({ text, top }) => text !== String(place + 1) || top < height - 20),
    )
    .map(({ text }) => bare(text))
    .join('');

interface Layout {
  /** Texts of the page that belong on paper, in order. */
  readonly texts: readonly string[];
  /** Boxes that cut off what does not fit into them. */
  readonly cut: readonly string[];
  /** Words that go on in the next line although they are not long. */
  readonly broken: readonly string[];
  /** By how many pixels the page is wider than the sheet; browsers shrink it, then cut it off. */
  readonly over: number;
}

/** Lays a page out as on a sheet between its margins. */
async function layOut(page: Page, { width, height }: Sheet): Promise<Layout> {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({
    width: pixels(width - margins.across),
    height: pixels(height - margins.down),
  });
  return page.evaluate(
    ({ without, letters }) => {
      const main = document.querySelector('main')!;
      const nameOf = (element: Element): string =>
        [element.localName, ...element.classList].join('.');
      const range = document.createRange();
      const linesOf = (node: Node, start: number, length: number): number => {
        range.setStart(node, start);
        range.setEnd(node, start + length);
        const boxes = [...range.getClientRects()].filter(({ width: wide }) => wide > 0);
        return new Set(boxes.map(({ top }) => Math.round(top / 3))).size;
      };
      const texts: string[] = [];
      const broken: string[] = [];
      const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const { parentElement: parent, nodeValue: text } = node;
        if (!text?.trim() || parent!.closest(without)) continue;
        texts.push(text);
        for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+/gu))
          if (word.length < letters && linesOf(node, index, word.length) > 1)
            broken.push(`${word} in ${nameOf(parent!)}`);
      }
      const cut = [...main.querySelectorAll(`:not(${without})`)].filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        return (
          !element.closest(without) &&
          ((overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) ||
            (overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1))
        );
      });
      const { scrollWidth, clientWidth } = document.documentElement;
      return { texts, cut: cut.map(nameOf), broken, over: scrollWidth - clientWidth };
    },
    { without: unprinted.map(([selector]) => selector).join(), letters: long },
  );
}

/** What paper lacks of a page; nothing, if each list is empty and it is not wider than a sheet. */
interface Losses extends Omit<Layout, 'texts'> {
  /** Words that are on fewer places of the sheets than of the page. */
  readonly lost: readonly string[];
  /** What is written too near to the edge of a sheet, or beyond it. */
  readonly outside: readonly string[];
}

/** Prints a page and compares the sheets with it. */
export async function findLosses(page: Page, format: Format): Promise<Losses> {
  const sheets = await printPage(page, format);
  const { texts, ...layout } = await layOut(page, sheets[0]!);
  const words = texts.flatMap((text) => text.split(/\s+/).map(bare)).filter(Boolean);
  const [wanted, written] = [words.join('\n'), writtenOn(sheets)];
  const lost = [...new Set(words)].filter((word) => countIn(written, word) < countIn(wanted, word));
  const outside = sheets.flatMap(({ width, height, runs }) =>
    runs.filter(
      ({ left, top, right, bottom }) => Math.min(left, top, width - right, height - bottom) < edge,
    ),
  );
  return { lost, outside: outside.map(({ text }) => text), ...layout };
}
