import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import path from 'node:path';
import { type Site, siteSchema } from './schemas/site.ts';

/** The folder that holds the content; `CONTENT_DIR` names another one. */
export function findContent(root: string): URL {
  return pathToFileURL(path.resolve(root, process.env.CONTENT_DIR || 'content') + path.sep);
}

/**
 * The folder where a build keeps what it may use again, beside the checkout, so that a restored or
 * shared node_modules brings no other content along. Two contents share none: what one remembers
 * of a file is not true of the other's.
 */
export function findCache(root: URL, { pathname }: URL): URL {
  const name = createHash('sha256').update(pathname).digest('hex').slice(0, 12);
  return new URL(`.cache/astro/${name}/`, root);
}

/**
 * Reads site.json. `SITE_URL` and `BASE_PATH` override where the site is published, so that one
 * checkout can be built for two places. Throws a ZodError where the file is at fault; the content
 * check has named the place by then.
 */
export function readSettings(content: URL): Site {
  const given: unknown = JSON.parse(
    readFileSync(new URL('site.json', content), 'utf8').replace(/^\uFEFF/, ''),
  );
  const { SITE_URL: url, BASE_PATH: base } = process.env;
  return siteSchema.parse({
    ...(given as object),
    ...(url && { url }),
    ...(base && { base }),
  });
}
