import { existsSync } from 'node:fs';

/** Programs of the servers that configuration is written for. */
export const serverNames = ['nginx', 'caddy', 'apache2'] as const;
export type ServerName = (typeof serverNames)[number];

/** Those that `npm test` needs; Apache is measured where it is there. */
export const neededServers = ['nginx', 'caddy'] as const satisfies readonly ServerName[];

/** Where a server's program is; null where it is not installed. */
export const findServer = (name: ServerName): string | null =>
  ['/usr/sbin', '/usr/bin', '/usr/local/bin']
    .map((folder) => `${folder}/${name}`)
    .find((file) => existsSync(file)) ?? null;
