import type { APIRequestContext } from '@playwright/test';
import { unlisted } from '../build/guide.ts';
import { audit, auditContrast, overflow } from './audit.ts';
import { expect, test } from './quiet.ts';

/** Among how many tests the pages are shared, so that the workers end together. */
const parts = 8;

/** Addresses of every page: those of the sitemap, and those that it leaves out. */
async function listPages(request: APIRequestContext): Promise<string[]> {
  const addresses = async (file: string): Promise<string[]> =>
    [...(await (await request.get(file)).text()).matchAll(/<loc>(.*?)<\/loc>/g)].map(
      ([, address = '']) => new URL(address).pathname,
    );
  const maps = await addresses('/sitemap-index.xml');
  return [...(await Promise.all(maps.map(addresses))).flat(), ...unlisted];
}

for (let part = 0; part < parts; part++)
  test(`pages are accessible, quiet and narrow, part ${part + 1} of ${parts}`, async ({
    page,
    request,
    faults,
  }) => {
    const all = await listPages(request);
    expect(all.length).toBeGreaterThan(parts * 2);
    const found: Record<string, string[]> = {};
    for (const path of all.filter((_, place) => place % parts === part)) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(path);
      const problems = await audit(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      problems.push(...(await auditContrast(page)).map((line) => `in dark: ${line}`));
      await page.setViewportSize({ width: 320, height: 640 });
      const wider = await overflow(page);
      if (wider) problems.push(`scrolls sideways by ${wider} px at 320 px`);
      problems.push(...faults.splice(0));
      if (problems.length) found[path] = problems;
    }
    expect(found).toEqual({});
  });
