import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { headersOf, type Kind } from '../../src/outputs/hosting/headers.ts';
import { type Answer, ask, type Asking, valuesOf } from './ask.ts';
import type { RunningServer } from './servers.ts';

/** Files of a site that is made for this: one of each type, by path. */
const files: Readonly<Record<string, string>> = {
  'index.html': `<!doctype html><title>Home</title>${'<p>Some text.</p>'.repeat(100)}`,
  '404.html': `<!doctype html><title>Missing</title>${'<p>Some text.</p>'.repeat(100)}`,
  'faq/index.html': '<!doctype html><title>Questions</title>',
  'faq/index.md': '# Questions\n',
  'admin/index.html': '<!doctype html><title>Editor</title>',
  'admin/editor.js': 'export {};\n',
  'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'robots.txt': 'User-agent: *\n',
  'rss.xml': '<?xml version="1.0"?><rss/>',
  'api/skills.json': '{}\n',
  'api/skills.csv': 'a,b\n',
  'social/home.png': 'picture',
  '_astro/page.Ab12.js': 'export {};\n',
  '_astro/page.Ab12.css': 'p{}\n',
  '_astro/font.Cd34.woff2': 'font',
  '_astro/line.Ef56.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  '_astro/module.Gh78.wasm': 'wasm',
  'pagefind/pagefind.js': 'export {};\n',
  'pagefind/pagefind-entry.json': '{}\n',
  'pagefind/wasm.en.pagefind': 'wasm',
  'pagefind/pagefind.en_0a1b.pf_meta': 'meta',
  'pagefind/index/en_0a1b.pf_index': 'index',
  'pagefind/fragment/en_0a1b.pf_fragment': 'fragment',
  'pagefind/filter/en_0a1b.pf_filter': 'filter',
};

/** Types that have to be said; the others may be anything, which `nosniff` makes harmless. */
const types: Readonly<Record<string, RegExp>> = {
  html: /^text\/html; *charset=utf-8$/i,
  md: /^text\/markdown; *charset=utf-8$/i,
  csv: /^text\/csv; *charset=utf-8$/i,
  js: /^(?:text|application)\/javascript(?:; *charset=utf-8)?$/i,
  css: /^text\/css(?:; *charset=utf-8)?$/i,
  svg: /^image\/svg\+xml(?:; *charset=utf-8)?$/i,
  json: /^application\/json(?:; *charset=utf-8)?$/i,
  xml: /^(?:text|application)\/xml(?:; *charset=utf-8)?$/i,
  wasm: /^application\/wasm$/i,
  woff2: /^font\/woff2$/i,
  png: /^image\/png$/i,
};

