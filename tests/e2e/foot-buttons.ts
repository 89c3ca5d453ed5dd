import type { Locator, Page } from '@playwright/test';
import { bookmarkStrings, footStrings } from '../../src/strings/en.ts';

/** The buttons at the foot of a page; reaching for one brings their script. */
export const markButtons = (page: Page): { read: Locator; bookmark: Locator; copy: Locator } => ({
  read: page.getByRole('button', { name: bookmarkStrings.markRead }),
  bookmark: page.getByRole('button', { name: bookmarkStrings.bookmark, exact: true }),
  copy: page.getByRole('button', { name: footStrings.copy }),
});

/** Scrolls to the foot of a page, as a reader who has come to its end. */
export const reachFoot = (page: Page): Promise<void> =>
  page.locator('.foot-note').scrollIntoViewIfNeeded();

/** Marks a page as read and bookmarks it. */
export async function markPage(page: Page): Promise<void> {
  await reachFoot(page);
  const { read, bookmark } = markButtons(page);
  await read.click();
  await bookmark.click();
}

/** Keys of all that this browser keeps. */
export const keptKeys = (page: Page): Promise<string[]> =>
  page.evaluate(() => Object.keys(localStorage).toSorted());
