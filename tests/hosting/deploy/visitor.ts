import { Agent, get } from 'node:http';
import { addressesOfPage } from '../../../src/publish/site/references.ts';

// A process that opens pages as browsers do, many at once, until its input ends: it asks for a page,
// then for every file that the page loads. Prints what it has met as JSON.
const [origin = '', ...paths] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true, maxSockets: 16 });
const met = { requests: 0, views: 0, failed: 0, brokenViews: 0, examples: [] as string[] };
let stopped = false;
process.stdin.resume().once('end', () => (stopped = true));

interface Answer {
  readonly status: number;
  readonly body: string;
}

const ask = (path: string): Promise<Answer> =>
  new Promise((resolve) => {
    met.requests += 1;
    const fail = ({ message }: Error): void => resolve({ status: 0, body: message });
    get(origin + path, { agent }, (response) => {
      const pieces: Buffer[] = [];
      response
        .on('data', (piece: Buffer) => pieces.push(piece))
        .on('end', () =>
          resolve({ status: response.statusCode ?? 0, body: Buffer.concat(pieces).toString() }),
        )
        .on('error', fail);
    }).on('error', fail);
  });

const note = (path: string, { status, body }: Answer): void => {
  met.failed += 1;
  if (met.examples.length < 5) met.examples.push(`${path}: ${status || body}`);
};

async function view(path: string): Promise<void> {
  const page = await ask(path);
  if (page.status !== 200 || !page.body.endsWith('</html>')) return note(path, page);
  const loaded = new Set(
    addressesOfPage(page.body).flatMap((address) => {
      const { pathname } = new URL(address, origin + path);
      return /\.(?:js|css|woff2|svg|png)$/.test(pathname) ? pathname : [];
    }),
  );
  const answers = await Promise.all([...loaded].map(async (one) => [one, await ask(one)] as const));
  const lost = answers.filter(([, { status }]) => status !== 200);
  for (const [one, answer] of lost) note(one, answer);
  met.views += 1;
  if (lost.length) met.brokenViews += 1;
}

await Promise.all(
  Array.from({ length: 8 }, async (_, place) => {
    for (let at = place; !stopped; at += 8) await view(paths[at % paths.length]!);
  }),
);
agent.destroy();
console.log(JSON.stringify(met));
