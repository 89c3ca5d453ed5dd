import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Writer, writerOf } from './prose.ts';

/** Whether pages use components, or nothing but Markdown. */
export type Kind = 'components' | 'plain';

/** How the names of files with a body end. */
export const endings: Readonly<Record<Kind, string>> = { components: 'mdx', plain: 'md' };

/** How much content is made. */
export interface Amount {
  /** Pages of prose: three questions for each page about the guide. */
  readonly pages: number;
  readonly kind: Kind;
}

/** Ids of what pages of prose may name. */
interface Known {
  readonly kind: Kind;
  readonly questions: number;
  readonly records: number;
}

const topics = ['first', 'second', 'third', 'fourth'];
const question = (place: number): string => `question-${place}`;
const page = (place: number): string => `page-${place}`;
const term = (place: number): string => `term-${place}`;
const source = (place: number): string => `source-${place}`;

/** Every file of a content folder by its path there; the same amount gives the same bytes. */
export function contentOf({ pages, kind }: Amount): Map<string, string> {
  const questions = Math.max(1, Math.round(pages * 0.75));
  const records = Math.max(20, Math.round(pages / 10));
  const known: Known = { kind, questions, records };
  const ending = endings[kind];
  const count = (length: number): number[] => Array.from({ length }, (_, place) => place);
  return new Map([
    ['site.json', `${JSON.stringify(settings, null, 2)}\n`],
    ['theme.css', ':root {\n  --radius: 4px;\n}\n'],
    ['home.mdx', home],
    ...count(records).map((place) => [`glossary/${term(place)}.yaml`, termFile(place)] as const),
    ...count(records).map((place) => [`sources/${source(place)}.yaml`, sourceFile(place)] as const),
    ...count(questions).map(
      (place) => [`faq/${question(place)}.${ending}`, questionFile(place, known)] as const,
    ),
    ...count(pages - questions).map(
      (place) => [`about/${page(place)}.${ending}`, pageFile(place, known)] as const,
    ),
  ]);
}

