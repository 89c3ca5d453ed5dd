declare module 'virtual:bodies' {
  import type { render } from 'astro:content';

  /** Shows a body, with the components that it is given. */
  export type ContentComponent = Awaited<ReturnType<typeof render>>['Content'];

  /** Loads the body of a record, by `collection/id`; `integrations/bodies.ts` makes this module. */
  export const bodies: ReadonlyMap<string, () => Promise<{ readonly Content: ContentComponent }>>;
}
