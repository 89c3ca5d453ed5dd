import { pathToFileURL } from 'node:url';
import type { AstroPrerenderer } from 'astro';
import { expect, test } from 'vitest';
import { type PageWork, renderedPages } from '../../../src/integrations/pages/rendered-pages.ts';

const config = {
  base: '/wiki',
  site: 'https://guide.example',
  outDir: pathToFileURL('/built/'),
  publicDir: pathToFileURL('/public/'),
};

type Setup = (own: AstroPrerenderer) => AstroPrerenderer;

const later = async (act: () => void): Promise<void> => {
  await new Promise(setImmediate);
  act();
};

/** What a build would make pages with, where `answer` is all that it answers. */
function prerendererOf(works: readonly PageWork[], answer: Response, done: string[] = []) {
  const own: AstroPrerenderer = {
    name: 'own',
    async setup() {
      await later(() => undefined);
      await later(() => done.push('code is ready'));
    },
    getStaticPaths: () => Promise.resolve([]),
    render: () => Promise.resolve(answer),
    teardown: () => later(() => done.push('files are made')),
  };
  const { hooks } = renderedPages(works);
  let made: AstroPrerenderer | undefined;
  void hooks['astro:config:done']?.({ config } as never);
  void hooks['astro:build:start']?.({
    setPrerenderer: (setup: Setup) => (made = setup(own)),
  } as never);
  return made!;
}

async function ask(prerenderer: AstroPrerenderer, path = '/wiki/faq/one/'): Promise<Response> {
  const request = new Request(new URL(path, config.site));
  const rendered = await prerenderer.render(request, { routeData: {} as never });
  return rendered instanceof Response ? rendered : rendered.response;
}

test('each work is given what the one before made of a page, by its address below the base', async () => {
  const seen: string[] = [];
  const adding = (text: string): PageWork => ({
    take(html, path) {
      seen.push(`${path} ${html}`);
      return html + text;
    },
  });
  const headers = { 'content-type': 'text/html;charset=utf-8', 'x-kept': 'yes' };
  const answer = new Response('ü', { status: 404, headers });
  const made = await ask(prerendererOf([adding('b'), adding('c')], answer));
  expect(seen).toEqual(['/faq/one/ ü', '/faq/one/ üb']);
  const text = new TextDecoder().decode(await made.arrayBuffer());
  expect([made.status, made.headers.get('x-kept'), text]).toEqual([404, 'yes', 'übc']);
  expect(made.body).toBeTruthy();
});

test('what is no page is passed on as it is', async () => {
  const answer = new Response('# One', { headers: { 'content-type': 'text/markdown' } });
  const spoil: PageWork = { take: () => 'spoilt' };
  expect(await ask(prerendererOf([spoil], answer))).toBe(answer);
});

test('works get ready one after the other once the code is, before the first page', async () => {
  const done: string[] = [];
  const work = (name: string): PageWork => ({
    ready: () => later(() => done.push(name)),
    take: (html) => html,
  });
  await prerendererOf([work('a'), work('b')], new Response(''), done).setup?.();
  expect(done).toEqual(['code is ready', 'a', 'b']);
});

test('works are told of the end before anything else is made', async () => {
  const done: string[] = [];
  const work: PageWork = { take: (html) => html, end: () => done.push('pages are made') };
  await prerendererOf([work], new Response(''), done).teardown?.();
  expect(done).toEqual(['pages are made', 'files are made']);
});
