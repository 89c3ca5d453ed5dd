import { exactly, type Figure, type HostingCheck } from './check.ts';
import { findServer, serverNames } from './find.ts';
import { lookAt, writeSite } from './matrix.ts';
import { startServer } from './servers.ts';

/** Every header, on every status and type that the servers answer with, at the root and below a path. */
export const headers: HostingCheck = {
  name: 'headers',
  limit: 60,
  run: async () => {
    const site = writeSite();
    const figures: Figure[] = [];
    try {
      for (const name of serverNames) {
        if (!findServer(name)) continue;
        let right = 0;
        let all = 0;
        const statuses = new Set<number>();
        for (const base of ['/', '/team/wiki/']) {
          const server = await startServer(name, { root: site.root, base });
          try {
            for (const { status, faults, title } of await lookAt(server)) {
              all++;
              statuses.add(status);
              if (faults.length) console.log(`${name}: ${status} ${title}`, faults);
              else right++;
            }
          } finally {
            await server.stop();
          }
        }
        const seen = [...statuses].toSorted().join(', ');
        figures.push(exactly(`${name}: answers with every header (${seen})`, right, all));
      }
    } finally {
      site.remove();
    }
    return figures;
  },
};
