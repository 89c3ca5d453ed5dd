import dns from 'node:dns';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

// Has MDN's HTTP Observatory look at a host and prints what it has found. It runs in a process of its
// own, so that the certificates to trust can be set, and so that the name leads to this machine.
const [folder = '', host = '', address = ''] = process.argv.slice(2);
const lookup = dns.lookup;
type Lookup = (name: string, options: unknown, done: (...all: unknown[]) => void) => void;
dns.lookup = ((name, options, done) => {
  const given = name === host ? address : name;
  if (typeof options === 'function') (lookup as unknown as Lookup)(given, {}, options as never);
  else (lookup as unknown as Lookup)(given, options, done);
}) as Lookup as unknown as typeof dns.lookup;

const file = path.join(folder, 'node_modules/@mdn/mdn-http-observatory/src/scanner/index.js');
const { scan } = (await import(pathToFileURL(file).href)) as {
  readonly scan: (host: string) => Promise<unknown>;
};
console.log(JSON.stringify(await scan(host)));
process.exit();
