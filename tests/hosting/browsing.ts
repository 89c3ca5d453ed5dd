import { sites } from '../sites.ts';
import { exactly, type Figure, type HostingCheck } from './check.ts';
import { findServer, serverNames } from './find.ts';
import { openBrowser, travel } from './journey.ts';
import { startServer } from './servers.ts';

/** The whole site behind each server in Chromium: at the root, and below a path. */
export const browsing: HostingCheck = {
  name: 'browsing',
  limit: 600,
  run: async () => {
    const browser = await openBrowser();
    const figures: Figure[] = [];
    try {
      for (const name of serverNames)
        for (const { dir, base } of sites) {
          if (!findServer(name)) continue;
          const server = await startServer(name, { root: dir, base });
          try {
            const { pages, answered, violations, complaints } = await travel(browser, server);
            for (const text of [...violations, ...complaints]) console.log(`${name}: ${text}`);
            const what = `${name} at ${base}: ${pages} pages, search, ${answered} questions, theme, print`;
            figures.push(
              exactly(`${what}: breaches of a policy`, violations.length, 0),
              exactly(`${what}: console errors, failed and foreign requests`, complaints.length, 0),
            );
          } finally {
            await server.stop();
          }
        }
    } finally {
      await browser.close();
    }
    return figures;
  },
};
