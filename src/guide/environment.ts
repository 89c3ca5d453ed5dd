import { readFileSync, statSync } from 'node:fs';
import { isIP } from 'node:net';
import path from 'node:path';
import { siteSchema } from '../model/site.schema.ts';

/** A setting that cannot be used. Its message is one sentence for whoever set it. */
export class SettingError extends Error {
  override name = 'SettingError';
  constructor(message: string) {
    super(message);
    // Where in the code it was noticed helps nobody who has mistyped a variable.
    this.stack = '';
  }
}

/** What the environment says of a build and of where it is served. */
interface Environment {
  /** Address that the site is published at. */
  readonly url: string | null;
  /** Path that the site lives under. */
  readonly base: string | null;
  /** Folder of the content, as it was given. */
  readonly content: string | null;
  /** Seconds since 1970 that give the day of the build. */
  readonly epoch: number | null;
  /** The guide's sites in other languages, as `languages` in site.json would name them. */
  readonly languages: readonly unknown[] | null;
}

/** What the environment says of the server. */
export interface ServerAddress {
  readonly port: number;
  readonly host: string;
}

type Variables = Readonly<Record<string, string | undefined>>;

/** The last second of the year 9999, the last that a date can be written for in four digits. */
const lastSecond = 253_402_300_799;

/** Shows a value inside a sentence, cut where it is long. */
const shown = (value: string): string =>
  `“${value.length > 60 ? `${value.slice(0, 60)}…` : value}”`;

function siteUrl(value: string): string {
  const given = URL.canParse(value) ? new URL(value) : null;
  const { pathname = '/', search = '', hash = '', username = '', password = '' } = given ?? {};
  const more = !!(search || hash || username || password);
  if (siteSchema.shape.url.safeParse(value).success && !more) return value;
  const scheme = /^http:/i.test(value.trim()) ? 'http://' : 'https://';
  const host = /^(?:[a-z][a-z\d+.-]*:\/+|https?:)?(?:[^/?#@\s]*@)?([^/?#@\s]*[^/?#@\s:])/i.exec(
    value.trim(),
  )?.[1];
  const named = host && !/^https?$/i.test(host) && URL.canParse(scheme + host);
  const right = named ? scheme + host : 'https://guide.example.org';
  const wrong = (what: string): SettingError =>
    new SettingError(`SITE_URL is ${shown(value)}, but ${what}`);
  if (!/^https?:\/\//i.test(value))
    throw wrong(`must begin with https:// or http://, such as ${right}`);
  if (pathname !== '/' && !more) {
    const path = pathname.replace(/\/*$/, '/');
    throw wrong(`must have no path: write ${right}, and BASE_PATH=${path} for the path`);
  }
  throw wrong(`must be the address of a site and nothing else, such as ${right}`);
}

function basePath(value: string): string {
  const parts = value.split('/').filter(Boolean);
  const dots = parts.some((part) => /^\.+$/.test(part));
  if (siteSchema.shape.base.safeParse(value).success && !dots) return value;
  const plain = !dots && parts.every((part) => /^[\w.-]+$/.test(part));
  const right = plain ? `/${parts.map((part) => `${part}/`).join('')}` : '/team/wiki/';
  throw new SettingError(
    plain
      ? `BASE_PATH is ${shown(value)}, but must begin and end with /: write ${right}`
      : `BASE_PATH is ${shown(value)}, but must be folders between slashes, with no other characters ` +
          `than letters from a to z, digits, “-”, “_” and “.”, such as ${right}`,
  );
}

function contentFolder(value: string, root: string): string {
  const folder = path.resolve(root, value);
  const wrong = (what: string): SettingError =>
    new SettingError(`CONTENT_DIR is ${shown(value)}, but ${what}`);
  const example = 'name a folder that holds site.json, such as /srv/guide/content';
  let isFolder: boolean;
  try {
    isFolder = statSync(folder).isDirectory();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw wrong(
      code === 'EACCES' || code === 'EPERM'
        ? `${folder} may not be read: allow it, or ${example}`
        : `there is no folder ${folder}: ${example}`,
    );
  }
  if (!isFolder) throw wrong(`${folder} is a file: ${example}`);
  return value;
}

function sourceEpoch(value: string): number {
  const wrong = (what: string, example = 1_795_910_400): SettingError =>
    new SettingError(
      `SOURCE_DATE_EPOCH is ${shown(value)}, but ${what}: write seconds since 1970, such as ${example}`,
    );
  if (!/^\d+$/.test(value)) throw wrong('must be a whole number from 0');
  const seconds = Number(value);
  if (seconds > lastSecond) {
    const fromMillis = Math.floor(seconds / 1000);
    throw wrong(
      'lies after the year 9999, as milliseconds would',
      fromMillis <= lastSecond ? fromMillis : undefined,
    );
  }
  return seconds;
}

function languageList(file: string, root: string): readonly unknown[] {
  const wrong = (what: string): SettingError =>
    new SettingError(
      `SITE_LANGUAGES is ${shown(file)}, but ${what}: name a JSON file with a list, as npm run build:languages writes it`,
    );
  let list: unknown;
  try {
    list = JSON.parse(readFileSync(path.resolve(root, file), 'utf8'));
  } catch (error) {
    throw wrong(error instanceof SyntaxError ? 'it is not JSON' : 'it cannot be read');
  }
  if (!Array.isArray(list) || !list.length) throw wrong('it holds no list');
  return list;
}

function readPort(value: string): number {
  if (/^\d{1,5}$/.test(value) && Number(value) <= 65_535) return Number(value);
  throw new SettingError(
    `PORT is ${shown(value)}, but must be a whole number from 0 to 65535, such as 4321`,
  );
}

function hostName(value: string): string {
  const label = /^(?!-)[a-z\d_-]{1,63}(?<!-)$/i;
  if (isIP(value) || (value.length < 254 && value.split('.').every((part) => label.test(part))))
    return value;
  throw new SettingError(
    `HOST is ${shown(value)}, but must be an address or name of this machine, such as 127.0.0.1, or 0.0.0.0 for all`,
  );
}

/** Reads one variable; one that is empty counts as not set. */
const from = <T>(value: string | undefined, read: (value: string) => T): T | null =>
  value ? read(value) : null;

/**
 * What the environment sets of the site. Throws a SettingError that names the first variable which
 * is wrong and says what would be right. A folder is looked for from `root`.
 */
export const readEnvironment = (root: string, variables: Variables = process.env): Environment => ({
  url: from(variables.SITE_URL, siteUrl),
  base: from(variables.BASE_PATH, basePath),
  content: from(variables.CONTENT_DIR, (value) => contentFolder(value, root)),
  epoch: from(variables.SOURCE_DATE_EPOCH, sourceEpoch),
  languages: from(variables.SITE_LANGUAGES, (file) => languageList(file, root)),
});

/** Where the environment puts the server: this machine alone unless `HOST` says otherwise. */
export const readPlace = (variables: Variables = process.env): ServerAddress => ({
  port: from(variables.PORT, readPort) ?? 4321,
  host: from(variables.HOST, hostName) ?? '127.0.0.1',
});

/**
 * Ends a command that has met a setting which cannot be used: prints the sentence alone and has
 * the command fail. Throws any other error on.
 */
export function explainFailure(error: unknown): void {
  if (!(error instanceof SettingError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
