import { once } from 'node:events';
import { serve } from '../../src/server/serve.ts';
import { ports } from '../ports.ts';
import { sites } from '../sites.ts';
import { installs, wantedBrowsers } from './wanted.ts';

/**
 * Serves the site that the build's tests have built, and says which journeys are not tried. Throws
 * where a browser is missing on a machine that has to try them all.
 */
export default async function setup(): Promise<() => Promise<void>> {
  for (const { name, find, hint } of wantedBrowsers) {
    if (find()) continue;
    if (installs) throw new Error(`No ${name} was found. ${hint}`);
    console.log(`Not tried in ${name}, because there is none on this machine. ${hint}`);
  }
  const [site] = sites;
  const server = await serve(site.dir, site.base, ports.engines);
  return async () => {
    server.closeAllConnections();
    await once(server.close(), 'close');
  };
}
