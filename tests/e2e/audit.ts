import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What is not broken is not told of in detail, which takes as long as looking. */
const builder = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).options({ resultTypes: ['violations'] });

/** Waits until nothing on a page changes its look any more: a colour on its way is no colour. */
const atRest = (page: Page): Promise<unknown> =>
  page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter(
          ({ effect, playState }) =>
            playState === 'running' && effect?.getComputedTiming().endTime !== Infinity,
        )
        .map(({ finished }) => finished),
    ),
  );

const run = async (builder: AxeBuilder): Promise<string[]> =>
  // Without frames on the page, the older way to run is the same and opens no second tab.
  (await builder.setLegacyMode().analyze()).violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) =>
      `${id} at ${target.join(' ')}: ${failureSummary}`.replace(/\s+/g, ' '),
    ),
  );

/** What breaks WCAG 2.2 A and AA or best practice on a page, one line each; some rules left out. */
export async function audit(page: Page, ...without: string[]): Promise<string[]> {
  await atRest(page);
  return run(builder(page).withTags(rules).disableRules(without));
}

/** What has too little contrast on a page, one line each. */
export async function auditContrast(page: Page): Promise<string[]> {
  await atRest(page);
  return run(builder(page).withRules('color-contrast'));
}

/** How many pixels a page is wider than its window; 0 where it does not scroll sideways. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
