/** Where the index lies, and what its engine reads. */
export const folder = `${import.meta.env.BASE_URL}pagefind/`;

/** What every packed file of the index begins with, once it is unpacked. */
const mark = 'pagefind_dcd';

/** Files whose absence the engine reports by itself: one for each page that was found. */
const single = /\.pf_fragment$/;

let watching = false;
let line = new AbortController();
let broken = false;
const distrusted = new Set<string>();
/** What has been asked for before the engine asks for it, by path. */
const early = new Map<string, Promise<Response>>();
const working = new Set<(error: unknown) => void>();

/**
 * Does some work with the index. Throws as soon as a part of it that the work may need cannot be
 * loaded.
 */
export function whileIntact<T>(work: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    working.add(reject);
    void work()
      .then(resolve, reject)
      .finally(() => working.delete(reject));
  });
}

/** Has files of the index fetched again, whatever the browser keeps of them. */
export const distrust = (...files: readonly string[]): void => {
  for (const file of files) distrusted.add(folder + file);
};

/** Asks for a file of the index that the engine will ask for, which then has it at once. */
export async function fetchEarly(file: string): Promise<Response> {
  const url = new URL(folder + file, location.href);
  const answer = fetch(url);
  early.set(url.pathname, answer);
  return (await answer).clone();
}

/** Whether something that the index needs could not be loaded since it was begun. */
export const isBroken = (): boolean => broken;

/** Begins anew: ends every request to the index that is still waiting. */
export function hangUp(): void {
  broken = false;
  early.clear();
  line.abort();
  line = new AbortController();
}

/**
 * Looks at everything that comes from the index before its engine reads it. Pagefind takes a part
 * that is missing, damaged or something else for one without matches, and would report that
 * nothing was found.
 */
export function watchIndexFiles(): void {
  if (watching) return;
  watching = true;
  const original = window.fetch;
  window.fetch = async (...request) => {
    const [target] = request;
    const url = new URL(target instanceof Request ? target.url : target, location.href);
    const { pathname } = url;
    if (url.origin !== location.origin || !pathname.startsWith(folder)) return original(...request);
    const asked = early.get(pathname);
    early.delete(pathname);
    if (asked) return asked;
    const own = line;
    try {
      return new Response(await fetchWhole(original, url));
    } catch (error) {
      // What was ended to begin anew says nothing of what is loaded now.
      if (own !== line) return new Promise(() => {});
      distrusted.add(pathname);
      if (single.test(pathname)) throw error;
      broken = true;
      for (const stop of working) stop(error);
      // The engine would go on without the file, or complain where nobody listens.
      return new Promise(() => {});
    }
  };
}

/** Fetches a file of the index. Throws where it is not all there. */
async function fetchWhole(ask: typeof fetch, url: URL): Promise<BodyInit> {
  const { pathname } = url;
  const isJson = pathname.endsWith('.json');
  const isScript = pathname.endsWith('.js');
  // The names of these files stay the same when the site is built anew.
  const cache = isScript || distrusted.has(pathname) ? 'reload' : isJson ? 'no-cache' : 'default';
  const response = await ask(url, { cache, signal: line.signal });
  if (!response.ok) throw new Error(`${response.status} for ${pathname}`);
  const read = isJson ? readJson : isScript ? readScript : unpack;
  const content = await read(response);
  distrusted.delete(pathname);
  return content;
}

/** The text of an answer. Throws where it is no JSON. */
async function readJson(response: Response): Promise<string> {
  const text = await response.text();
  JSON.parse(text);
  return text;
}

/** The text of an answer. Throws where it is no script. */
async function readScript(response: Response): Promise<string> {
  if (!/javascript/.test(response.headers.get('content-type') ?? '')) throw new Error('no script');
  return response.text();
}

/** What a packed file holds. Throws where a byte of it is missing or wrong: it has a checksum. */
async function unpack(response: Response): Promise<ArrayBuffer> {
  const packed = await response.arrayBuffer();
  const begins = (content: ArrayBuffer): boolean =>
    new TextDecoder().decode(content.slice(0, mark.length)) === mark;
  // A server may have said that the file is compressed, and the browser has then unpacked it.
  if (begins(packed)) return packed;
  const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  // Read piece by piece, since Firefox complains in the console of an answer that breaks off.
  const reader = unpacked.getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for (let piece = await reader.read(); piece.value; piece = await reader.read())
    pieces.push(piece.value);
  const content = await new Blob(pieces).arrayBuffer();
  if (!begins(content)) throw new Error('no file of the index');
  return content;
}
