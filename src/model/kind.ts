import type { z } from 'astro/zod';
import type { Entry, Guide, KindName, RecordData } from './guide.ts';
import type { DeclaredPage } from './page.ts';
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
  /** Who wrote it, where a page names its author. */
  readonly byline?: string;
  /** Short notes from its fields, under the opening. */
  readonly notes?: readonly { readonly title: string; readonly text: string }[];
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
  readonly endings: readonly ('yaml' | 'mdx' | 'md')[];
  /**
   * What folders inside its own are: part of the id, and so of the address (`teams/rituals`), or
   * groups of files whose ids are their names alone. Where it is left out, there may be none.
   */
  readonly subfolders?: 'id' | 'groups';
  readonly schema: z.ZodType<T>;
  /** Fields that sorting and listing look into, as a record has them whose own are at fault. */
  readonly placeholder?: Partial<T>;
  /** Sections that show or quote its records, which are read while one of these is on; else always. */
  readonly readFor?: readonly Section[];
  /**
   * Fields that may be left out and that readers would miss, such as `why` or `moves.*.why`; the
   * content check says of each record which of them it leaves out.
   */
  readonly expected?: readonly string[];
  /** The same for records with a text, where not all of the kind have one. */
  readonly expectedOfText?: readonly string[];
  /** Whether a page of fields alone is worth having, though the file could hold a text. */
  readonly bare?: true;
  /** Fields that name other records. */
  readonly references?: readonly Reference[];
  /**
   * Its records in a guide, unlisted ones among them; for kinds that have pages, references, or
   * fields that readers would miss.
   */
  records?(guide: Guide): readonly Entry<T>[];
  /** What a record's page says of it; for kinds that have pages. */
  facts?(data: T, guide: Guide): PageFacts;
  /**
   * What Markdown copies of its pages are made from: `text`, which is usual, or the built `page`,
   * for pages that show fields in a form of their own.
   */
  readonly copy?: 'text' | 'page';
  /** The pages of its records in reading order, with their index and what else belongs to them. */
  pages?(guide: Guide): readonly DeclaredPage[];
  /** Section that these pages are in. They are there while it is on; without a section, always. */
  readonly section?: Section;
}

/** Declares a kind, so that its schema and its pages speak of the same fields. */
export const kind = <K extends KindName>(declared: Kind<RecordData[K]>): Kind<RecordData[K]> =>
  declared;

/** Endings of kinds whose records are a text below their fields. */
export const prose = ['mdx', 'md'] as const;

/** Endings of kinds whose records are fields, to most of which a text may be added. */
export const fieldsOrProse = ['yaml', ...prose] as const;

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
