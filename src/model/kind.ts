import type { z } from 'astro/zod';
import type { Entry, Guide, KindName, RecordData } from './guide.ts';
import type { Section } from './sections.ts';

/** A field that names records of another kind by their ids. */
export interface Reference {
  /** Key of the field, which holds a list. */
  readonly field: string;
  readonly to: KindName;
  /** What a record of that kind is called in a message: “question”. */
  readonly noun: string;
}

/** What a page says of its record, whatever the kind. */
export interface PageFacts {
  readonly title: string;
  /** What is under the title: the opening, a short answer, a definition; empty where there is none. */
  readonly lede: string;
  /** Ids of terms and sources that its fields name, where these are not in fields of that name. */
  readonly terms?: readonly string[];
  readonly sources?: readonly string[];
}

/** A kind of record: how it is stored, what its fields hold, and what its pages say of it. */
export interface Kind<T = unknown> {
  /** Folder inside content/; empty for content/ itself. */
  readonly folder: string;
  /** File name without ending, where the kind is one file. */
  readonly only?: string;
  /** Ids that its records may have, where they are not for writers to choose. */
  readonly ids?: readonly string[];
  /** Endings that a file may have. `yaml` has no body. */
  readonly endings: readonly ('yaml' | 'mdx')[];
  readonly schema: z.ZodType<T>;
  /**
   * Fields that may be left out and that readers would miss, such as `why` or `moves.*.why`; the
   * content check says of each record which of them it leaves out.
   */
  readonly expected?: readonly string[];
  /** Whether a page of fields alone is worth having, though the file could hold a text. */
  readonly bare?: true;
  /** Sections that show or quote its records; they are read while one of these is on, else always. */
  readonly sections?: readonly Section[];
  /** Fields that name other records. */
  readonly references?: readonly Reference[];
  /**
   * Its records in a guide, unlisted ones among them; for kinds that have pages, references, or
   * fields that readers would miss.
   */
  records?(guide: Guide): readonly Entry<T>[];
  /** What a record's page says of it; for kinds that have pages. */
  facts?(data: T, guide: Guide): PageFacts;
}

/** Declares a kind, so that its schema and its pages speak of the same fields. */
export const kind = <K extends KindName>(declared: Kind<RecordData[K]>): Kind<RecordData[K]> =>
  declared;

/** Endings of kinds whose records are a text below their fields. */
export const prose = ['mdx'] as const;

/** Title and opening of records that hold both under these names. */
export const titled = (data: {
  readonly title: string;
  readonly lede?: string | undefined;
}): PageFacts => ({
  title: data.title,
  lede: data.lede ?? '',
});

/** The records of a kind that has one, or none. */
export const single = <T>(entry: Entry<T> | null): readonly Entry<T>[] => (entry ? [entry] : []);
