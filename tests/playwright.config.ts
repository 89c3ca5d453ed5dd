import { defineConfig } from '@playwright/test';
import { findBrowser, findShell } from './e2e/browser.ts';
import { ports } from './ports.ts';
import { frameworksFolder, sites, werkstatt } from './sites.ts';

const [rootSite, teamSite] = sites;
const frameworks = { name: 'frameworks', dir: frameworksFolder, base: '/' };
const executablePath = findShell() ?? findBrowser();

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.test.ts',
  outputDir: '../.cache/e2e',
  fullyParallel: true,
  forbidOnly: true,
  // A slow machine is no fault of a page.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  // Tells a machine that stalled from a page that is wrong; `run.ts` says how many needed it.
  retries: 1,
  workers: 2,
  reporter: [['dot'], ['json', { outputFile: '../.cache/reports/e2e.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${ports.root}`,
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // A browser without windows would round the width of every letter.
        '--font-render-hinting=none',
      ],
    },
  },
  projects: [
    {
      name: rootSite.name,
      testIgnore: [
        'subpath.test.ts',
        'admin.test.ts',
        'feedback.test.ts',
        'print-rough.test.ts',
        'other-guides.test.ts',
      ],
    },
    {
      name: teamSite.name,
      testMatch: 'subpath.test.ts',
      use: { baseURL: `http://127.0.0.1:${ports.team}${teamSite.base}` },
    },
    {
      name: werkstatt.name,
      testMatch: ['admin.test.ts', 'feedback.test.ts', 'greys.test.ts', 'print-rough.test.ts'],
      use: { baseURL: `http://127.0.0.1:${ports.werkstatt}` },
    },
    {
      name: frameworks.name,
      testMatch: 'other-guides.test.ts',
      use: { baseURL: `http://127.0.0.1:${ports.frameworks}` },
    },
  ],
  webServer: [
    { site: rootSite, port: ports.root },
    { site: teamSite, port: ports.team },
    { site: werkstatt, port: ports.werkstatt },
    { site: frameworks, port: ports.frameworks },
  ].map(({ site, port }) => ({
    command: `node src/server/main.ts ${site.dir} ${site.base} ${port}`,
    cwd: '..',
    url: `http://127.0.0.1:${port}${site.base}`,
    reuseExistingServer: false,
  })),
});
