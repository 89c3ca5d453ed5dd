import { execFileSync } from 'node:child_process';
import type { APIRequestContext } from '@playwright/test';
import { pageOfFile } from '../../src/guide/record-file.ts';
import { unlisted } from '../build/guide.ts';
import { audit, auditContrast, overflow } from './audit.ts';
import { root } from '../sites.ts';
import { expect, test } from './quiet.ts';
import { templates } from './templates.ts';

/** Of pages that are not audited, one in so many is opened all the same. */
const share = 8;
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

/**
 * Addresses that are audited: a page of each template, and the pages whose texts have changed since
 * the commit that `BASE` names. With `PAGES=all`, every page is.
 */
function auditedOf(all: readonly string[]): ReadonlySet<string> {
  if (process.env['PAGES'] === 'all') return new Set(all);
  const base = process.env['BASE'];
  const changed = base
    ? execFileSync('git', ['diff', '--name-only', '--relative', base, '--', 'content'], {
        cwd: root,
        encoding: 'utf8',
      }).split('\n')
    : [];
  return new Set([
    ...templates.map(({ path }) => new URL(path, 'https://site.invalid/').pathname),
    ...changed.flatMap((file) => pageOfFile(file) ?? []),
  ]);
}

for (let part = 0; part < parts; part++)
  test(`pages are accessible, quiet and narrow, part ${part + 1} of ${parts}`, async ({
    page,
    request,
    faults,
  }) => {
    const all = await listPages(request);
    expect(all.length).toBeGreaterThan(parts * 2);
    const audited = auditedOf(all);
    expect(all.filter((path) => audited.has(path)).length).toBeGreaterThan(parts);
    const found: Record<string, string[]> = {};
    const own = all.filter((_, place) => place % parts === part);
    for (const path of own.filter((one, place) => audited.has(one) || place % share === 0)) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(path);
      const problems: string[] = [];
      if (audited.has(path)) {
        problems.push(...(await audit(page)));
        await page.emulateMedia({ colorScheme: 'dark' });
        problems.push(...(await auditContrast(page)).map((line) => `in dark: ${line}`));
      }
      await page.setViewportSize({ width: 320, height: 640 });
      const wider = await overflow(page);
      if (wider) problems.push(`scrolls sideways by ${wider} px at 320 px`);
      problems.push(...faults.splice(0));
      if (problems.length) found[path] = problems;
    }
    expect(found).toEqual({});
  });
