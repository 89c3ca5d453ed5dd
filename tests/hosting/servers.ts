import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { apache } from '../../src/outputs/hosting/apache.ts';
import { caddy } from '../../src/outputs/hosting/caddy.ts';
import { nginx } from '../../src/outputs/hosting/nginx.ts';
import type { Place } from '../../src/outputs/hosting/place.ts';
import { type Authority, authorityFor } from './authority.ts';
import { findServer, type ServerName } from './find.ts';

/** An address of this machine that nothing else uses, and a name that only tests know. */
export const address = '127.0.0.7';
export const host = 'guide.test';

/** A server of a distribution that publishes a folder as the written configuration says. */
export interface RunningServer {
  readonly place: Place;
  readonly authority: Authority;
  /** Where the guide begins. */
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

interface Wanted {
  readonly root: string;
  readonly base?: string;
  readonly ports?: Place['ports'];
  readonly admin?: Place['admin'];
}

/** A port of the tests' address that nothing listens at. */
function freePort(): Promise<number> {
  const probe = createServer();
  return new Promise((resolve, reject) => {
    probe.on('error', reject).listen(0, address, () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

/** Starts a server with TLS. Resolves once it answers; throws what it has said where it does not. */
export async function startServer(
  name: ServerName,
  { root, base = '/', ports, admin = false }: Wanted,
): Promise<RunningServer> {
  const program = findServer(name);
  if (!program) throw new Error(`There is no ${name} on this machine.`);
  const folder = mkdtempSync(path.join(tmpdir(), 'hosting-'));
  // Apache gives up the rights of root before it reads a file.
  chmodSync(folder, 0o755);
  const authority = authorityFor(host, folder);
  const place: Place = {
    ...{ name: host, base, root, admin, address, secure: true },
    ports: ports ?? { http: await freePort(), https: await freePort() },
    certificate: authority.certificate,
  };
  const { config, args } = written[name](place, folder);
  for (const [file, text] of Object.entries(config)) writeFileSync(path.join(folder, file), text);
  const { child, said } = begin(program, args, folder);
  await Promise.race([
    Promise.all([answering(place.ports.http), answering(place.ports.https)]),
    new Promise((_, reject) => {
      child.once('error', reject).once('close', (code) => {
        reject(new Error(`${name} ended with ${code}:\n${said.join('')}`));
      });
    }),
  ]);
  return {
    place,
    authority,
    origin: `https://${host}:${place.ports.https}`,
    stop: async () => {
      await ended(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface Written {
  /** Files of a configuration, by name. */
  readonly config: Readonly<Record<string, string>>;
  readonly args: readonly string[];
}

/** The written configuration inside the least that each server needs besides. */
const written: Readonly<Record<ServerName, (place: Place, folder: string) => Written>> = {
  nginx: (place, folder) => {
    copyFileSync('/etc/nginx/mime.types', path.join(folder, 'mime.types'));
    const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
    return {
      config: {
        'guide.conf': nginx(place),
        'nginx.conf': [
          'daemon off;',
          'master_process off;',
          `pid ${folder}/nginx.pid;`,
          'error_log stderr warn;',
          'events {}',
          'http {',
          ...kept.map((name) => `${name}_temp_path ${folder}/${name};`),
          'access_log off;',
          'default_type application/octet-stream;',
          'include guide.conf;',
          '}',
        ].join('\n'),
      },
      args: ['-e', 'stderr', '-p', folder, '-c', path.join(folder, 'nginx.conf')],
    };
  },
  caddy: (place, folder) => ({
    config: {
      'guide.caddy': caddy(place),
      Caddyfile: '{\n\tadmin off\n\tauto_https off\n}\nimport guide.caddy\n',
    },
    args: ['run', '--adapter', 'caddyfile', '--config', path.join(folder, 'Caddyfile')],
  }),
  apache2: (place, folder) => {
    const modules = [
      ...['mpm_event', 'authz_core', 'headers', 'ssl', 'socache_shmcb', 'alias', 'dir', 'mime'],
      ...['filter', 'deflate', 'allowmethods'],
    ];
    return {
      config: {
        'guide.conf': apache(place),
        'apache2.conf': [
          ...modules.map(
            (name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
          ),
          `ServerRoot "${folder}"`,
          `PidFile ${folder}/pid`,
          `DefaultRuntimeDir ${folder}`,
          `ServerName ${place.name}`,
          `ErrorLog ${folder}/error.log`,
          'User www-data',
          'Group www-data',
          'TypesConfig /etc/mime.types',
          `Listen ${place.address}:${place.ports.http}`,
          `Listen ${place.address}:${place.ports.https}`,
          `Include ${folder}/guide.conf`,
          '',
        ].join('\n'),
      },
      args: ['-DFOREGROUND', '-f', path.join(folder, 'apache2.conf')],
    };
  },
};

function begin(
  program: string,
  args: readonly string[],
  folder: string,
): { child: ChildProcess; said: string[] } {
  const child = spawn(program, args, {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  const said: string[] = [];
  for (const stream of [child.stdout!, child.stderr!])
    stream.setEncoding('utf8').on('data', (text: string) => said.push(text));
  // Nothing that a test has started may outlive it.
  const end = (): void => void child.kill('SIGTERM');
  process.once('exit', end);
  child.once('close', () => process.off('exit', end));
  return { child, said };
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 5000);
  await closed;
  clearTimeout(late);
}

async function answering(port: number): Promise<void> {
  for (let waited = 0; waited < 20_000; waited += 50) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, address);
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
      socket.once('connect', () => socket.destroy());
    });
    if (open) return;
    await pause(50);
  }
  throw new Error(`Nothing answers at port ${port}.`);
}

/** Whether a folder holds a built site. */
export const isBuilt = (folder: string): boolean => existsSync(path.join(folder, 'index.html'));
