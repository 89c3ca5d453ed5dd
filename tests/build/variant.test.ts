import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brokenAddresses, brokenReason } from './address.ts';
import { blocksOf } from './blocks.ts';
import { expected, guide } from './guide.ts';
import { badTags, faultsOf, readSite, type ReadSite, readText } from './pages.ts';
import { buildProject, copyProject, epochOf } from './project.ts';
import { reviewsOn, saidBy, statementOf, wrongStatements } from './reviews.ts';

const base = '/team/wiki/';
const today = '2100-03-05';
/** Due on the very day of the build, so not overdue yet. */
const homeReview = { owner: 'Someone else', reviewed: '2100-02-05', due: today, overdue: false };
const anchored = expected.find(({ anchors }) => anchors.length)!;
const redirects: Readonly<Record<string, string>> = {
  '/old-home/': '/',
  '/old/folder/page/': `${anchored.path}#${anchored.anchors[0]}`,
};

/** What would end a block of data, and have the rest of the page read as something else. */
const hostile = '</script><!-- <script>';

/** A demo as a team would add it: one file, from a building block that is there already. */
const addedDemo = `title: 'Refund ${hostile}'
order: 99
lede: A shopper asks for money back, and the answer gets lost on its way.
task: Ask for the refund on both sides, and look below the line.
moral: A refund that is paid twice is a payment that is made twice.
scene:
  kind: checkout
  heading: Ask for a refund
  lines:
    - { label: Honey, amount: £12 }
  total: { label: To get back, amount: £12 }
  action: Refund £12
  waiting: Asking the bank.
  done: The money is on its way.
  unsure: We did not hear from the bank.
  retry: Ask again
  latency: 1000
  slow: 2000
  patience: 3000
annotations:
  - at: action
    title: One press is enough
    change: The button takes no second press while the first is under way.
    problem: People press again when nothing seems to happen.
    cost: Some lines in the frontend.
    question: What do people do while they wait?
  - at: retry
    title: Asking again is safe
    change: The service knows a repeat by its key.
    problem: A shopper is paid twice, and someone has to ask for it back.
    cost: A key for each refund.
    question: What happens if the answer is lost?
measures: [charges]
`;

/**
 * Gives a copy of the project old addresses, a logo, drafts, and a home page with picture and review,
 * and takes its brand away.
 */
function edit(project: string): void {
  const change = (file: string, replace: (text: string) => string): void => {
    const place = path.join(project, 'content', file);
    writeFileSync(place, replace(readFileSync(place, 'utf8')));
  };
  change('site.json', (text) =>
    JSON.stringify({
      ...(JSON.parse(text) as object),
      name: `Guide ${hostile}`,
      redirects,
      logo: { src: '/favicon.svg', ratio: 1 },
    }),
  );
  writeFileSync(path.join(project, 'content/demos/added.yaml'), addedDemo);
  const first = (folder: string, ending: string): string =>
    `${folder}/${readdirSync(path.join(project, 'content', folder)).find((name) => name.endsWith(ending))!}`;
  const line = (key: string, value: string) => (text: string) =>
    text.replace(new RegExp(`^( *${key}:) .*$`, 'm'), `$1 '${value}'`);
  change(first('faq', '.mdx'), line('question', `What is ${hostile}?`));
  change(
    first('glossary', '.mdx'),
    line('definition', `A sign ${hostile} of HTML, as an example.`),
  );
  change(first('skills', '.yaml'), line('name', `Skill ${hostile}`));
  change('quiz/results.yaml', line('name', `work ${hostile}`));
  cpSync(path.join(project, 'public/favicon.svg'), path.join(project, 'content/drawing.svg'));
  // Drafts are not checked, whatever they hold.
  for (const draft of ['about/_draft.svg', 'about/.draft.svg', '_drafts/plan.svg']) {
    const place = path.join(project, 'content', draft);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, '<svg xmlns="http://www.w3.org/2000/svg"><script>draft()</script></svg>');
  }
  rmSync(path.join(project, 'content/theme.css'));
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

  test('holds no sign in a block of data that could end it, whatever a text says', () => {
    expect(faultsOf(site, (page) => blocksOf(page).flatMap(({ faults }) => faults))).toEqual([]);
    // Every kind of block, and every text that was made to try it, is among what was read.
    const read = [...site.pages.values()].flatMap(blocksOf);
    for (const kind of ['application/ld+json', 'application/json', '_team-data'])
      expect(
        read.some(({ kinds, text }) => kinds.includes(kind) && text.includes('\\u003c/script>')),
        kind,
      ).toBe(true);
    for (const said of ['Refund ', 'Guide ', 'What is ', 'A sign ', 'Skill ', 'work '])
      expect(
        read.some(({ text }) => text.includes(`${said}\\u003c/script>`)),
        said,
      ).toBe(true);
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

  test('shows a demo that was added as a file, with all that it says', () => {
    const { html, ids } = site.pages.get('/compare/added/')!;
    expect([...ids]).toEqual(
      expect.arrayContaining(['added', 'added=polished', '_added-note-1', '_added-note-2']),
    );
    for (const said of ['Refund £12', 'Asking again is safe', 'A key for each refund.'])
      expect(html).toContain(said);
    expect(readText(site, 'compare/added/index.md')).toContain('# Refund');
    expect(readText(site, 'compare/index.md')).toContain('[Refund');
    expect(readText(site, 'search/index.html')).toContain(`href="${base}compare/added/"`);
  });

  test('publishes no draft of a drawing', () => {
    const drawings = [...site.files].filter((file) => file.endsWith('.svg'));
    expect(drawings.length).toBeGreaterThan(1);
    expect(drawings.filter((file) => /draft/.test(file + readText(site, file)))).toEqual([]);
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
