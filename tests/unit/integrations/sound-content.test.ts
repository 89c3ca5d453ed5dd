import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type { records as all } from 'virtual:content';
import { checkContent } from '../../../src/guide/check/content.ts';
import { strings } from '../../../src/strings/en.ts';
import type { Memory } from '../../../src/guide/check/reading/reading.ts';
import {
  keepSound,
  soundContent,
  type SoundContent,
} from '../../../src/integrations/sound-content.ts';
import { readingsIn } from '../../../src/integrations/content-watch.ts';
import { readRecord } from '../../../src/guide/check/fields/record.ts';
import type { Site } from '../../../src/model/site.schema.ts';
import { copyGuide } from '../guide/check/guide-copy.ts';
import { append, questions } from '../guide/check/samples.ts';

const guide = copyGuide();
const [changed, other] = questions as [string, string];
const fileOf = (file: string): string => `/place/${file.replace('content/', '')}`;

const settings = JSON.parse(guide.read('content/site.json')) as Site;

const memory: Memory = new Map();

/** The records that pages may show after a check of the guide with some files changed. */
function soundAfter(
  changes: Record<string, string>,
  sound: SoundContent = new Map(),
  off: Partial<Site['sections']> = {},
) {
  guide.with(changes, (content) =>
    checkContent({ content, public: path.join(content, '../public') }, memory),
  );
  const site = { sections: { ...settings.sections, ...off } };
  return { sound, files: keepSound(sound, '/place', site, readingsIn(memory).values()) };
}

interface Guard {
  readonly resolveId: { readonly handler: (id: string) => unknown };
  readonly load: { readonly handler: (id: string) => string | { readonly code: string } };
}

/** What stands between the bundler and the files of bodies. */
function guardOf(sound: SoundContent, mode: 'build' | 'dev' = 'build'): Guard {
  let found: unknown;
  const text = (words: string): string => words;
  const [first] = soundContent(sound, {
    base: '/',
    headingLink: text,
    tableLabel: text,
    notes: 'Notes',
    noteBack: text,
    hasPage: () => true,
    callouts: strings.callouts,
  });
  const config = { root: pathToFileURL('/') };
  const updateConfig = ({ vite }: { vite: { plugins: unknown[] } }) => {
    [found] = vite.plugins;
  };
  void first!.hooks['astro:config:setup']!({ config, updateConfig } as never);
  const { resolveId, load } = found as Guard;
  const context = { environment: { mode } };
  return { resolveId, load: { handler: load.handler.bind(context) as Guard['load']['handler'] } };
}

test('a body is compiled from the text that the check has read, not from its file', () => {
  const { sound } = soundAfter({});
  const { resolveId, load } = guardOf(sound);
  // Nothing lies there on the disk.
  expect(resolveId.handler(fileOf(changed))).toBe(fileOf(changed));
  const text = guide.read(changed).split('\n---\n')[1]!;
  expect(load.handler(fileOf(changed))).toMatchObject({ code: `---\n---\n${text}\n` });
});

test('a body at fault becomes no module, and no more does a file that is no body', () => {
  const { sound } = soundAfter({ [changed]: append('So {code} it is.')(guide.read(changed)) });
  const { resolveId, load } = guardOf(sound);
  expect(sound.has(fileOf(other))).toBe(true);
  for (const file of [changed, 'content/faq/_draft.mdx', 'elsewhere.mdx'].map(fileOf)) {
    expect(resolveId.handler(file)).toBeUndefined();
    expect(() => load.handler(file)).toThrow('sound');
  }
});

/** The records that the catalog gets. */
function recordsOf(sound: SoundContent) {
  const { resolveId, load } = guardOf(sound);
  const code = load.handler(resolveId.handler('virtual:content') as string) as string;
  const [, name = ''] = /^export const records = globalThis\[Symbol\.for\("(.*)"\)\];$/m.exec(
    code,
  )!;
  const records = (globalThis as Record<symbol, unknown>)[Symbol.for(name)];
  return { code, records: records as typeof all };
}

test('the catalog gets the records that are sound, and loads no body by itself', () => {
  const { sound } = soundAfter({ [changed]: append('So {code} it is.')(guide.read(changed)) });
  const { code, records } = recordsOf(sound);
  expect(code).toContain(`() => import("${fileOf(other)}")`);
  expect(code).not.toContain(fileOf(changed));
  const [, fields = '', body] = guide.read(other).split(/^---\n/m);
  const file = fileOf(other).slice(1);
  const found = records.find((record) => record.file === file);
  expect(found).toMatchObject({ collection: 'faq', id: path.parse(other).name, body });
  expect(Object.keys(readRecord(fields).data as object)).toEqual(
    expect.arrayContaining(Object.keys((found as unknown as { data: object }).data)),
  );
  expect(records.some((record) => record.file === fileOf(changed).slice(1))).toBe(false);
});

test('a server is named no body, which it would compile before it shows a page', () => {
  const { load } = guardOf(soundAfter({}).sound, 'dev');
  const code = load.handler('\0virtual:content') as string;
  expect(code).not.toMatch(/import\("/);
  expect(code).toContain(`from("${fileOf(other)}")`);
});

test('records of a section that is off are not among them', () => {
  const files = recordsOf(soundAfter({}, new Map(), { faq: false }).sound).records;
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter(({ file }) => file.includes('/faq/'))).toEqual([]);
});

test('only files whose records have changed are read anew', () => {
  const { sound, files } = soundAfter({});
  expect(files).toEqual([...sound.keys()]);
  expect(soundAfter({}, sound).files).toEqual([]);
  const text = append('More words.')(guide.read(changed));
  expect(soundAfter({ [changed]: text }, sound).files).toEqual([fileOf(changed)]);
  const field = guide.read(other).replace(/^question: .*/m, 'question: Is this another?');
  expect(soundAfter({ [changed]: text, [other]: field }, sound).files).toEqual([fileOf(other)]);
});

test('a body of plain Markdown is HTML, and no module; its text is no code', async () => {
  const file = 'content/about/plain.md';
  const fields = `title: Plain\ndescription: ${'What a page says here. '.repeat(4).trim()}\nlede: It stands here only to be found.\norder: 1`;
  const { sound } = soundAfter({ [file]: `---\n${fields}\n---\n\nA {brace} and [FAQ](/faq/).\n` });
  const { code, records } = recordsOf(sound);
  expect(code).not.toContain(fileOf(file));
  const { facts, html } = records.find((record) => record.file === fileOf(file).slice(1))!;
  expect(facts).toMatchObject({ links: ['/faq/'], words: 5 });
  expect(await html?.()).toBe('<p>A {brace} and <a href="/faq/">FAQ</a>.</p>\n');
});
