import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { root } from '../sites.ts';

/** The kinds of query, each with the smallest number of queries that makes it worth measuring. */
export const fewest = {
  question: 60,
  task: 25,
  synonym: 30,
  abbreviation: 15,
  typo: 30,
  variant: 15,
  skill: 20,
  career: 20,
  nothing: 20,
} as const;

/** What a query tries. */
export type QueryKind = keyof typeof fewest;

/** All kinds, in the order in which reports name them. */
export const queryKinds = Object.keys(fewest) as QueryKind[];

const schema = z.array(
  z.strictObject({
    query: z.string().regex(/^\S(?:.*\S)?$/, 'begins and ends with a character'),
    kind: z.enum(queryKinds),
    half: z.enum(['tune', 'final']),
    pages: z.array(z.string().regex(/^\/\S*$/, 'begins at the root')).max(8),
  }),
);

/** What a reader types, and the addresses that answer it, best first. */
export type JudgedQuery = z.infer<typeof schema>[number];

/** Where the queries of this guide are. */
const file = path.join(root, 'tests/search/queries.yaml');

/** Reads the judged queries from YAML. Throws where a record lacks a key or has one too many. */
export const parseQueries = (text: string): JudgedQuery[] => schema.parse(parse(text));

/** The judged queries of this guide. Throws where the file cannot be read. */
export const readQueries = (): JudgedQuery[] => parseQueries(readFileSync(file, 'utf8'));

/** A query without what does not tell it from another one: capitals, spaces, punctuation. */
const bare = (query: string): string => query.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Lists what is wrong with a set of judged queries, in sentences.
 * `problemOf` says why an address leads nowhere, or null where it leads somewhere.
 */
export function queryFaults(
  queries: readonly JudgedQuery[],
  problemOf: (address: string) => string | null,
): string[] {
  return [
    ...queryKinds.flatMap((kind) => kindFaults(queries, kind)),
    ...alike(queries),
    ...queries.flatMap(({ query, kind, pages }) => {
      const wants = kind === 'nothing' ? 'may name no page' : 'has to name a page';
      const twice = pages.filter((page, place) => pages.indexOf(page) < place);
      return [
        ...((kind === 'nothing') === pages.length > 0 ? [`“${query}” ${wants}.`] : []),
        ...twice.map((page) => `“${query}” names ${page} twice.`),
        ...pages.flatMap((page) => problemOf(page) ?? []).map((why) => `“${query}”: ${why}`),
      ];
    }),
  ];
}

function kindFaults(queries: readonly JudgedQuery[], kind: QueryKind): string[] {
  const own = queries.filter((query) => query.kind === kind);
  const tune = own.filter(({ half }) => half === 'tune').length;
  const final = own.length - tune;
  return [
    ...(own.length < fewest[kind]
      ? [`The kind ${kind} has ${own.length} queries, and needs ${fewest[kind]}.`]
      : []),
    ...(Math.abs(tune - final) > 1
      ? [`The kind ${kind} has ${tune} queries to tune and ${final} to measure at the end.`]
      : []),
  ];
}

function alike(queries: readonly JudgedQuery[]): string[] {
  const first = new Map<string, string>();
  return queries.flatMap(({ query }) => {
    const earlier = first.get(bare(query));
    if (earlier === undefined) first.set(bare(query), query);
    return earlier === undefined ? [] : [`“${query}” is the same as “${earlier}”.`];
  });
}
