import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import path from 'node:path';
import { type Site, siteSchema } from './schemas/site.ts';

/** The folder that holds the content; `CONTENT_DIR` names another one. */
export function findContent(root: string): URL {
  return pathToFileURL(path.resolve(root, process.env.CONTENT_DIR || 'content') + path.sep);
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
