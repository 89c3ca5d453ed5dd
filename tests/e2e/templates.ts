import type { Page } from '@playwright/test';
import type { Choice } from '../../src/features/demos/look.model.ts';
import { bookmarkStrings, quizStrings } from '../../src/strings/en.ts';
import { markPage } from './foot-buttons.ts';
import { openLink, openWith } from './profile.ts';
import { leaningAnswers, openWith as openQuiz } from './quiz.ts';
import { pasteTeam } from './team.ts';

/** A kind of page, shown by one address. Addresses are relative, so they hold below any base. */
interface Template {
  readonly name: string;
  readonly path: string;
}

/** One page for each template of the site. */
export const templates: readonly Template[] = [
  { name: 'home', path: './' },
  { name: 'roles', path: 'roles/' },
  { name: 'a role above the line', path: 'roles/frontend/' },
  { name: 'a role below the line', path: 'roles/backend/' },
  { name: 'a role across the line', path: 'roles/dual/' },
  { name: 'the comparison', path: 'roles/compare/' },
  { name: 'careers', path: 'careers/' },
  { name: 'a position of one role', path: 'careers/senior-backend-pm/' },
  { name: 'a position of every role', path: 'careers/group/' },
  { name: 'a short rating', path: 'careers/senior-backend-pm/backend/' },
  { name: 'contrasts', path: 'careers/contrasts/' },
  { name: 'job packs', path: 'careers/pack/' },
  { name: 'the diagnosis', path: 'compare/layers/' },
  { name: 'the demos', path: 'compare/' },
  { name: 'a demo', path: 'compare/search/' },
  { name: 'questions', path: 'faq/' },
  { name: 'a question', path: 'faq/do-i-need-to-code/' },
  { name: 'the glossary', path: 'glossary/' },
  { name: 'a term', path: 'glossary/idempotency/' },
  { name: 'the profile', path: 'skills/profile/' },
  { name: 'the quiz', path: 'quiz/' },
  { name: 'the method of the quiz', path: 'quiz/method/' },
  { name: 'the quiz on paper', path: 'quiz/paper/' },
  { name: 'a team’s results', path: 'quiz/team/' },
  { name: 'the guide', path: 'guide/' },
  { name: 'an article', path: 'guide/reliability/' },
  { name: 'the playbooks', path: 'playbooks/' },
  { name: 'a playbook', path: 'playbooks/incident-communication/' },
  { name: 'an interview', path: 'interview/backend/' },
  { name: 'a plan', path: 'plans/backend-90-days/' },
  { name: 'the insights', path: 'insights/' },
  { name: 'about', path: 'about/' },
  { name: 'a page about the guide', path: 'about/this-guide/' },
  { name: 'the sources', path: 'about/sources/' },
  { name: 'the coverage', path: 'about/coverage/' },
  { name: 'the reader’s own pages', path: 'about/your-pages/' },
  { name: 'the search page', path: 'search/' },
  { name: 'a section to print', path: 'print/faq/' },
  { name: 'the page for what is missing', path: '404.html' },
];

/** A page after a reader has done something on it. */
interface State extends Template {
  /** Width of the window in pixels. */
  readonly width: number;
  readonly reach: (page: Page) => Promise<void>;
  /** Whether it is printed on a sheet on its side. */
  readonly sideways?: boolean;
}

/** Shows one side of the demo of a page, or both. */
async function showAll(page: Page, choice: Choice): Promise<void> {
  for (const radio of await page.locator(`.looks [value=${choice}]`).all())
    await radio.evaluate((element: HTMLInputElement) => element.click());
}

