import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { root } from '../../sites.ts';

const started = new Set<ChildProcess>();
// A test that fails leaves nothing running.
afterAll(() => started.forEach((child) => child.kill('SIGKILL')));

/** A command that runs, and what it has said. */
export interface Running {
  readonly child: ChildProcess;
  readonly said: () => string;
  /** Resolves with what it has said once that matches. Rejects where it ends before. */
  readonly says: (words: RegExp) => Promise<string>;
  readonly ended: Promise<{ readonly code: number | null; readonly signal: string | null }>;
}

/** Starts a command in the project's root. */
export function start(
  command: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Running {
  const inherited = { ...process.env };
  delete inherited.npm_lifecycle_event;
  const child = spawn(command, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...inherited, BASE_PATH: '', CONTENT_DIR: '', ...environment },
  });
  started.add(child);
  let text = '';
  let heard = (): void => undefined;
  for (const stream of [child.stdout!, child.stderr!])
    stream.setEncoding('utf8').on('data', (part: string) => {
      text += part;
      heard();
    });
  const ended = new Promise<Awaited<Running['ended']>>((resolve) =>
    child.on('close', (code, signal) => {
      started.delete(child);
      resolve({ code, signal });
    }),
  );
  const says: Running['says'] = (words) =>
    new Promise((resolve, reject) => {
      heard = () => {
        if (words.test(text)) resolve(text);
      };
      heard();
      void ended.then(() => reject(new Error(`It ended without saying ${words}:\n${text}`)));
    });
  return { child, said: () => text, says, ended };
}

/** Starts the server itself. */
export const startServer = (
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Running => start(process.execPath, ['src/server/main.ts', ...args], environment);

/** A folder that holds a site of one page. */
export function onePage(): { readonly folder: string; readonly remove: () => void } {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'one page ')));
  mkdirSync(path.join(folder, 'faq'));
  writeFileSync(path.join(folder, 'index.html'), 'home');
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

/** Takes a free port and holds it until it is let go. */
export const takePort = (): Promise<{
  readonly port: number;
  readonly letGo: () => Promise<void>;
}> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () =>
      resolve({
        port: (server.address() as AddressInfo).port,
        letGo: () => new Promise((done) => server.close(() => done())),
      }),
    );
  });
