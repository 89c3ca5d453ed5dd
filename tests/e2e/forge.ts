import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page, Route } from '@playwright/test';

/** What a commit brings: files by their path, as they are afterwards. */
export interface Commit {
  readonly message: string;
  readonly files: Readonly<Record<string, string>>;
}

/** A code host that speaks as much of Gitea as the editor asks of it, with one repository. */
export interface FakeForge {
  readonly commits: readonly Commit[];
  /** Answers what the page asks of the host at an address. */
  serve(page: Page, url: string): Promise<void>;
}

/** The token that the host knows. */
export const knownToken = 'a-token-of-the-test';
const blobOf = (text: string): string =>
  createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex');

/** A repository with the files of a content folder. */
export function fakeForge(content: string): FakeForge {
  const files = new Map(
    (readdirSync(content, { recursive: true }) as string[])
      .filter((name) => /\.(?:mdx?|yaml|json)$/.test(name))
      .map((name) => [
        `content/${name.split(path.sep).join('/')}`,
        readFileSync(path.join(content, name), 'utf8'),
      ]),
  );
  const commits: Commit[] = [];
  const head = (): string => createHash('sha1').update(String(commits.length)).digest('hex');
  const answer = (route: string, body: unknown): unknown => {
    if (route === '/user')
      return {
        id: 1,
        login: 'ute',
        full_name: 'Ute Test',
        email: 'ute@example.org',
        avatar_url: '',
      };
    if (route === '/version') return { version: '1.24.5' };
    if (route === '/settings/api') return { default_paging_num: 30, max_response_items: 50 };
    const [, rest] = /^\/repos\/[\w-]+\/[\w-]+(\/.*)?$/.exec(route) ?? [];
    if (rest === undefined)
      return { permissions: { pull: true, push: true }, default_branch: 'main' };
    if (rest === '/branches/main') return { commit: { id: head(), message: 'Before' } };
    if (rest.startsWith('/git/trees/'))
      return {
        truncated: false,
        tree: [...files].map(([name, text]) => ({
          path: name,
          type: 'blob',
          sha: blobOf(text),
          size: Buffer.byteLength(text),
        })),
      };
    if (rest === '/file-contents')
      return (body as { files: string[] }).files.map((name) => ({
        path: name,
        sha: blobOf(files.get(name)!),
        encoding: 'base64',
        content: Buffer.from(files.get(name)!).toString('base64'),
      }));
    if (rest === '/contents') {
      const given = body as {
        message: string;
        files: { path: string; sha?: string; content: string }[];
      };
      const written = given.files.map((file): [string, string] => {
        const was = files.get(file.path);
        if (was !== undefined && file.sha !== blobOf(was)) throw new Error('Another version.');
        return [file.path, Buffer.from(file.content, 'base64').toString('utf8')];
      });
      for (const [name, text] of written) files.set(name, text);
      commits.push({ message: given.message, files: Object.fromEntries(written) });
      return {
        commit: { sha: head(), created: '2026-11-30T00:00:00Z' },
        files: written.map(([name, text]) => ({ path: name, sha: blobOf(text) })),
      };
    }
    throw new Error(`Nobody answers ${route}`);
  };
  const reply = async (route: Route, api: string): Promise<void> => {
    const request = route.request();
    const headers = {
      'access-control-allow-origin': '*',
      'access-control-allow-headers': '*',
      'access-control-allow-methods': '*',
    };
    if (request.method() === 'OPTIONS') return route.fulfill({ status: 204, headers });
    if (!(await request.headerValue('authorization'))?.endsWith(knownToken))
      return route.fulfill({ status: 401, headers, json: { message: 'Who are you?' } });
    const { pathname } = new URL(request.url());
    const given = request.postData();
    try {
      const json = answer(pathname.slice(api.length), given ? JSON.parse(given) : null);
      return await route.fulfill({ status: 200, headers, json });
    } catch (error) {
      return route.fulfill({ status: 422, headers, json: { message: (error as Error).message } });
    }
  };
  return {
    commits,
    async serve(page, url) {
      await page.route(`${url}**`, (route) => reply(route, `${new URL(url).pathname}api/v1`));
    },
  };
}
