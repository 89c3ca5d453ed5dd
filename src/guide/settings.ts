import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import path from 'node:path';
import { readEnvironment } from './environment.ts';
import { type Site, siteSchema } from '../model/site.schema.ts';

/**
 * The folder that holds the content. `CONTENT_DIR` names another one, or a folder with one called
 * `content` in it. Throws a SettingError where
 * any variable of the site is wrong, so that every command says so before it does anything.
 */
export function findContent(root: string): URL {
  const { content } = readEnvironment(root);
  return contentIn(path.resolve(root, content ?? 'content'));
}

/** The content in a folder: the folder itself, or one called `content` in it. */
export function contentIn(named: string): URL {
  const inside = path.join(named, 'content');
  const isOuter =
    !existsSync(path.join(named, 'site.json')) && existsSync(path.join(inside, 'site.json'));
  return pathToFileURL((isOuter ? inside : named) + path.sep);
}

/**
 * Reads site.json. `SITE_URL` and `BASE_PATH` override where the site is published, so that one
 * checkout can be built for two places, and `SITE_LANGUAGES` the sites in other languages, which
 * only a build of all of them knows. Throws a SettingError where one of them is wrong, and a
 * ZodError where the file is at fault; the content check has named the place by then.
 */
export function loadSettings(content: URL): Site {
  const given: unknown = JSON.parse(
    readFileSync(new URL('site.json', content), 'utf8').replace(/^\uFEFF/, ''),
  );
  const { url, base, languages } = readEnvironment(process.cwd());
  return siteSchema.parse({
    ...(given as object),
    ...(url && { url }),
    ...(base && { base }),
    ...(languages && { languages }),
  });
}