/** Writes a content folder, which must be called `content`, and returns the bytes written. */
export function writeContent(folder: string, amount: Amount): number {
  let bytes = 0;
  for (const [file, text] of contentOf(amount)) {
    const place = path.join(folder, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}

const settings = {
  name: 'Benchmark',
  tagline: 'text that a program has written',
  url: 'https://benchmark.example',
  base: '/',
  language: 'en-GB',
  review: { owner: 'Nobody', months: 60, reviewed: '2026-11-21' },
  sections: {
    roles: false,
    skills: false,
    careers: false,
    quiz: false,
    compare: false,
    faq: true,
    glossary: true,
    about: true,
  },
  navigation: [
    { label: 'Questions', link: '/faq/' },
    { label: 'Glossary', link: '/glossary/' },
  ],
  faq: { topics: topics.map((id) => ({ id, label: `The ${id} topic` })) },
  glossary: { topics: [{ id: 'words', label: 'Words' }] },
};

const home = `---
title: A guide that a program has written
description: Pages of realistic length, written by a program, to measure how fast the guide is built and read.
lede: Every word below is made from a list of words, and is the same in every run.
prompt:
  title: Where to begin?
  text: With the first question, which is as good as any other.
  action:
    text: Read the first question
    link: /faq/${question(0)}/
---

## How to read this

It is not meant to be read.
`;

function termFile(place: number): string {
  const writer = writerOf(10_000_000 + place);
  return `term: ${writer.title()} ${place}
definition: ${JSON.stringify(cut(writer.sentence(), 200))}
topic: words
sources: [${source(place)}]
`;
}

function sourceFile(place: number): string {
  const writer = writerOf(20_000_000 + place);
  return `title: ${writer.title()} ${place}
author: ${writer.title()}
kind: primary
url: https://benchmark.example/sources/${place}
accessed: 2026-11-21
`;
}

function questionFile(place: number, known: Known): string {
  const writer = writerOf(place);
  const related = new Set([1, 2, 3].map(() => writer.number(known.questions)));
  related.delete(place);
  return `---
question: Why does the ${writer.title().toLowerCase()} number ${place} matter?
answer: ${JSON.stringify(cut(writer.sentences(2), 300))}
topic: ${writer.pick(topics)}
order: ${place}
aliases:
  - ${writer.title().toLowerCase()}
  - ${writer.title().toLowerCase()} ${place}
${related.size ? `related: [${[...related].map(question).join(', ')}]\n` : ''}---

${body(writer, known, place, 4)}`;
}

function pageFile(place: number, known: Known): string {
  const writer = writerOf(30_000_000 + place);
  return `---
title: ${writer.title()} ${place}
description: ${JSON.stringify(cut(`${writer.title()}. ${writer.sentences(2)}`, 150))}
lede: ${JSON.stringify(cut(writer.sentence(), 240))}
order: ${place}
---

${body(writer, known, place, 8)}`;
}

/** Some sections: paragraphs that link, cite and name terms, and a block of its own in each. */
function body(writer: Writer, known: Known, place: number, sections: number): string {
  const link = (): string =>
    `[${writer.title().toLowerCase()}](/faq/${question(writer.number(known.questions))}/)`;
  const cite = (): string =>
    known.kind === 'plain' ? '' : `<Cite id="${source(writer.number(known.records))}" />`;
  const named = (): string =>
    known.kind === 'plain'
      ? `**${writer.title().toLowerCase()}**`
      : `<Term id="${term(writer.number(known.records))}">${writer.title().toLowerCase()}</Term>`;
  const paragraph = (): string =>
    `${writer.sentences(2)} Compare the ${link()} with the ${named()}. ${writer.sentence()}${cite()}`;
  const blocks = known.kind === 'plain' ? plainBlocks : componentBlocks;
  const parts = [paragraph()];
  for (let section = 0; section < sections; section++)
    parts.push(
      `## ${writer.title()} ${section + 1}`,
      paragraph(),
      blocks[(place + section) % blocks.length]!(writer, known),
    );
  return `${parts.join('\n\n')}\n`;
}

type Block = (writer: Writer, known: Known) => string;

const list = (writer: Writer, mark: (place: number) => string): string =>
  [1, 2, 3, 4].map((place) => `${mark(place)} ${writer.sentence()}`).join('\n');

const bullets: Block = (writer) => list(writer, () => '-');
const numbers: Block = (writer) => list(writer, (place) => `${place}.`);
const table: Block = (writer) =>
  [
    '| What | Before | After |',
    '|---|---|---:|',
    ...[1, 2, 3, 4].map(() => `| ${writer.title()} | ${writer.title()} | ${writer.number(900)} |`),
  ].join('\n');

const quotation: Block = (writer) => `> ${writer.sentences(2)}`;
const framed =
  (name: string, inside: Block, attributes = ''): Block =>
  (writer, known) =>
    `<${name}${attributes}>\n\n${inside(writer, known)}\n\n</${name}>`;
const remark: Block = (writer) => writer.sentences(2);

const plainBlocks: readonly Block[] = [bullets, table, quotation, numbers];
const componentBlocks: readonly Block[] = [
  framed('Callout', remark, ' title="In practice"'),
  framed('Table', table, ' caption="What has changed" sort="yes"'),
  framed('Steps', numbers),
  bullets,
  (writer, { records }) =>
    `<Fact value="${writer.number(90)} %" id="${source(writer.number(records))}">\n  ${writer.sentence()}\n</Fact>`,
  framed('Columns', (writer, known) =>
    ['First', 'Second']
      .map((title) => framed('Column', remark, ` title="${title}"`)(writer, known))
      .join('\n\n'),
  ),
  framed('Checklist', bullets),
  framed('Tabs', (writer, known) =>
    ['Before', 'After']
      .map((title) => framed('Tab', remark, ` title="${title}"`)(writer, known))
      .join('\n\n'),
  ),
  framed('Callout', remark, ' title="Before you begin" kind="caution"'),
  table,
];

/** Whole words up to a length, with a full stop. */
const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most).replace(/\W+\w*$/, '')}.`;
