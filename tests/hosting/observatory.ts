import { execFile, execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { root, sites } from '../sites.ts';
import { exactly, type Figure, type HostingCheck } from './check.ts';
import { findServer, serverNames } from './find.ts';
import { address, host, type RunningServer, startServer } from './servers.ts';

/** The highest score that this version gives to a site which browsers do not preload. */
const best = 135;
const own = path.join(import.meta.dirname, 'observatory');
const folder = path.join(root, '.cache/observatory');

interface Scanned {
  readonly scan: {
    readonly score: number;
    readonly grade: string;
    readonly testsPassed: number;
    readonly testsQuantity: number;
  };
  readonly tests: Readonly<
    Record<
      string,
      { readonly scoreModifier: number; readonly result: string; readonly pass: boolean }
    >
  >;
}

/** What MDN's HTTP Observatory says of the headers. It scans the usual ports, which need root. */
export const observatory: HostingCheck = {
  name: 'observatory',
  limit: 180,
  run: async () => {
    install();
    const figures: Figure[] = [];
    for (const name of serverNames) {
      if (!findServer(name)) continue;
      const ports = { http: 80, https: 443 };
      const server = await startServer(name, { root: sites[0].dir, ports });
      try {
        const { scan, tests } = await scanned(server);
        for (const [test, { scoreModifier, result }] of Object.entries(tests))
          console.log(`${name}: ${scoreModifier} ${test}: ${result}`);
        const { score, grade, testsPassed, testsQuantity } = scan;
        figures.push(
          exactly(`${name}: score of the Observatory (npm 1.4.8), grade ${grade}`, score, best),
          exactly(`${name}: its tests passed`, testsPassed, testsQuantity),
        );
      } finally {
        await server.stop();
      }
    }
    return figures;
  },
};

/**
 * Installs it outside the project, which needs 233 packages fewer that way. Its install script would
 * fetch two lists from the network: of preloaded hosts, and of top-level domains.
 */
function install(): void {
  const conf = path.join(folder, 'node_modules/@mdn/mdn-http-observatory/conf');
  if (!existsSync(path.join(conf, 'tld-list.json'))) {
    mkdirSync(folder, { recursive: true });
    for (const file of ['package.json', 'package-lock.json'])
      copyFileSync(path.join(own, file), path.join(folder, file));
    copyFileSync(path.join(root, '.npmrc'), path.join(folder, '.npmrc'));
    execFileSync('npm', ['install', '--ignore-scripts'], { cwd: folder, stdio: 'inherit' });
    writeFileSync(path.join(conf, 'hsts-preload.json'), '{}');
    writeFileSync(path.join(conf, 'tld-list.json'), '[]');
  }
}

async function scanned({ authority }: RunningServer): Promise<Scanned> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [path.join(own, 'scan.ts'), folder, host, address],
    {
      cwd: folder,
      env: { ...process.env, NODE_EXTRA_CA_CERTS: authority.caFile },
      timeout: 60_000,
    },
  );
  return JSON.parse(stdout.slice(stdout.indexOf('{'))) as Scanned;
}
