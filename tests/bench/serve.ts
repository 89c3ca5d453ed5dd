import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Serves a folder as a usual host does, text compressed with gzip, at a free port. */
export function serve(folder: string): Promise<{ server: Server; port: number }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = path.join(folder, pathname.replace(/\/$/, '/index.html'));
    const type = types[path.extname(file)];
    if (!file.startsWith(folder) || !type || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const bytes = readFileSync(file);
    const packed = type.startsWith('font/') ? bytes : gzipSync(bytes, { level: 9 });
    response.writeHead(200, {
      'content-type': type,
      'content-length': packed.length,
      ...(packed !== bytes && { 'content-encoding': 'gzip' }),
    });
    response.end(packed);
  });
  return new Promise((done) =>
    server.listen(0, '127.0.0.1', () =>
      done({ server, port: (server.address() as AddressInfo).port }),
    ),
  );
}
