import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findServer, neededServers } from './find.ts';
import { lookAt, writeSite } from './matrix.ts';
import { startServer } from './servers.ts';

let site: ReturnType<typeof writeSite>;
beforeAll(() => void (site = writeSite()));
afterAll(() => site.remove());

describe.each(neededServers)('%s', (name) => {
  test.skipIf(!findServer(name)).each([
    { base: '/', admin: false },
    { base: '/team/wiki/', admin: true },
  ])('sends every header with every status and type at $base', async ({ base, admin }) => {
    const server = await startServer(name, { root: site.root, base, admin });
    try {
      const looked = await lookAt(server);
      const statuses = new Set(looked.map(({ status }) => status));
      for (const status of [200, 206, 304, 404, 405, 416]) expect(statuses).toContain(status);
      expect(looked.filter(({ faults }) => faults.length)).toEqual([]);
    } finally {
      await server.stop();
    }
  });
});
