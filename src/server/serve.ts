import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import path from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/**
 * Answers requests as a static host would: below the base, with `404.html` for what is missing,
 * and with headers that a page cannot set for itself.
 */
export function listener(folder: string, base: string): RequestListener {
  const root = path.resolve(folder);
  return (request, response) => {
    const headers = {
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'DENY',
      'cross-origin-opener-policy': 'same-origin',
      'cache-control': 'no-cache',
    };
    const send = (status: number, file: string): void => {
      const type = types[path.extname(file)] ?? 'application/octet-stream';
      response.writeHead(status, { ...headers, 'content-type': type });
      if (request.method === 'HEAD') response.end();
      else createReadStream(file).pipe(response);
    };
    const asked = pathOf(request.url ?? '/');
    if (asked === null || !['GET', 'HEAD'].includes(request.method ?? '')) {
      response.writeHead(asked === null ? 400 : 405, headers).end();
      return;
    }
    if (base !== '/' && (asked === '/' || asked === base.slice(0, -1))) {
      response.writeHead(302, { ...headers, location: base }).end();
      return;
    }
    const inside = asked.startsWith(base) ? path.join(root, asked.slice(base.length)) : null;
    const file =
      inside?.endsWith(path.sep) || inside === root ? path.join(inside, 'index.html') : inside;
    if (file && isWithin(root, file) && existsSync(file)) {
      if (!statSync(file).isDirectory()) return send(200, file);
      response.writeHead(301, { ...headers, location: `${asked}/` }).end();
      return;
    }
    const missing = path.join(root, '404.html');
    if (existsSync(missing)) send(404, missing);
    else response.writeHead(404, headers).end();
  };
}

/** Serves a built site. Resolves once it listens; port 0 takes any that is free. */
export function serve(folder: string, base: string, port: number): Promise<Server> {
  const server = createServer(listener(folder, base));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

/** Path of a request without its query; null where it is not a path at all. */
function pathOf(url: string): string | null {
  try {
    const decoded = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    return decoded.includes('\0') ? null : path.posix.normalize(decoded);
  } catch {
    return null;
  }
}

const isWithin = (root: string, file: string): boolean =>
  file.startsWith(root.endsWith(path.sep) ? root : root + path.sep);
