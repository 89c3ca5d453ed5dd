import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Writer, writerOf } from './prose.ts';

/** A page of a made-up handbook. */
export interface HandbookPage {
  /** Path of its file inside content/. */
  readonly file: string;
  readonly title: string;
  readonly text: string;
}

const parts = words(
  'Company Customers Engineering Finance Hiring Legal Operations People Sales Security',
);
const areas = words(
  'Basics Calendar Contracts Decisions Incidents Meetings Onboarding Planning Reviews Tools',
);
const topics = words('Checklists Examples Policies Steps Templates');
/** One folder in which everything was put side by side. */
const heap = 'guide/Minutes';
/** One page of so many is in it. */
const heapShare = 12;

function words(text: string): string[] {
  return text.split(' ');
}

/**
 * A handbook as teams bring it, of nothing but plain Markdown: parts with a README, areas of which
 * every other one has an index, topics without one, and a folder that nobody has ordered. The same
 * number of pages gives the same bytes.
 */
export function handbookOf(pages: number): HandbookPage[] {
  const inHeap = Math.floor(pages / heapShare);
  const filed = pages - inHeap;
  const folders = parts.flatMap((part) =>
    areas.flatMap((area) => topics.map((topic) => `guide/${part}/${area}/${topic}`)),
  );
  const leaves = Array.from({ length: filed }, (_, place) =>
    pageIn(folders[Math.floor((place * folders.length) / filed)]!, place),
  );
  const heads = parts.flatMap((part, place) => [
    headOf(`guide/${part}/README.md`, part, 1_000_000 + place),
    ...areas
      .filter((_, at) => at % 2 === 0)
      .map((area, at) =>
        headOf(`guide/${part}/${area}/index.md`, `${part}: ${area}`, 2_000_000 + place * 20 + at),
      ),
  ]);
  const minutes = Array.from({ length: inHeap }, (_, place) => pageIn(heap, filed + place));
  // Heads count as well.
  return [...heads, ...leaves.slice(0, Math.max(0, filed - heads.length)), ...minutes];
}

/** Writes the handbook and what a guide needs around it into a folder called `content`. */
export function writeHandbook(folder: string, pages: readonly HandbookPage[]): void {
  const files = [
    { file: 'site.json', text: `${JSON.stringify(settings, null, 2)}\n` },
    { file: 'home.mdx', text: home },
    ...pages,
  ];
  for (const { file, text } of files) {
    const place = path.join(folder, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, text);
  }
}

function pageIn(folder: string, place: number): HandbookPage {
  const writer = writerOf(place);
  const title = `${writer.title()} and ${writer.title().toLowerCase()}`;
  const text = [
    `# ${title}`,
    writer.sentences(2),
    ...[1, 2, 3, 4].flatMap((section) => [
      `## ${writer.title()} ${section}`,
      writer.sentences(3),
      section % 2 ? bullets(writer) : table(writer),
    ]),
  ];
  return { file: `${folder}/page-${place}.md`, title, text: `${text.join('\n\n')}\n` };
}

function headOf(file: string, title: string, seed: number): HandbookPage {
  const writer = writerOf(seed);
  return { file, title, text: `# ${title}\n\n${writer.sentences(3)}\n` };
}

const bullets = (writer: Writer): string =>
  [1, 2, 3].map(() => `- ${writer.sentence()}`).join('\n');

const table = (writer: Writer): string =>
  [
    '| What | Before | After |',
    '|---|---|---:|',
    ...[1, 2, 3].map(() => `| ${writer.title()} | ${writer.title()} | ${writer.number(900)} |`),
  ].join('\n');

const settings = {
  name: 'Handbook',
  tagline: 'text that a program has written',
  url: 'https://handbook.example',
  base: '/',
  language: 'en-GB',
  review: { owner: 'Nobody', months: 60, reviewed: '2026-11-21' },
  sections: {
    roles: false,
    skills: false,
    careers: false,
    quiz: false,
    compare: false,
    faq: false,
    glossary: false,
    about: false,
  },
  navigation: [{ label: 'Handbook', link: '/guide/' }],
};

const home = `---
title: A handbook that a program has written
---

Every word is made from a list of words, and is the same in every run.
`;
