import { realpath, stat } from 'node:fs/promises';
import {
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
  STATUS_CODES,
} from 'node:http';
import path from 'node:path';
import compression from 'compression';
import send from 'send';
import type { Headers } from '../outputs/hosting/headers.ts';
import { headers, headersFor, typeOf } from './headers.ts';
import { encodedAddress, readTarget } from './target.ts';

/** A file or folder of the site. */
interface Found {
  readonly root: string;
  /** Path below the root as it was asked for, which names the type. */
  readonly inside: string;
  readonly isFolder: boolean;
}

const compress = compression({
  // What part of a file is asked for is counted in its own bytes.
  filter: (request, response) =>
    !response.hasHeader('content-range') && compression.filter(request, response),
});

/**
 * Answers requests as a static host would: below the base, with `404.html` for what is missing,
 * and with headers that a page cannot set for itself. A request that fails ends with an error of
 * its own and leaves the server running.
 */
export function listener(folder: string, base: string): RequestListener {
  return (request, response) => {
    setAll(response, headers);
    compress(request, response, () => {
      answer(request, response, folder, base).catch((error: unknown) =>
        refuse(response, statusOf(error)),
      );
    });
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  base: string,
): Promise<void> {
  if (!['GET', 'HEAD'].includes(request.method ?? '')) {
    response.setHeader('allow', 'GET, HEAD');
    return refuse(response, 405);
  }
  const target = readTarget(request.url ?? '/');
  if (!target) return refuse(response, 400);
  const { path: asked, query } = target;
  if (base !== '/' && (asked === '/' || asked === base.slice(0, -1)))
    return lead(response, 302, base + query);
  const inside = asked.startsWith(base) ? asked.slice(base.length) : null;
  const found = inside === null ? null : await find(folder, inside);
  if (found?.isFolder) return lead(response, 301, `${encodedAddress(asked)}/${query}`);
  if (found) return sendFile(request, response, found);
  const page = await find(folder, '404.html');
  if (page) sendMissing(request, response, page);
  else refuse(response, 404);
}

/**
 * Looks for what a path below the base names. Null where there is nothing, or where a link leads
 * outside the folder. Throws where the system does not let it look.
 */
async function find(folder: string, inside: string): Promise<Found | null> {
  // On Windows these part folders, drives and streams of a file.
  if (path.sep === '\\' && /[\\:]/.test(inside)) return null;
  const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
  try {
    const root = await realpath(folder);
    const real = await realpath(path.join(root, file));
    if (!real.startsWith(root.endsWith(path.sep) ? root : root + path.sep)) return null;
    const kind = await stat(real);
    const isFolder = kind.isDirectory() && file === inside;
    return isFolder || kind.isFile() ? { root, inside: file, isFolder } : null;
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
}

function sendFile(request: IncomingMessage, response: ServerResponse, found: Found): void {
  const { root, inside } = found;
  send(request, encodedAddress(inside), {
    root,
    index: false,
    dotfiles: 'allow',
    cacheControl: false,
  })
    .on('headers', () => {
      setAll(response, headersFor(inside));
      setType(response, inside);
    })
    .on('error', (error: { readonly status: number }) =>
      // The library tells requests that are at fault from errors of the file system.
      refuse(response, error.status < 500 ? error.status : statusOf(error)),
    )
    .pipe(response);
}

function sendMissing(request: IncomingMessage, response: ServerResponse, page: Found): void {
  response.statusCode = 404;
  setAll(response, headersFor(page.inside));
  // Conditions and ranges are about what was asked for, which is not this page.
  const whole = { etag: false, lastModified: false, acceptRanges: false };
  const { root, inside } = page;
  send(request, encodedAddress(inside), { root, index: false, cacheControl: false, ...whole })
    .on('error', () => refuse(response, 404))
    .pipe(response);
}

function setAll(response: ServerResponse, all: Headers): void {
  for (const [name, value] of Object.entries(all)) response.setHeader(name, value);
}

function setType(response: ServerResponse, inside: string): void {
  const type = typeOf(inside);
  if (type) response.setHeader('content-type', type);
}

function lead(response: ServerResponse, status: number, location: string): void {
  response.setHeader('location', location);
  plain(response, status);
}

/** Ends a request that cannot be answered; one that has been answered in part is cut off. */
function refuse(response: ServerResponse, status: number): void {
  if (response.headersSent) return void response.destroy();
  for (const name of ['etag', 'last-modified', 'accept-ranges']) response.removeHeader(name);
  if (status !== 416) response.removeHeader('content-range');
  setAll(response, headers);
  plain(response, status);
}

function plain(response: ServerResponse, status: number): void {
  const text = `${status} ${STATUS_CODES[status]}\n`;
  response.statusCode = status;
  response.setHeader('content-type', 'text/plain; charset=utf-8');
  response.setHeader('content-length', Buffer.byteLength(text));
  response.end(response.req.method === 'HEAD' ? undefined : text);
}

/** What a reader is told of an error of the file system. */
function statusOf(error: unknown): number {
  const { code = '' } = error as NodeJS.ErrnoException;
  if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP', 'EINVAL'].includes(code)) return 404;
  return ['EACCES', 'EPERM'].includes(code) ? 403 : 500;
}