/** Every state that a reader can bring a page into. */
export const states: readonly State[] = [
  {
    name: 'search with results',
    path: 'search/?q=api',
    width: 1280,
    reach: async (page) => {
      await page.locator('.results a').first().waitFor();
    },
  },
  {
    name: 'the open search dialog',
    path: 'roles/',
    width: 1280,
    reach: async (page) => {
      await page.locator('#_search').click();
      await page.locator('dialog input[type=search]').fill('api');
      await page.locator('dialog .results a').first().waitFor();
    },
  },
  {
    name: 'the open search dialog on a phone',
    path: 'roles/',
    width: 390,
    reach: async (page) => {
      await page.locator('#_search').click();
      await page.locator('dialog input[type=search]').fill('api');
      await page.locator('dialog .results a').first().waitFor();
    },
  },
  {
    name: 'the open phone menu',
    path: 'roles/',
    width: 390,
    reach: async (page) => {
      await page.locator('.menu').click();
      await page.locator('.nav a').first().waitFor();
    },
  },
  {
    name: 'a way between two places',
    path: 'careers/?from=origin:frontend-engineer&to=senior-dual-pm#_route',
    width: 1280,
    reach: async (page) => {
      await page.locator('.way summary').first().click();
    },
  },
  {
    name: 'a way between two places on a phone',
    path: 'careers/?from=origin:frontend-engineer&to=senior-dual-pm#_route',
    width: 390,
    reach: async (page) => {
      await page.locator('.way summary').first().click();
    },
  },
  {
    name: 'an advice and the answers before it',
    path: 'compare/layers/#_ask-late-step_slow-service',
    width: 390,
    reach: async (page) => {
      await page.locator('.advice:visible').waitFor();
    },
  },
  {
    name: 'two positions and what differs',
    path: 'careers/contrasts/?from=frontend/frontend-pm&to=backend/senior-backend-pm',
    width: 390,
    reach: async (page) => {
      await page.locator('.changes.whole').waitFor();
    },
  },
  {
    name: 'the matrix of one position on a phone, with a text',
    path: 'skills/?role=backend',
    width: 390,
    reach: async (page) => {
      await page.locator('.unfold').first().click();
      await page.locator('tr[data-skill] summary').first().click();
    },
  },
  {
    name: 'the matrix of all roles',
    path: 'skills/?role=all',
    width: 1280,
    sideways: true,
    reach: async (page) => {
      await page.locator('tr[data-skill] summary').first().click();
    },
  },
  {
    name: 'a job pack',
    path: 'careers/pack/?role=backend&position=senior-backend-pm',
    width: 1280,
    reach: async (page) => {
      await page.locator('.pack').waitFor();
    },
  },
  {
    name: 'a page that is marked',
    path: 'faq/how-technical/',
    width: 390,
    reach: async (page) => {
      await markPage(page);
    },
  },
  {
    name: 'a list with read pages',
    path: 'faq/how-technical/',
    width: 1280,
    reach: async (page) => {
      await markPage(page);
      await page.goto('faq/');
      await page.locator('.tick').waitFor();
    },
  },
  {
    name: 'the reader’s own pages with some on them',
    path: 'faq/how-technical/',
    width: 390,
    reach: async (page) => {
      await markPage(page);
      await page.goto('about/your-pages/');
      await page.locator('.shelf .rows a').first().waitFor();
    },
  },
  {
    name: 'the question before everything is deleted',
    path: 'about/your-pages/',
    width: 390,
    reach: async (page) => {
      await page.getByRole('button', { name: bookmarkStrings.forget }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'an open term',
    path: 'roles/backend/',
    width: 1280,
    reach: async (page) => {
      await page.locator('.term').first().click();
      await page.locator('.pop:popover-open').waitFor();
    },
  },
  ...['checkout', 'page', 'upload', 'search', 'message'].flatMap((demo): State[] => [
    {
      name: `both sides of the demo ${demo}, with their changes marked`,
      path: `compare/${demo}/`,
      width: 1280,
      reach: async (page) => {
        await showAll(page, 'both');
        await page.locator('.marks input').check();
      },
    },
    {
      name: `the polished side of the demo ${demo} on a phone`,
      path: `compare/${demo}/`,
      width: 390,
      reach: (page) => showAll(page, 'polished'),
    },
  ]),
  {
    name: 'a payment that was made twice, on both sides',
    path: 'compare/checkout/',
    width: 1280,
    reach: async (page) => {
      const buttons = page.locator('.screen .main');
      for (const name of ['Pay £24', 'Try again']) {
        for (const place of [0, 1]) {
          await buttons.nth(place).filter({ hasText: name }).click();
        }
      }
      await page.locator('.screen .state.done').nth(1).waitFor();
    },
  },
  {
    name: 'a rated profile',
    path: 'skills/profile/',
    width: 1280,
    reach: (page) => openWith(page, [1, 3, 'unknown', 5]),
  },
  {
    name: 'a rated profile on a phone',
    path: 'skills/profile/',
    width: 390,
    reach: (page) => openWith(page, [1, 3, 'unknown', 5]),
  },
  {
    name: 'a question of the quiz that was left without an answer, on a phone',
    path: 'quiz/',
    width: 390,
    reach: async (page) => {
      await page.getByRole('button', { name: quizStrings.question.go }).click();
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'the answers to the quiz',
    path: 'quiz/',
    width: 390,
    reach: async (page) => {
      await openQuiz(page, leaningAnswers, '#review');
    },
  },
  {
    name: 'all questions of the quiz',
    path: 'quiz/',
    width: 390,
    reach: async (page) => {
      await openQuiz(page, leaningAnswers, '#all');
    },
  },
  {
    name: 'a result of the quiz',
    path: 'quiz/',
    width: 1280,
    reach: async (page) => {
      await openQuiz(page, leaningAnswers, '#result');
      await page.evaluate(() => {
        for (const part of document.querySelectorAll('details')) part.open = true;
      });
    },
  },
  {
    name: 'a result of the quiz from a link, on a phone',
    path: 'quiz/',
    width: 390,
    reach: async (page) => {
      await openQuiz(page, leaningAnswers, '#result=AQEBTyY3jAkJBwkAAwIAopM3GQ');
    },
  },
  {
    name: 'a team with results and faults',
    path: 'quiz/team/',
    width: 390,
    reach: (page) => pasteTeam(page),
  },
  {
    name: 'a profile from a link',
    path: 'skills/profile/',
    width: 390,
    reach: (page) => openLink(page, [2, 4]),
  },
];
