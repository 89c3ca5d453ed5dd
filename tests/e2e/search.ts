import type { Locator, Page } from '@playwright/test';
import { searchStrings } from '../../src/strings/en.ts';

/** The parts of a search, in the dialog or on the search page. */
export interface SearchParts {
  readonly field: Locator;
  readonly status: Locator;
  readonly results: Locator;
  readonly links: Locator;
  /** The checkbox of a facet, by its name. */
  readonly facet: (name: string) => Locator;
  readonly retry: Locator;
}

/** Finds the parts of a search within the dialog or `<main>`. */
export const partsOf = (area: Locator): SearchParts => ({
  field: area.getByRole('searchbox', { name: searchStrings.label }),
  status: area.getByRole('status'),
  results: area.locator('.results > li'),
  links: area.locator('.results .hit a'),
  facet: (name) => area.getByRole('checkbox', { name }),
  retry: area.getByRole('button', { name: searchStrings.retry }),
});

/** The search dialog, open or not. */
export const dialogOf = (page: Page): Locator =>
  page.getByRole('dialog', { name: searchStrings.label });

/** The link in the header that opens the search. */
export const openerOf = (page: Page): Locator =>
  page.getByRole('banner').getByRole('link', { name: searchStrings.title });

/** Opens the search dialog by its opener. */
export async function openSearch(page: Page): Promise<SearchParts> {
  await openerOf(page).click();
  const parts = partsOf(dialogOf(page));
  await parts.field.waitFor();
  return parts;
}

/** The number that a text begins or ends with; NaN where there is none. */
export const numberIn = async (text: Locator): Promise<number> =>
  Number(/\d+/.exec((await text.textContent()) ?? '')?.[0]);

/** Address of the code that the search loads when a reader opens it, as the page names it. */
export const searchCodeOf = (page: Page): Promise<string | null> =>
  page
    .locator('#_search-code')
    .evaluate((template) =>
      (template as HTMLTemplateElement).content
        .querySelector('script:last-of-type')!
        .getAttribute('src'),
    );
