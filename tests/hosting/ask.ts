import { request as askPlainly } from 'node:http';
import { request } from 'node:https';
import type { RunningServer } from './servers.ts';

/** What a server has answered. */
export interface Answer {
  readonly status: number;
  /** Each header as often as it was sent, its name in small letters. */
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Buffer;
}

export interface Asking {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Over http, without TLS. */
  readonly plain?: boolean;
}

/** Asks a server for a target exactly as it is written; its certificate has to be right. */
export function ask(
  { place, authority }: RunningServer,
  target: string,
  { method = 'GET', headers = {}, plain = false }: Asking = {},
): Promise<Answer> {
  const port = plain ? place.ports.http : place.ports.https;
  const options = {
    host: place.address!,
    port,
    path: target,
    method,
    agent: false,
    headers: { host: `${place.name}:${port}`, ...headers },
  } as const;
  return new Promise((resolve, reject) => {
    const asking = plain
      ? askPlainly(options)
      : request({ ...options, servername: place.name, ca: authority.ca });
    asking.on('error', reject).on('response', (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part)).on('error', reject);
      response.on('end', () => {
        const { rawHeaders: raw, statusCode: status = 0 } = response;
        const sent = raw.flatMap((name, at) =>
          at % 2 ? [] : [[name.toLowerCase(), raw[at + 1]!] as const],
        );
        resolve({ status, headers: sent, body: Buffer.concat(parts) });
      });
    });
    asking.end();
  });
}

/** Every value that an answer has of a header. */
export const valuesOf = ({ headers }: Answer, name: string): string[] =>
  headers.filter(([sent]) => sent === name.toLowerCase()).map(([, value]) => value);
