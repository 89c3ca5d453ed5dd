import path from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/guide/check/content.ts';
import type { Memory } from '../../../src/guide/check/reading/reading.ts';
import { bodies, keepSound, type SoundBodies } from '../../../src/integrations/bodies.ts';
import { readingsIn } from '../../../src/integrations/content-watch.ts';
import { copyGuide } from '../guide/check/guide-copy.ts';
import { append, questions } from '../guide/check/samples.ts';

const guide = copyGuide();
const [changed, other] = questions as [string, string];
const fileOf = (file: string): string => `/place/${file.replace('content/', '')}`;

const memory: Memory = new Map();

/** The bodies that may be compiled after a check of the guide with some files changed. */
function soundAfter(changes: Record<string, string>, sound: SoundBodies = new Map()) {
  guide.with(changes, (content) =>
    checkContent({ content, public: path.join(content, '../public') }, memory),
  );
  return { sound, files: keepSound(sound, '/place', readingsIn(memory).values()) };
}

interface Guard {
  readonly resolveId: { readonly handler: (id: string) => unknown };
  readonly load: { readonly handler: (id: string) => string | { readonly code: string } };
}

/** What stands between the bundler and the files of bodies. */
function guardOf(sound: SoundBodies): Guard {
  let found: unknown;
  const text = (words: string): string => words;
  const [first] = bodies(sound, {
    base: '/',
    headingLink: text,
    tableLabel: text,
    notes: 'Notes',
    noteBack: text,
  });
  const updateConfig = ({ vite }: { vite: { plugins: unknown[] } }) => {
    [found] = vite.plugins;
  };
  void first!.hooks['astro:config:setup']!({ updateConfig } as never);
  return found as Guard;
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

test('the list of bodies holds those that are sound, and loads none by itself', () => {
  const { sound } = soundAfter({ [changed]: append('So {code} it is.')(guide.read(changed)) });
  const { resolveId, load } = guardOf(sound);
  const code = load.handler(resolveId.handler('virtual:bodies') as string);
  expect(code).toContain(`() => import("${fileOf(other)}")`);
  expect(code).not.toContain(fileOf(changed));
});

test('only files whose bodies have changed are compiled anew', () => {
  const { sound, files } = soundAfter({});
  expect(files).toEqual([...sound.keys()]);
  const text = append('More words.')(guide.read(changed));
  expect(soundAfter({ [changed]: text }, sound).files).toEqual([fileOf(changed)]);
  const field = guide.read(other).replace(/^question: .*/m, 'question: Is this another?');
  expect(soundAfter({ [changed]: text, [other]: field }, sound).files).toEqual([]);
});

test('a body of plain Markdown becomes a module of its own name, and its text is no code', () => {
  const file = 'content/about/plain.md';
  const fields = `title: Plain\ndescription: ${'What a page says here. '.repeat(4).trim()}\nlede: It stands here only to be found.\norder: 1`;
  const { sound } = soundAfter({ [file]: `---\n${fields}\n---\n\nA {brace} and text.\n` });
  const module = `${fileOf(file)}.mdx`;
  const { resolveId, load } = guardOf(sound);
  expect(sound.get(module)).toEqual({ record: 'about/plain', text: '\nA {brace} and text.\n' });
  expect(resolveId.handler(module)).toBe(module);
  expect(load.handler(module)).toMatchObject({ code: '---\n---\n\n' });
  expect(load.handler('\0virtual:bodies')).toContain(`() => import("${module}")`);
});
