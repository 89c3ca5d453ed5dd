import { statSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { isIPv6 } from 'node:net';
import { networkInterfaces } from 'node:os';
import path from 'node:path';
import { type ServerAddress, SettingError } from '../guide/environment.ts';

/** A server that listens. */
interface Listening {
  readonly server: Server;
  /** The port that it has, where any free one was asked for. */
  readonly port: number;
}

/**
 * Has a listener answer at a place. Resolves once it does; port 0 takes any that is free. Rejects
 * with a SettingError where it may not listen there.
 */
export function serve(answer: RequestListener, { port, host }: ServerAddress): Promise<Listening> {
  const server = createServer(answer);
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new SettingError(refusal(error, { port, host }))),
    );
    server.listen(port, host, () => {
      const address = server.address();
      resolve({ server, port: typeof address === 'object' && address ? address.port : port });
    });
  });
}

function refusal({ code, message }: NodeJS.ErrnoException, { port, host }: ServerAddress): string {
  if (code === 'EADDRINUSE')
    return `Port ${port} is in use. Choose another: PORT=${port < 65_535 ? port + 1 : 4321} npm start`;
  if (code === 'EACCES')
    return `Port ${port} may not be used by this account. Choose one from 1024: PORT=4321 npm start`;
  if (['ENOTFOUND', 'EADDRNOTAVAIL', 'EAI_AGAIN', 'EINVAL', 'EAFNOSUPPORT'].includes(code ?? ''))
    return `HOST is “${host}”, but this machine has no such address: leave it out, or write HOST=0.0.0.0 for all`;
  return `The server cannot listen at ${host}, port ${port}: ${message}`;
}

/** Throws a SettingError where a folder holds no built site. */
export function requireSite(folder: string): void {
  const home = path.join(folder, 'index.html');
  if (!statSync(home, { throwIfNoEntry: false })?.isFile())
    throw new SettingError(`Nothing is built in ${folder}: run npm run build first.`);
}

/** Addresses that a server which listens at a host is reached at; the first is for this machine. */
export function addressesOf(host: string, port: number, base: string): string[] {
  const at = (name: string): string => `http://${isIPv6(name) ? `[${name}]` : name}:${port}${base}`;
  if (['127.0.0.1', '::1', 'localhost'].includes(host))
    return [at(host === '::1' ? host : 'localhost')];
  const all = ['0.0.0.0', '::', '0:0:0:0:0:0:0:0'].includes(host);
  if (!all) return [at(host)];
  const others = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4');
  return [at('localhost'), ...others.map(({ address }) => at(address))];
}
