import { caseUses } from '../../../features/cases/uses.model.ts';
import type { Guide, KindName } from '../../../model/guide.ts';
import { kindNames } from '../../kinds.ts';
import { proseFields } from '../fields/prose-fields.ts';
import { visibleText } from '../prose/plain-text.ts';
import type { ContentEntry } from '../records/entry.ts';
import {
  paragraphsOf,
  type Readability,
  readabilityOf,
  sentencesOf,
  wordsOf,
} from './text.model.ts';

/** Kinds whose texts are no pages that people read. */
const unread: ReadonlySet<KindName> = new Set([
  ...(['sources', 'search', 'style', 'cases', 'quizFigures', 'quizKeying'] as const),
]);

/** Keys whose texts are names rather than sentences. */
const names: ReadonlySet<string> = new Set([
  ...['title', 'name', 'short', 'label', 'term', 'owner', 'author', 'mark', 'description', 'code'],
]);

/** Words from which on a page is long. */
const longFrom = 300;

/** Other ways of asking that a record should have at least. */
const leastAliases = 3;

/** All sentences of a record, those of its fields first. */
export function sentencesIn({ record, body }: Pick<ContentEntry, 'record' | 'body'>): string[] {
  const fields = proseFields(record.data)
    .filter(({ path, text }) => text.includes(' ') && !names.has(String(path.at(-1))))
    .map(({ text }) => text);
  return [...fields, ...paragraphsOf(visibleText(body))].flatMap(sentencesOf);
}

/** How the texts of one kind of record read. */
export interface KindFigures extends Readability {
  readonly kind: KindName;
  readonly records: number;
  /** File of the longest sentence. */
  readonly longestIn: string;
  readonly longestSentence: string;
}

/** Length of sentences and reading age, for each kind that has texts. */
export const kindFigures = (entries: readonly ContentEntry[]): KindFigures[] =>
  kindNames
    .filter((kind) => !unread.has(kind))
    .flatMap((kind) => {
      const own = entries.filter(({ collection }) => collection === kind);
      const all = own.flatMap((entry) =>
        sentencesIn(entry).map((text) => ({ text, file: entry.source.file })),
      );
      const read = readabilityOf(all.map(({ text }) => text));
      if (!read) return [];
      const longest = all.find(({ text }) => wordsOf(text).length === read.longest)!;
      return [
        {
          ...{ kind, ...read, records: own.length },
          ...{ longestIn: longest.file, longestSentence: longest.text },
        },
      ];
    });

/** What a guide shows for one role. */
export interface SideFigures {
  readonly role: string;
  readonly pageWords: number;
  readonly examples: number;
  readonly exampleWords: number;
  /** Columns and callouts in texts that carry the role. */
  readonly parts: number;
  readonly partWords: number;
}

const parts = /<(Column|Callout)\b(?=[^>]*\brole="([^"]*)")[^>]*>([\s\S]*?)<\/\1>/g;

const countWords = (text: string): number =>
  paragraphsOf(visibleText(text)).flatMap(wordsOf).length;

/** Examples and words for each role, in the order of the roles. */
export function sideFigures(guide: Guide, entries: readonly ContentEntry[]): SideFigures[] {
  const marked = entries.flatMap(({ body }) =>
    [...body.matchAll(parts)].map(([, , role = '', text = '']) => ({ role, text })),
  );
  return guide.roles.map(({ id: role }) => {
    const page = entries.find(({ collection, id }) => collection === 'roles' && id === role);
    const examples = guide.skills.flatMap(({ data }) => data.examples?.[role] ?? []);
    const own = marked.filter((part) => part.role === role);
    return {
      role,
      pageWords: page ? countWords(page.body) : 0,
      examples: examples.length,
      exampleWords: examples.flatMap(wordsOf).length,
      parts: own.length,
      partWords: own.reduce((sum, { text }) => sum + countWords(text), 0),
    };
  });
}

/** How much a guide uses one of its running cases. */
export interface CaseFigures {
  readonly id: string;
  /** Records that name it, for the whole of them. */
  readonly pages: number;
  /** Examples of skills that name it. */
  readonly examples: number;
  /** Its share of the long pages, from 0 to 1. */
  readonly share: number;
}

/** The use of each case, and how many pages are long. */
export function caseFigures(guide: Guide, entries: readonly ContentEntry[]) {
  const long = entries.filter(
    (entry) =>
      !unread.has(entry.collection) && sentencesIn(entry).flatMap(wordsOf).length >= longFrom,
  );
  const uses = (of: readonly ContentEntry[], id: string, depth: number): number =>
    of.filter(({ data }) =>
      caseUses(data).some((use) => use.id === id && use.path.length === depth),
    ).length;
  const listed = guide.cases?.data.cases ?? [];
  return {
    longPages: long.length,
    cases: listed.map(({ id }): CaseFigures => {
      const examples = entries.flatMap(({ data }) =>
        caseUses(data).filter((use) => use.id === id && use.path.length > 2),
      );
      const inLong = long.filter(({ data }) => caseUses(data).some((use) => use.id === id)).length;
      return {
        id,
        pages: uses(entries, id, 2),
        examples: examples.length,
        share: long.length ? inLong / long.length : 0,
      };
    }),
  };
}

/** Other ways of asking in the records of one kind. */
export interface AliasFigures {
  readonly kind: 'faq' | 'glossary';
  readonly records: number;
  readonly mean: number;
  /** Ids of the records with fewer than three. */
  readonly few: readonly string[];
}

/** The aliases of questions and terms. */
export const aliasFigures = ({ all }: Guide): AliasFigures[] =>
  (['faq', 'glossary'] as const).map((kind) => {
    const counts = all[kind].map(({ id, data }) => ({ id, count: data.aliases?.length ?? 0 }));
    return {
      kind,
      records: counts.length,
      mean: counts.length ? counts.reduce((sum, { count }) => sum + count, 0) / counts.length : 0,
      few: counts.filter(({ count }) => count < leastAliases).map(({ id }) => id),
    };
  });
