import { z } from 'astro/zod';

const envelope = {
  /** Grows when a field changes its meaning or goes. */
  version: z.literal(1),
};
const item = {
  /** Stable id: the record's file name. */
  id: z.string(),
  /** Whole address of the page, or of the place on one. */
  url: z.url(),
};

/** `/api/roles.json` */
export const rolesApi = z.strictObject({
  ...envelope,
  /** In reading order. */
  roles: z.array(
    z.strictObject({
      ...item,
      name: z.string(),
      title: z.string(),
      /** Where the role stands against the line. */
      mark: z.enum(['above', 'below', 'across', 'none']),
      owns: z.string(),
      lede: z.string(),
      description: z.string(),
    }),
  ),
});

/** `/api/faq.json` */
export const faqApi = z.strictObject({
  ...envelope,
  /** By topic, in reading order. */
  questions: z.array(
    z.strictObject({
      ...item,
      question: z.string(),
      /** The short answer. */
      answer: z.string(),
      topic: z.string(),
      /** Ids of the roles it concerns; all of them where it names none. */
      roles: z.array(z.string()),
      related: z.array(z.string()),
    }),
  ),
});

/** `/api/glossary.json` */
export const glossaryApi = z.strictObject({
  ...envelope,
  /** By name. */
  terms: z.array(
    z.strictObject({
      ...item,
      term: z.string(),
      definition: z.string(),
      topic: z.string(),
      aliases: z.array(z.string()),
      /** Ids of the roles it concerns; all of them where it names none. */
      roles: z.array(z.string()),
      related: z.array(z.string()),
      /** Ids of sources. */
      sources: z.array(z.string()),
    }),
  ),
});

/** What each file below `/api/` holds, by name. */
export const apis = { roles: rolesApi, faq: faqApi, glossary: glossaryApi };

export type RolesApi = z.infer<typeof rolesApi>;
export type FaqApi = z.infer<typeof faqApi>;
export type GlossaryApi = z.infer<typeof glossaryApi>;
