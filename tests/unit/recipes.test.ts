import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { nginx } from '../../src/outputs/hosting/nginx.ts';
import { placeOf } from '../../src/tools/hosting/request.ts';
import { root } from '../sites.ts';

const hosting = path.join(root, 'docs/hosting');
const read = (file: string): string => readFileSync(path.join(hosting, file), 'utf8');
const examples = readdirSync(path.join(hosting, 'examples'));
const example = (file: string): string => read(`examples/${file}`);

/** Recipes for one kind of host each. */
const recipes = [
  ...['container.md', 'pages.md', 'netlify-cloudflare.md', 's3.md'],
  ...['access.md', 'intranet.md', 'languages.md'],
];

describe.each(recipes)('%s', (file) => {
  const text = read(file);

  test('says what cannot be done there, and how to check that it works', () => {
    expect(text).toMatch(/^## What .* cannot do$/m);
    expect(text).toMatch(/^## How to check that it works$/m);
    expect(read('README.md')).toContain(`(${file})`);
  });

  test('names only files that exist', () => {
    const named = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, to]) => to!);
    expect(named.filter((to) => !existsSync(path.join(hosting, to)))).toEqual([]);
  });
});

test('recipes and their examples run only commands that there are', () => {
  const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const texts = [...recipes.map(read), ...examples.map(example)];
  const named = texts.flatMap((text) =>
    [...text.matchAll(/\bnpm run ([\w:]+)/g)].map(([, it]) => it!),
  );
  expect(named).toContain('build');
  expect([...new Set(named)].filter((name) => !(name in scripts))).toEqual([]);
});

describe('the workflow for GitHub Pages', () => {
  interface Job {
    readonly permissions: Readonly<Record<string, string>>;
    readonly steps: readonly { readonly uses?: string; readonly env?: Record<string, string> }[];
  }
  const text = example('github-pages.yml');
  const { permissions, jobs } = parse(text) as {
    readonly permissions: unknown;
    readonly jobs: Readonly<Record<string, Job>>;
  };

  test('pins each action to a commit, with its release next to it', () => {
    const used = [...text.matchAll(/uses: (.*)$/gm)].map(([, action]) => action!);
    expect(used.length).toBe(5);
    for (const action of used)
      expect(action).toMatch(/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('lets only its last job publish', () => {
    expect(permissions).toEqual({ contents: 'read' });
    expect(jobs['build']!.permissions).toEqual({ contents: 'read', pages: 'read' });
    expect(jobs['deploy']!.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
  });
});

describe('the pipeline for GitLab Pages', () => {
  const { pages } = parse(example('gitlab-ci.yml')) as {
    readonly pages: { readonly script: readonly string[] };
  };

  test.each([
    ['https://group.gitlab.io/project', 'https://group.gitlab.io', '/project/'],
    ['https://group.gitlab.io/sub/project/', 'https://group.gitlab.io', '/sub/project/'],
    ['https://guide.example.org', 'https://guide.example.org', '/'],
  ])('takes address and path from %s', (address, url, base) => {
    const values = pages.script
      .map((line) => /^export \w+=\$\(node -p '(.*)'\)$/.exec(line)?.[1])
      .filter((code) => code !== undefined)
      .map((code) =>
        execFileSync(process.execPath, ['-p', code], {
          env: { ...process.env, CI_PAGES_URL: address },
          encoding: 'utf8',
        }).trim(),
      );
    expect(values).toEqual([url, base]);
  });
});

describe('the container image', () => {
  const lines = example('Dockerfile').split('\n');
  const ignored = example('Dockerfile.dockerignore').trim().split('\n');
  const { services } = parse(example('compose.yaml')) as {
    readonly services: Readonly<Record<string, Record<string, unknown>>>;
  };

  test('copies only files of the project into the build', () => {
    const copied = lines
      .filter((line) => line.startsWith('COPY ') && !line.includes('--from='))
      .flatMap((line) => line.split(' ').slice(1, -1));
    expect(copied).toEqual(['package.json', 'package-lock.json', '.npmrc', '.']);
    for (const file of copied) expect(existsSync(path.join(root, file)), file).toBe(true);
    expect(ignored).toEqual(expect.arrayContaining(['.git', 'dist', 'node_modules']));
  });

  test('ends in a stage of its own, without root, and takes from the first only what is served', () => {
    const last = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM ')));
    expect(lines.filter((line) => line.startsWith('FROM '))).toHaveLength(2);
    expect(last.filter((line) => line.startsWith('COPY --from=build'))).toHaveLength(2);
    expect(last).toContain('USER 101');
    expect(last.some((line) => line.startsWith('RUN '))).toBe(false);
  });

  test('has nginx listen where no privilege is needed, in the configuration that is written', () => {
    const url = /SITE_URL=(\S+) npm run hosting -- nginx --out/.exec(example('Dockerfile'))![1]!;
    const place = placeOf({}, { url, base: '/team/' });
    const listening = [...nginx(place).matchAll(/^ +listen (.*);$/gm)].map(([, where]) => where);
    expect(listening).toEqual(['8080', '[::]:8080']);
    expect(lines).toContain(`COPY --from=build /guide/dist ${place.root}`);
  });

  test('runs read-only and without rights in the example for Compose', () => {
    expect(services['guide']).toMatchObject({
      ...{ read_only: true, tmpfs: ['/tmp'], cap_drop: ['ALL'] },
      security_opt: ['no-new-privileges:true'],
      build: { dockerfile: 'docs/hosting/examples/Dockerfile' },
    });
  });
});

test('the function for CloudFront leads to the pages that folders have', () => {
  const code = /```js\n([^]*?)```/.exec(read('s3.md'))![1]!;
  const handler = new Function(`${code}; return handler;`)() as (event: {
    request: { uri: string };
  }) => { uri?: string; statusCode?: number; headers?: { location: { value: string } } };
  const asked = (uri: string) => handler({ request: { uri } });
  expect(asked('/').uri).toBe('/index.html');
  expect(asked('/faq/').uri).toBe('/faq/index.html');
  expect(asked('/_astro/a.b.js').uri).toBe('/_astro/a.b.js');
  expect(asked('/faq')).toMatchObject({
    statusCode: 301,
    headers: { location: { value: '/faq/' } },
  });
});
