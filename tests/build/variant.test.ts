import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brokenAddresses, brokenReason } from './address.ts';
import { expected, guide } from './guide.ts';
import { badTags, faultsOf, readSite, type ReadSite, readText } from './pages.ts';
import { buildProject, copyProject, epochOf } from './project.ts';
import { reviewsOn, saidBy, statementOf, wrongStatements } from './reviews.ts';

const base = '/team/wiki/';
const today = '2101-03-05';
/** Due on the very day of the build, so not overdue yet. */
const homeReview = { owner: 'Somebody else', reviewed: '2101-02-05', due: today, overdue: false };
const anchored = expected.find(({ anchors }) => anchors.length)!;
const redirects: Readonly<Record<string, string>> = {
  '/old-home/': '/',
  '/old/folder/page/': `${anchored.path}#${anchored.anchors[0]}`,
};

/** Gives a copy of the project old addresses, a logo, and a home page with picture and review. */
function edit(project: string): void {
  const change = (file: string, replace: (text: string) => string): void => {
    const place = path.join(project, 'content', file);
    writeFileSync(place, replace(readFileSync(place, 'utf8')));
  };
  change('site.json', (text) =>
    JSON.stringify({
      ...(JSON.parse(text) as object),
      redirects,
      logo: { src: '/favicon.svg', ratio: 1 },
    }),
  );
  cpSync(path.join(project, 'public/favicon.svg'), path.join(project, 'content/drawing.svg'));
  const { owner, reviewed } = homeReview;
  const review = `owner: ${owner}\nreviewed: ${reviewed}\nreviewMonths: 1\n`;
  const home = existsSync(path.join(project, 'content/home.mdx')) ? 'home.mdx' : 'home.md';
  change(home, (text) =>
    text
      .replace(/^(owner|reviewed|reviewMonths):.*\r?\n/gm, '')
      .replace(/^---\r?\n/, `---\n${review}`)
      .concat('\n\n![A drawing](./drawing.svg)\n'),
  );
}

describe('a site with a logo, a picture and old addresses, built years later below a base', () => {
  let project: string;
  let site: ReadSite;

  beforeAll(() => {
    project = copyProject();
    edit(project);
    const environment = { BASE_PATH: base, SOURCE_DATE_EPOCH: epochOf(today) };
    site = readSite({ name: 'variant', dir: buildProject(project, 'dist', environment), base });
  });
  afterAll(() => rmSync(project, { recursive: true, force: true }));

  test('says on its pages that their review is overdue, but not on the very day it is due', () => {
    const reviews = reviewsOn(today);
    expect(saidBy(site.pages.get('/')!)).toBe(statementOf(homeReview));
    reviews.delete('/');
    expect([...reviews.values()].filter(({ overdue }) => !overdue)).toEqual([]);
    expect(wrongStatements(site, reviews)).toEqual([]);
  });

  test('sends old addresses to their page, base included, and lists them nowhere', () => {
    const told = site.redirects.map(({ path: from, redirect }) => [from, redirect]);
    expect(Object.fromEntries(told)).toEqual(
      Object.fromEntries(Object.entries(redirects).map(([from, to]) => [from, base + to.slice(1)])),
    );
    for (const page of site.redirects) {
      expect(brokenReason(site, page.redirect!, page.url)).toBeNull();
      expect(brokenAddresses(site, page)).toEqual([]);
      expect(page.html).toContain('noindex');
      expect(page.html).toContain(`<html lang="${guide.site.language}"`);
      expect(page.html).toContain("default-src 'none'");
      expect(readText(site, 'sitemap-0.xml')).not.toContain(page.url.href);
    }
  });

  test('has every file that its pages name below its base, pictures among them', () => {
    expect(faultsOf(site, (page) => brokenAddresses(site, page))).toEqual([]);
  });

  test('gives every picture both sizes, so that nothing moves when it arrives', () => {
    expect(
      badTags(
        site,
        ({ name, attributes }) =>
          name === 'img' && !(attributes.has('width') && attributes.has('height')),
      ),
    ).toEqual([]);
  });
});
