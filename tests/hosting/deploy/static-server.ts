import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from '../../sites.ts';

/** A server that publishes a folder as it is. */
export interface StaticServer {
  readonly name: string;
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

const program = ['/usr/sbin/nginx', '/usr/local/bin/nginx', '/usr/bin/nginx'].find(existsSync);

/** Publishes a folder with nginx where there is one, and else with this project's own server. */
export async function serveFolder(folder: string): Promise<StaticServer> {
  const port = await freePort();
  const work = mkdtempSync(path.join(tmpdir(), 'static-'));
  const [command, ...args] = program
    ? nginx(program, work, folder, port)
    : [process.execPath, path.join(root, 'src/server/main.ts'), folder, '/', String(port)];
  const child = spawn(command!, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  const origin = `http://127.0.0.1:${port}`;
  await answering(origin, child);
  return {
    name: program ? 'nginx' : 'npm start',
    origin,
    async stop() {
      process.off('exit', kill);
      const closed = new Promise((resolve) => child.once('close', resolve));
      child.kill('SIGTERM');
      await closed;
      rmSync(work, { recursive: true, force: true });
    },
  };
}

function nginx(command: string, work: string, folder: string, port: number): string[] {
  copyFileSync('/etc/nginx/mime.types', path.join(work, 'mime.types'));
  const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const config = `daemon off; master_process off; pid ${work}/pid; error_log stderr crit;
events { worker_connections 1024; }
http {
  ${kept.map((name) => `${name}_temp_path ${work}/${name};`).join(' ')}
  access_log off; include mime.types; keepalive_requests 100000;
  server {
    listen 127.0.0.1:${port}; root ${folder}; error_page 404 /404.html;
    add_header Cache-Control no-cache always;
  }
}`;
  writeFileSync(path.join(work, 'nginx.conf'), config);
  return [command, '-e', 'stderr', '-p', work, '-c', path.join(work, 'nginx.conf')];
}

function freePort(): Promise<number> {
  const probe = createServer();
  return new Promise((resolve, reject) => {
    probe.on('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

async function answering(origin: string, child: ChildProcess): Promise<void> {
  for (let waited = 0; waited < 30_000 && child.exitCode === null; waited += 50) {
    const answer = await fetch(origin).catch(() => null);
    await answer?.arrayBuffer();
    if (answer) return;
    await pause(50);
  }
  throw new Error(`Nothing answers at ${origin}.`);
}