/** Writes that site, with a link to it as recipes have one. */
export function writeSite(): { readonly root: string; readonly remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'site-'));
  chmodSync(folder, 0o755);
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, 'release', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  symlinkSync('release', path.join(folder, 'current'));
  return {
    root: path.join(folder, 'current'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

interface Case extends Asking {
  /** Path below the base. */
  readonly path: string;
  readonly status: readonly number[];
  readonly kind: Kind;
  /** Where it leads to. */
  readonly location?: string;
}

function cases({ place }: RunningServer): Case[] {
  const kinds: Readonly<Record<string, Kind>> = place.admin
    ? { 'admin/index.html': 'admin', 'admin/editor.js': 'admin' }
    : {};
  const kindOfFile = (file: string): Kind =>
    kinds[file] ?? (file.endsWith('.html') ? 'page' : /^_astro|\.pf_/.test(file) ? 'kept' : 'file');
  const script = '_astro/page.Ab12.js';
  const { base } = place;
  return [
    ...Object.keys(files).map((file): Case => ({
      path: file,
      status: [200],
      kind: kindOfFile(file),
    })),
    { path: '', status: [200], kind: 'page' },
    { path: 'faq/', status: [200], kind: 'page' },
    { path: script, status: [200], kind: 'kept', method: 'HEAD' },
    { path: '', status: [206], kind: 'page', headers: { range: 'bytes=0-1' } },
    { path: 'faq', status: [301, 302, 307, 308], kind: 'file', location: `${base}faq/` },
    ...['', 'faq/?q=1'].map((target): Case => ({
      ...{ path: target, status: [301], kind: 'file', plain: true },
      location: `https://${place.name}:${place.ports.https}${base}${target}`,
    })),
    // A host may say that there is nothing, or that it may not be seen.
    { path: '_astro/', status: [403, 404], kind: 'file' },
    ...['nowhere/', 'nowhere.js', '_astro/gone.js', 'pagefind/index/en_9.pf_index'].map(
      (missing): Case => ({ path: missing, status: [404], kind: 'page' }),
    ),
    { path: '', status: [405], kind: 'file', method: 'POST' },
    { path: script, status: [405], kind: 'file', method: 'POST' },
    { path: script, status: [416], kind: 'file', headers: { range: 'bytes=9999-' } },
    { path: '%00', status: [400, 404], kind: 'file' },
    ...(base === '/'
      ? []
      : [{ path: '../../elsewhere/', status: [404], kind: 'page' } satisfies Case]),
  ];
}

/** One answer that was looked at, and what is wrong with it. */
export interface Looked {
  readonly title: string;
  readonly status: number;
  readonly faults: readonly string[];
}

/** Asks a server for everything above, and for what has not changed, and compares the headers. */
export async function lookAt(server: RunningServer): Promise<Looked[]> {
  const looked: Looked[] = [];
  const look = async (one: Case): Promise<Answer> => {
    const target = new URL(server.place.base + one.path, 'http://any').pathname;
    const query = one.path.split('?')[1];
    const answer = await ask(server, query ? `${target}?${query}` : target, one);
    const said = [one.plain && 'http', one.method, target, one.headers && 'with a condition'];
    looked.push({
      title: said.filter(Boolean).join(' '),
      status: answer.status,
      faults: faultsOf(server, one, answer),
    });
    return answer;
  };
  for (const one of cases(server)) {
    const answer = await look(one);
    const etag = valuesOf(answer, 'etag')[0];
    if (one.status[0] === 200 && etag)
      await look({ ...one, status: [304], headers: { 'if-none-match': etag } });
  }
  return looked;
}

function faultsOf({ place }: RunningServer, one: Case, answer: Answer): string[] {
  // An error may come with the page for what is missing, which has a policy of its own.
  const isPage = answer.status === 404 && answer.body.includes('<title>Missing</title>');
  const kind = answer.status === 404 ? (isPage ? 'page' : 'file') : one.kind;
  const wanted = headersOf(kind, { ...place, secure: !one.plain });
  const faults = Object.entries(wanted).flatMap(([name, value]) => {
    const sent = valuesOf(answer, name);
    return sent.length === 1 && sent[0] === value
      ? []
      : [`${name}: ${sent.join(' and ') || 'none'}`];
  });
  // What a file has and this has not was taken back.
  for (const name of Object.keys(headersOf('file', { secure: !one.plain })))
    if (!(name in wanted) && valuesOf(answer, name).length) faults.push(`${name} too`);
  if (!one.status.includes(answer.status)) faults.push(`status ${answer.status}`);
  if (one.kind === 'page' && answer.status === 404 && !isPage) faults.push('not the 404 page');
  // Some servers write the whole address.
  const origin = `https://${place.name}:${place.ports.https}`;
  const sent = valuesOf(answer, 'location').join();
  const location = one.plain ? sent : sent.replace(origin, '');
  if (one.location !== undefined && location !== one.location) faults.push(`leads to ${location}`);
  const ending = path.extname(one.path).slice(1) || 'html';
  const type = valuesOf(answer, 'content-type').join();
  if (answer.status === 200 && types[ending] && !types[ending].test(type))
    faults.push(`type ${type}`);
  return faults;
}
