import { z } from 'astro/zod';
import { repeated } from './name.ts';
import {
  address,
  distinct,
  id,
  line,
  link,
  notEmpty,
  ownAddress,
  workday,
} from './fields.schema.ts';
import { rule } from './message.ts';
import { oldAddress } from './redirect.schema.ts';
import { articleSections, sectionNames } from './sections.ts';

/** Rules of the content check that a strict guide may bring in one by one. */
export const lenientRules = ['steps', 'examples', 'inbound', 'words'] as const;
export type LenientRule = (typeof lenientRules)[number];

type FeedbackName = 'title' | 'url' | 'heading' | 'answer';

/** The same schema under each of several keys. */
const each = <K extends string, S extends z.ZodType>(keys: readonly K[], schema: S) =>
  Object.fromEntries(keys.map((key) => [key, schema])) as Record<K, S>;

const topics = z.strictObject({
  /** Topics in reading order. */
  topics: z.array(z.strictObject({ id, label: line(2, 60) })).min(1),
});

const noTopics = rule(
  'must list topics while its section is on',
  'Write topics with an id and a label each, or set the section to false under sections.',
);

const isAddress = rule(
  'must be an https or mailto address',
  'Begin with https:// or mailto: and leave spaces out; in an address, a space is %20.',
);

/** Whether an address would show a name or password to everyone who reads a page. */
const hasPassword = (text: string): boolean => /^https?:\/\/[^/?#]*@/i.test(text);

const open = rule(
  'must have no name or password before the host',
  'Delete what is before the @, and the @: every reader of the site would see it.',
);

/** An address of the team's own tracker or mailbox, in which only these names may be in braces. */
const feedback = (...names: readonly FeedbackName[]) =>
  z
    .string()
    .refine((text) => !hasPassword(text), open)
    .refine((text) => /^(https:\/\/|mailto:)[^\s@/?#]\S*$/.test(text), isAddress)
    .refine(
      (text) =>
        (text.match(/\{[^}]*\}?/g) ?? []).every((found) =>
          names.some((name) => found === `{${name}}`),
        ),
      rule(
        `may hold in braces only ${names.map((name) => `{${name}}`).join(', ')}`,
        'Correct the name between the braces, or write the braces as %7B and %7D.',
      ),
    );

/** Where an insight is handed in: a page of the site, or an address of the team's own. */
const insight = z.string().superRefine((text, context) => {
  const { error } = (text.startsWith('/') ? link : feedback('title', 'url', 'heading')).safeParse(
    text,
  );
  for (const { message } of error?.issues ?? []) context.addIssue({ code: 'custom', message });
});

const languageTwice = rule('must not name a language twice', 'Keep one of them.');

const isLanguage = rule(
  'must be a language such as en-GB',
  'Write the code of a language that exists, and of a country where it matters: en, de, pt-BR.',
);

/** Whether a language has a name, and its code is the usual one. */
function exists(code: string): boolean {
  try {
    const { language: primary, region } = new Intl.Locale(code);
    const nameOf = (type: 'language' | 'region', part: string): string | undefined =>
      new Intl.DisplayNames(['en'], { type, fallback: 'none' }).of(part);
    return (
      Intl.getCanonicalLocales(code)[0] === code &&
      nameOf('language', primary) !== undefined &&
      (!region || (region !== 'ZZ' && nameOf('region', region) !== undefined))
    );
  } catch {
    return false;
  }
}

/** A language as pages name it. */
const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/, isLanguage)
  .refine(exists, isLanguage);

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
    url: ownAddress
      .refine((text) => !hasPassword(text), open)
      .refine(
        (text) => /^https?:\/\/[^/?#]*\/?$/i.test(text) || !URL.canParse(text),
        rule(
          'must have no path, no ? and no #; a path belongs in base',
          'Keep scheme and host alone, such as https://example.org.',
        ),
      ),
    /** Path that the site lives under: `/` or `/team/wiki/`. */
    base: z
      .string()
      .regex(
        /^\/(?:[^/]+\/)*$/,
        rule(
          'must begin and end with one /, and have no empty part',
          'Write / or the path alone, such as /team/wiki/.',
        ),
      )
      .regex(
        /^[/\w.~-]*$/,
        rule(
          'may have letters from a to z, digits, and the signs - _ . ~ alone',
          'Publish below another path, such as /wiki/: other letters are written in more than one way in addresses.',
        ),
      )
      .refine(
        (text) => !text.split('/').some((part) => part === '.' || part === '..'),
        rule(
          'must have no part that is . or ..',
          'Write the path as it is from the root of the host.',
        ),
      ),
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
          url: ownAddress.refine((text) => !hasPassword(text), open),
          /** Pages that both sites have at one address, without base; left out, the home page. */
          pages: z
            .array(
              z
                .string()
                .regex(
                  /^\/(?:[^\s/?#]+\/)*$/,
                  rule('must begin and end with /', 'Write the address without base: /faq/.'),
                ),
            )
            .optional(),
        }),
      )
      .min(1, notEmpty)
      .superRefine((all, context) => {
        for (const place of repeated(all.map((entry) => entry.language)))
          context.addIssue({ code: 'custom', path: [place, 'language'], message: languageTwice });
      })
      .optional(),
    /** Logo, shown before the name; leave out for the drawn one. */
    logo: z
      .strictObject({
        /** Image in public/. */
        src: z
          .string()
          .regex(
            /^(?:\/(?!\.)[^\s/\\?#%]+)+\.(?:svg|png|webp)$/,
            rule(
              'must be an image in public/',
              'Put a .svg, .png or .webp file into public/ and name it from there: /logo.svg.',
            ),
          ),
        /** Width divided by height, so that nothing moves when the image arrives. */
        ratio: z.number().min(0.2).max(8),
      })
      .optional(),
    /** Where the source lives; adds links in the footer. */
    repository: address.refine((text) => !hasPassword(text), open).optional(),
    /** Address of the editor, with {path} for the file; leave out to hide the link. */
    edit: z
      .string()
      .refine(
        (text) => /^https:\/\/\S+$/.test(text) && text.includes('{path}'),
        rule(
          'must be an https address with {path} in it',
          'Write {path} where the name of the file belongs.',
        ),
      )
      .refine((text) => !hasPassword(text), open)
      .optional(),
    /** Where editors sign in to change the guide in a browser, at /admin/; leave out to have no such page. */
    admin: z
      .strictObject({
        /** What kind of code host holds the guide; `gitea` is Forgejo as well. */
        forge: z.enum(['github', 'gitlab', 'gitea']),
        /** The repository as the host names it: `owner/guide`, or `group/part/guide` on GitLab. */
        repository: z
          .string()
          .regex(
            /^[\w.-]+(?:\/[\w.-]+)+$/,
            rule(
              'must be a repository such as owner/guide',
              'Write owner and name with a slash between, and leave the address of the host out.',
            ),
          ),
        /** The branch that changes go to; the host’s own choice where left out. */
        branch: z
          .string()
          .regex(
            /^[\w.-]+(?:\/[\w.-]+)*$/,
            rule('must be the name of a branch', 'Write the name alone, such as main.'),
          )
          .optional(),
        /** Address of a host of your own, such as `https://git.example.org`. */
        url: ownAddress.refine((text) => !hasPassword(text), open).optional(),
      })
      .optional(),
    /** Address for suggestions, with {title}, {url} and {heading} where they belong; leave out to hide the link. */
    feedback: feedback('title', 'url', 'heading').optional(),
    /** Address for answers to “Was this page helpful?”, with {answer}, and {title} and {url} where they belong; leave out not to ask. */
    helpful: feedback('title', 'url', 'answer')
      .refine(
        (text) => text.includes('{answer}'),
        rule('must have {answer} in it', 'Write {answer} where yes or no belongs.'),
      )
      .optional(),
    /** Where readers hand in an insight: a page of the site, or an address with {title}, {url} and {heading} where they belong; leave out not to ask. */
    insight: insight.optional(),
    /** Licence note in the footer. */
    licence: line(3, 160).optional(),
    /** Defaults for pages that say nothing of their own. */
    review: z.strictObject({
      /** Who looks after a page. */
      owner: line(2, 60),
      /** Months between reviews. */
      months: z.int().min(1).max(60),
      /** Day of the last review of the whole. */
      reviewed: workday,
    }),
    /** Sections on or off. */
    sections: z.strictObject({
      ...each(sectionNames, z.boolean()),
      ...each(articleSections, z.boolean().default(true)),
    }),
    /** Whether advice stops a build as errors do; without it, advice is only listed. */
    strict: z.boolean().optional(),
    /** Rules whose advice is only listed although content is strict. */
    lenient: distinct(z.enum(lenientRules)).optional(),
    /** Links in the header, in order. A link into a section that is off is left out. */
    navigation: z
      .array(z.strictObject({ label: line(2, 24), link }))
      .min(1)
      .max(9),
    /** The quiz: the role that each of its outcomes speaks of. */
    quiz: z.strictObject({ frontend: id, backend: id, dual: id }).optional(),
    /** The articles of the guide. */
    guide: topics.default({ topics: [] }),
    /** The questions; needed while their section is on. */
    faq: topics.default({ topics: [] }),
    /** The glossary; needed while its section is on. */
    glossary: topics.default({ topics: [] }),
    /** Old addresses and where they lead now: `"/old/": "/new/"`. */
    redirects: z.record(oldAddress, link).optional(),
  })
  .superRefine((site, context) => {
    for (const section of ['faq', 'glossary'] as const)
      if (site.sections[section] && !site[section].topics.length)
        context.addIssue({ code: 'custom', path: [section], message: noTopics });
  })
  .refine(
    ({ language: own, languages = [] }) => languages.every((language) => language.language !== own),
    {
      path: ['languages'],
      message: rule(
        'must not name the language of this site; list the others',
        'Delete the entry of this site’s own language.',
      ),
    },
  );

export type Site = z.infer<typeof siteSchema>;
