/** What the content check has found sound; `integrations/sound-content.ts` makes this module. */
declare module 'virtual:content' {
  import type { AstroInstance } from 'astro';
  import type { BodyFacts } from '../model/markdown/body.ts';
  import type { KindName } from '../model/guide.ts';

  /** Shows a body, with the components that it is given. */
  export type ContentComponent = AstroInstance['default'];

  /** Every record of every kind that is read, in any order. */
  export const records: readonly {
    readonly collection: KindName;
    readonly id: string;
    /** What the schema of its kind made of its fields. */
    readonly data: unknown;
    /** The text below the fields; empty where there is none. */
    readonly body: string;
    /** Path of its file below the project's root. */
    readonly file: string;
    /** What is known of the text; null where there is none. */
    readonly facts: BodyFacts | null;
    /** Gives a text of plain Markdown as HTML; null where there is none, or one with components. */
    readonly html: (() => Promise<string>) | null;
  }[];

  /** Loads a body with components, by `collection/id` of its record. */
  export const bodies: ReadonlyMap<string, () => Promise<{ readonly Content: ContentComponent }>>;
}
