import type { ElementContent, Root } from 'hast';
import type { z } from 'astro/zod';
import { showEmoji } from '../../../model/markdown/plain/emoji.ts';
import { nestsAbsurdly } from '../../../model/markdown/plain/depth.ts';
import { plainTree } from '../../../model/markdown/plain/tree.ts';
import { summarise } from '../../../model/summary.ts';
import type { KindName } from '../../../model/guide.ts';
import { kinds } from '../../kinds.ts';
import type { RecordText } from '../fields/record.ts';
import { type Parsed, parseRecord } from '../fields/schema.ts';
import type { FileParts } from './file-parts.ts';

/** The field that holds what a page of plain Markdown may say in its first heading instead. */
const titleFields: Partial<Readonly<Record<KindName, string>>> = {
  about: 'title',
  faq: 'question',
  glossary: 'term',
  guide: 'title',
  insights: 'title',
  interview: 'title',
  plans: 'title',
  playbooks: 'title',
};

/** Whether the fields of a page may be read off its text. */
export const isPlainPage = (file: string, collection: KindName): boolean =>
  file.endsWith('.md') && Object.hasOwn(titleFields, collection);

/** A first heading of the first level, behind nothing but comments. */
const firstHeading =
  /^(?:[ \t]*(?:<!--(?:(?!-->)[^])*-->)?[ \t]*\r?\n)*(?: {0,3}#[ \t]+([^\r\n]*?)(?:[ \t]+#+)?[ \t]*(?:\r?\n|$)| {0,3}((?![-*+>#=`~|]|\d+[.)][ \t])\S[^\r\n]*)\r?\n {0,3}=+[ \t]*(?:\r?\n|$))/;

const textOf = (node: Root | ElementContent): string => {
  if (node.type === 'text') return node.value;
  return 'children' in node ? (node.children as ElementContent[]).map(textOf).join('') : '';
};

/** Markdown of one line as its words. */
const wordsOf = (line: string): string =>
  textOf(shown(line.replace(/\s*\{#[^}]*\}\s*$/, '')))
    .replace(/\s+/g, ' ')
    .trim();

const shown = (body: string): Root => {
  // What nests so deep is refused with its body.
  const tree = plainTree(nestsAbsurdly(body) ? '' : body);
  showEmoji(tree);
  return tree;
};

/** The fields of a page of plain Markdown, and its text without the title that it begins with. */
interface PlainPage {
  readonly parsed: Parsed<unknown>;
  readonly body: string;
}

/**
 * Reads a page of plain Markdown, which may lack fields and have any others: its title is its first
 * heading, else the name of its file. What cannot be used of its fields is advice.
 */
export function readPlainPage(
  record: RecordText,
  { body }: Pick<FileParts, 'body'>,
  collection: KindName,
  id: string,
): PlainPage {
  const field = titleFields[collection]!;
  const given = { ...(record.data as Readonly<Record<string, unknown>> | null) };
  const found = firstHeading.exec(body);
  const heading = found ? wordsOf(found[1] ?? found[2] ?? '') : '';
  const own = /^(?:string|number)$/.test(typeof given[field]) ? String(given[field]).trim() : '';
  const text =
    found && heading && (!own || same(own, heading)) ? body.slice(found[0].length) : body;
  const title = cut(own || heading || named(id));
  const parsed = parseMildly({ ...record, data: { ...given, [field]: title } }, collection, field);
  return { parsed, body: text };
}

/** Reads fields, and passes over those that are not known or cannot be used. */
function parseMildly(record: RecordText, collection: KindName, title: string): Parsed<unknown> {
  const schema = kinds[collection].schema as z.ZodType;
  const first = parseRecord(record, schema);
  if (first.value !== null) return first;
  const useless = new Set(
    (schema.safeParse(record.data).error?.issues ?? []).flatMap((issue) =>
      issue.path.length || issue.code !== 'unrecognized_keys' ? [issue.path[0]] : issue.keys,
    ),
  );
  const data = Object.fromEntries(
    Object.entries(record.data as object).filter(([key]) => key === title || !useless.has(key)),
  );
  const second = parseRecord({ ...record, data }, schema);
  if (second.value === null) return second;
  const diagnostics = first.diagnostics.map((one) => ({ ...one, advice: true as const }));
  return { value: second.value, diagnostics };
}

/**
 * Fields of a page of plain Markdown with what search engines show of it, where the schema has
 * taken none: what its writer says, whatever its length, else how the text opens.
 */
export function described(value: unknown, { data }: RecordText, opening: string): unknown {
  if (value === null || (value as { description?: string }).description) return value;
  const said = (data as Readonly<Record<string, unknown>> | null)?.['description'];
  const description = summarise(typeof said === 'string' && said.trim() ? said.trim() : opening);
  return description ? { ...value, description } : value;
}

/** Longest title that a page has, in characters. */
const longest = 120;

const cut = (title: string): string =>
  title.length <= longest ? title : `${title.slice(0, longest - 1).trimEnd()}…`;

/** A file's name as a title: `team-charter` is `Team charter`. */
function named(id: string): string {
  const words = id.split('/').at(-1)!.replaceAll('-', ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const same = (a: string, b: string): boolean => bare(a) === bare(b);

const bare = (title: string): string =>
  title
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
