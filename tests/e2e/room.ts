import type { Page } from '@playwright/test';

/**
 * What has no room in the window, one line each: a page that scrolls sideways, and links and
 * controls that reach past an edge. A region that scrolls by itself may hold more than it shows.
 * Measured without the emulation of a phone, whose window grows with what it holds.
 */
export const outOfWindow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const wide = document.documentElement.scrollWidth;
    const found = wide > width ? [`the page is ${wide} px wide`] : [];
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      ((/auto|scroll/.test(getComputedStyle(element).overflowX) &&
        (element as HTMLElement).tabIndex >= 0) ||
        scrolls(element.parentElement));
    for (const element of document.querySelectorAll(
      'a[href], button, input, select, summary, textarea',
    ))
      if (
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
        // What is cut to a pixel is for whoever listens, or waits for the focus.
        !element.closest('.vh, .skip') &&
        getComputedStyle(element.closest('thead') ?? element).clipPath === 'none' &&
        !scrolls(element.parentElement)
      )
        for (const { left, right } of element.getClientRects())
          if (right > left && (right > width + 1 || left < -1))
            found.push(`${element.outerHTML.slice(0, 120)} from ${left} to ${right}`);
    return found;
  });

/** Words of up to so many letters that are broken at no place for a break. */
export const brokenWords = (page: Page, letters = 20): Promise<string[]> =>
  page.evaluate((most) => {
    const found: string[] = [];
    const range = document.createRange();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text; (text = texts.nextNode() as Text | null);) {
      const parent = text.parentElement!;
      if (
        parent.closest('script, style, pre, code, svg, option, textarea, .vh') ||
        !parent.checkVisibility() ||
        [parent, parent.closest('thead, .opener span')].some(
          (hidden) => hidden && getComputedStyle(hidden).clipPath !== 'none',
        )
      )
        continue;
      range.selectNodeContents(text);
      if (range.getClientRects().length < 2) continue;
      for (const { 0: word, index } of text.data.matchAll(/[\p{L}\p{N}]+/gu)) {
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const lines = new Set(
          [...range.getClientRects()]
            .filter(({ width }) => width)
            .map(({ top }) => Math.round(top)),
        );
        if (word.length <= most && lines.size > 1)
          found.push(`${word} in ${parent.outerHTML.slice(0, 120)}`);
      }
    }
    return found;
  }, letters);

/**
 * Puts a word in the place of every text that content or a reader can bring: what no page has now,
 * another organisation's may have. Code keeps its own, since its box scrolls.
 */
export const lengthenTexts = (page: Page, word: string): Promise<void> =>
  page.evaluate((long) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    for (let text; (text = texts.nextNode() as Text | null);) found.push(text);
    const own = 'script, style, pre, svg, option, .vh, .menu, .opener, .field, .pin';
    for (const text of found)
      if (text.data.trim() && !text.parentElement!.closest(own)) text.data = long;
  }, word);
