import { z } from 'astro/zod';
import { address, id, line, link, ownAddress } from './fields.ts';

type FeedbackName = 'title' | 'url' | 'heading' | 'answer';

/** Sections that can be switched on or off. */
export const sectionNames = [
  'roles',
  'skills',
  'careers',
  'quiz',
  'compare',
  'faq',
  'glossary',
  'about',
] as const;

const topics = z.strictObject({
  /** Topics in reading order. */
  topics: z.array(z.strictObject({ id, label: line(2, 60) })).min(1),
});

/** An address of the team's own tracker or mailbox, in which only these names stand in braces. */
const feedback = (...names: readonly FeedbackName[]) =>
  z
    .string()
    .refine((text) => /^(https:\/\/|mailto:)\S+$/.test(text), 'must be an https or mailto address')
    .refine(
      (text) =>
        (text.match(/\{[^}]*\}?/g) ?? []).every((one) => names.some((name) => one === `{${name}}`)),
      `may hold in braces only ${names.map((name) => `{${name}}`).join(', ')}`,
    );

/** A language as pages name it. */
const language = z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, 'must be a language such as en-GB');

/** Settings of the whole site. */
export const siteSchema = z
  .strictObject({
    /** Lets editors complete the keys of this file. */
    $schema: z.string().optional(),
    /** Name in the header, in titles and in search results. */
    name: line(2, 40),
    /** One sentence after the name on the home page's title. */
    tagline: line(5, 90),
    /** Address that the site is published at, without the path; `http://` serves an intranet. */
    url: ownAddress.refine(
      (text) => !URL.canParse(text) || new URL(text).pathname === '/',
      'must have no path; use base',
    ),
    /** Path that the site lives under: `/` or `/team/wiki/`. */
    base: z.string().regex(/^\/(?:[\w.-]+\/)*$/, 'must begin and end with /'),
    /** Language of the content, such as `en-GB`. */
    language,
    /** The same guide in other languages, each a site of its own; the footer links to them. */
    languages: z
      .array(
        z.strictObject({
          language,
          /** The language's name in that language. */
          name: line(2, 40),
          /** Home page of that site. */
          url: ownAddress,
        }),
      )
      .min(1, 'must not be empty; leave the key out instead')
      .refine(
        (all) => new Set(all.map((one) => one.language)).size === all.length,
        'must not name a language twice',
      )
      .optional(),
    /** Logo, shown before the name; leave out for the drawn one. */
    logo: z
      .strictObject({
        /** Image in public/. */
        src: z
          .string()
          .regex(
            /^(?:\/(?!\.)[^\s/\\?#%]+)+\.(?:svg|png|webp)$/,
            'must be the address of a picture in public/, such as /logo.svg (.svg, .png or .webp)',
          ),
        /** Width divided by height, so that nothing moves when the image arrives. */
        ratio: z.number().min(0.2).max(8),
      })
      .optional(),
    /** Where the source lives; adds links in the footer. */
    repository: address.optional(),
    /** Address of the editor, with {path} for the file; leave out to hide the link. */
    edit: z
      .string()
      .refine(
        (text) => /^https:\/\/\S+$/.test(text) && text.includes('{path}'),
        'must be an https address with {path} in it',
      )
      .optional(),
    /** Address for suggestions, with {title}, {url} and {heading} where they belong; leave out to hide the link. */
    feedback: feedback('title', 'url', 'heading').optional(),
    /** Address for answers to “Was this page helpful?”, with {answer}, and {title} and {url} where they belong; leave out not to ask. */
    helpful: feedback('title', 'url', 'answer')
      .refine((text) => text.includes('{answer}'), 'must have {answer} in it')
      .optional(),
    /** Licence note in the footer. */
    licence: line(3, 160).optional(),
    /** Defaults for pages that say nothing of their own. */
    review: z.strictObject({
      /** Who looks after a page. */
      owner: line(2, 60),
      /** Months between reviews. */
      months: z.int().min(1).max(60),
      /** Day of the last review of the whole. */
      reviewed: z.iso.date('must be a day such as 2026-11-21'),
    }),
    /** Sections on or off. */
    sections: z.strictObject(
      Object.fromEntries(sectionNames.map((name) => [name, z.boolean()])) as Record<
        (typeof sectionNames)[number],
        z.ZodBoolean
      >,
    ),
    /** Whether advice stops a build as errors do; without it, advice is only listed. */
    strict: z.boolean().optional(),
    /** Links in the header, in order. A link into a section that is off is left out. */
    navigation: z
      .array(z.strictObject({ label: line(2, 24), link }))
      .min(1)
      .max(9),
    /** The quiz: the role that each of its outcomes speaks of. */
    quiz: z.strictObject({ frontend: id, backend: id, dual: id }).optional(),
    /** The questions. */
    faq: topics,
    /** The glossary. */
    glossary: topics,
    /** Old addresses and where they lead now: `"/old/": "/new/"`. */
    redirects: z.record(link, link).optional(),
  })
  .refine(({ language: own, languages = [] }) => languages.every((one) => one.language !== own), {
    path: ['languages'],
    message: 'must not name the language of this site; list the others',
  });

export type Site = z.infer<typeof siteSchema>;
export type Section = (typeof sectionNames)[number];
