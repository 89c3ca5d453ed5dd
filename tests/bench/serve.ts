import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { headersFor } from '../../src/server/headers.ts';

/** What hosts send as it is; the files of a search index are compressed already. */
const packed = 'application/octet-stream';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.pagefind': packed,
  '.pf_meta': packed,
  '.pf_index': packed,
  '.pf_filter': packed,
  '.pf_fragment': packed,
};

/** A folder that is served. */
export interface Served {
  readonly server: Server;
  readonly port: number;
  /** How much has been answered so far; bytes with headers, whoever asked, workers included. */
  readonly sent: () => { readonly bytes: number; readonly answers: number };
}

/**
 * Serves a folder as a usual host does, text compressed with gzip, at a free port. Files with a hash
 * in their name may be kept.
 */
export function serve(folder: string): Promise<Served> {
  let bytes = 0;
  let answers = 0;
  const server = createServer((request, response) => {
    const { socket } = request;
    const before = socket.bytesWritten;
    response.on('finish', () => {
      bytes += socket.bytesWritten - before;
      answers++;
    });
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = path.join(folder, pathname.replace(/\/$/, '/index.html'));
    const type = types[path.extname(file)];
    if (!file.startsWith(folder) || !type || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const content = readFileSync(file);
    const asIs = type === packed || type.startsWith('font/');
    const body = asIs ? content : gzipSync(content, { level: 9 });
    response.writeHead(200, {
      'content-type': type,
      'content-length': body.length,
      'cache-control': headersFor(path.relative(folder, file).replaceAll(path.sep, '/'))[
        'Cache-Control'
      ],
      ...(!asIs && { 'content-encoding': 'gzip' }),
    });
    response.end(body);
  });
  return new Promise((done) =>
    server.listen(0, '127.0.0.1', () =>
      done({
        server,
        port: (server.address() as AddressInfo).port,
        sent: () => ({ bytes, answers }),
      }),
    ),
  );
}
