import { z } from 'astro/zod';
import { repeated } from './name.ts';
import { rule } from './message.ts';

/** The rule that a text is one line; a block of lines breaks others by its line ends alone. */
export const oneLine = rule(
  'must be on one line',
  'Write the text in quotes on one line, or after >- in place of |.',
);

/** Text on one line, without spaces at either end. */
export const line = (min = 1, max = 400) =>
  z
    .string()
    .min(min, rule(`must have at least ${min} characters`, 'Say more.'))
    .max(max, rule(`must have at most ${max} characters`, 'Say it in fewer words.'))
    .refine(
      (text) => text === text.trim(),
      rule(
        'must not begin or end with a space',
        'Delete the space; it may be one of a kind that cannot be seen.',
      ),
    )
    .refine((text) => !/[\n\r\t]/.test(text), oneLine);

/** The id of another record: its file name without the ending. */
export const id = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    rule(
      'must be an id: lower-case letters, digits and single hyphens',
      'Write the name of the file that is meant, without its ending; an id of your own is like my-id.',
    ),
  );

const addressAt = (beginning: RegExp, message: string) =>
  z.string().refine((text) => beginning.test(text) && URL.canParse(text), message);

/** An address outside the site. */
export const address = addressAt(
  /^https:\/\/\S+$/i,
  rule('must be an https address', 'Copy the whole address, beginning with https://.'),
);

/** An address that the site itself has; an intranet may serve it without encryption. */
export const ownAddress = addressAt(
  /^https?:\/\/\S+$/i,
  rule(
    'must be an https or http address',
    'Write the whole address, such as https://guide.example.org.',
  ),
);

/** A link inside the site, written from its root: `/roles/backend/#owns`. */
export const link = z
  .string()
  .regex(
    /^\/(?!\/)\S*$/,
    rule(
      'must be a link inside the site, written from its root, such as /roles/',
      'Begin with one slash and leave host, base and spaces out: /faq/ or /faq/#basics.',
    ),
  );

/** YAML hands a year over as a number. */
const asText = (value: unknown): unknown => (typeof value === 'number' ? String(value) : value);

const calendar = 'Check month and day against a calendar, and write them as year-month-day.';
const dayRule = rule('must be a day such as 2026-11-21', calendar);
const dateRule = rule('must be a day, month or year such as 2021-03-17, 2021-03 or 2021', calendar);
const between = (text: string, first: number, last: number): boolean => {
  const year = Number(text.slice(0, 4));
  return Number.isNaN(year) || (year >= first && year <= last);
};

/** A day on which the guide was worked on: `2026-11-21`. */
export const workday = z.iso
  .date(dayRule)
  .refine(
    (text) => between(text, 1990, 2100),
    rule('must be a day from 1990 to 2100', 'Correct the year.'),
  );

/** The same in YAML. */
export const day = z.preprocess(asText, workday);

/** A day, a month or a year: `2026-11-21`, `2026-11`, `2026`. */
export const date = z.preprocess(
  asText,
  z
    .string()
    .refine((text) => {
      const whole = `${text}${'-01-01'.slice(Math.max(0, text.length - 4))}`;
      return /^\d{4}(-\d{2}){0,2}$/.test(text) && z.iso.date().safeParse(whole).success;
    }, dateRule)
    .refine(
      (text) => between(text, 1000, 2100),
      rule('must be of a year from 1000 to 2100', 'Correct the year.'),
    ),
);

/** The rule that a list is left out where it is empty. */
export const notEmpty = rule(
  'must not be empty; leave the key out instead',
  'Write something into the list, or delete the key.',
);

/** The rule that a list says each thing once. */
export const twice = rule(
  'must not name the same thing twice',
  'Delete one of the two; capitals, spaces and the way an accent is written make no difference.',
);

/** A list that says each thing once. */
export const distinct = <T extends z.ZodType<string>>(item: T) =>
  z
    .array(item)
    .min(1, notEmpty)
    .superRefine((all, context) => {
      for (const place of repeated(all))
        context.addIssue({ code: 'custom', path: [place], message: twice });
    });

/** Most characters of one level's text, whatever its form. */
const longestText = 1000;

/** What a person wrote as one text, line by line and without the signs that begin a list item. */
const asLines = (value: unknown): unknown =>
  value === null
    ? undefined
    : typeof value === 'string'
      ? value
          .split('\n')
          .map((text) => text.trim().replace(/^[-*•]\s+/, ''))
          .filter(Boolean)
      : value;

/**
 * A text of one line, of several or a list of lines, which all come out as a list; null comes out
 * as an empty one.
 */
export const lines = z.preprocess(
  asLines,
  distinct(line(1, longestText))
    .refine(
      (all) => all.join('\n').length <= longestText,
      rule(`must have at most ${longestText} characters in all`, 'Say it in fewer words.'),
    )
    .default([]),
);

/** A text is taken for a list of one. */
const asList = (value: unknown): unknown => (typeof value === 'string' ? [value] : value);

/** Ids of the running cases that a page or an example uses: one id or a list, which come out as a list. */
export const caseIds = z.preprocess(asList, distinct(id)).optional();

/** The rule that a text is a question. */
export const question = rule('must end with a question mark', 'End it with ?.');

/** What search engines and link previews show: 70 to 155 characters. */
export const description = line(70, 155);

/** Who looks after a page, and when it was last read against its sources. */
export const review = {
  /** Who looks after the page; default: `review.owner` in site.json. */
  owner: line(2, 60).optional(),
  /** The day on which the page was last read against its sources. */
  reviewed: day.optional(),
  /** Months until the next review; default: `review.months` in site.json. */
  reviewMonths: z.int().min(1).max(60).optional(),
};

/** Whether lists name the page; without it, only links in texts lead to it. */
export const listed = z.boolean().optional();

/** The one thing to do after reading the page. */
export const next = z.strictObject({
  /** The call to action. */
  text: line(3, 90),
  /** Where it leads. */
  link,
});

/** Other words that people use for something, or ask for it by; the search finds it by them. */
export const aliases = distinct(line(2, 80)).max(8).optional();
