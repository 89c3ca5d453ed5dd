import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { listener } from '../../../src/server/listener.ts';

/** What a server has answered. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

interface Asking {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A small site that is served. */
export interface Served {
  readonly folder: string;
  readonly port: number;
  /** Sends a request with a target exactly as it is written. */
  readonly get: (target: string, asking?: Asking) => Promise<Answer>;
  readonly write: (name: string, content: string | Buffer) => void;
  readonly stop: () => void;
}

/** A paragraph that is worth compressing. */
export const prose = '<p>One sentence that stands in this page many times.</p>\n'.repeat(200);

/** Makes a small site in a new folder and serves it below a base. */
export async function serveSite(base = '/'): Promise<Served> {
  const place = realpathSync(mkdtempSync(path.join(tmpdir(), 'served site ')));
  const folder = path.join(place, 'dist');
  const write: Served['write'] = (name, content) => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  write('index.html', `<title>Home</title>${prose}`);
  write('404.html', `<title>Missing</title>${prose}`);
  write('faq/index.html', `<title>Questions</title>${prose}`);
  write('faq/index.md', '# Questions\n');
  write('rss.xml', '<rss/>');
  write('_astro/page.Ab12.css', 'p{}');
  write('_astro/noise.Cd34.woff2', Buffer.alloc(3_000_000, 'noise'));
  write('pagefind/pagefind-entry.json', '{}');
  write('pagefind/pagefind.en_0a1b.pf_meta', 'meta');
  write('pagefind/fragment/en_0a1b.pf_fragment', 'fragment');
  writeFileSync(path.join(place, 'secret.txt'), 'secret');
  const server = createServer(listener(folder, base));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    folder,
    port,
    write,
    get: (target, { method = 'GET', headers = {} } = {}) =>
      new Promise((resolve, reject) => {
        const options = { host: '127.0.0.1', port, path: target, method, headers, agent: false };
        ask(options, (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('error', reject);
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              body: Buffer.concat(parts),
            }),
          );
        })
          .on('error', reject)
          .end();
      }),
    stop: () => {
      server.close();
      server.closeAllConnections();
      rmSync(place, { recursive: true });
    },
  };
}
