import { z } from 'astro/zod';

/** Text on one line, without spaces at either end. */
export const line = (min = 1, max = 400) =>
  z
    .string()
    .min(min, `must have at least ${min} characters`)
    .max(max, `must have at most ${max} characters`)
    .refine((text) => text === text.trim(), 'must not begin or end with a space')
    .refine((text) => !/[\n\r\t]/.test(text), 'must stand on one line');

/** The id of another record: its file name without the ending. */
export const id = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'must be an id: lower-case letters, digits and single hyphens',
  );

const addressAt = (beginning: RegExp, message: string) =>
  z.string().refine((text) => beginning.test(text) && URL.canParse(text), message);

/** An address outside the site. */
export const address = addressAt(/^https:\/\/\S+$/i, 'must be an https address');

/** An address that the site itself has; an intranet may serve it without encryption. */
export const ownAddress = addressAt(/^https?:\/\/\S+$/i, 'must be an https or http address');

/** A link inside the site, written from its root: `/roles/backend/#owns`. */
export const link = z
  .string()
  .regex(/^\/(?!\/)\S*$/, 'must be a link inside the site, written from its root, such as /roles/');

/** YAML may hand a day over as a date and a year as a number. */
const asText = (value: unknown): unknown => {
  if (typeof value === 'number') return String(value);
  return value instanceof Date && !Number.isNaN(value.getTime())
    ? value.toISOString().slice(0, 10)
    : value;
};

/** A day: `2026-11-21`. */
export const day = z.preprocess(asText, z.iso.date('must be a day such as 2026-11-21'));

/** A day, a month or a year: `2026-11-21`, `2026-11`, `2026`. */
export const date = z.preprocess(
  asText,
  z.string().refine((text) => {
    const whole = `${text}${'-01-01'.slice(Math.max(0, text.length - 4))}`;
    return /^\d{4}(-\d{2}){0,2}$/.test(text) && z.iso.date().safeParse(whole).success;
  }, 'must be a day, month or year such as 2021-03-17, 2021-03 or 2021'),
);

/** A list that says each thing once. */
export const distinct = <T extends z.ZodType<string>>(item: T) =>
  z
    .array(item)
    .min(1, 'must not be empty; leave the key out instead')
    .refine(
      (all) => new Set(all.map((one) => one.toLowerCase())).size === all.length,
      'must not name the same thing twice',
    );

/** What search engines and link previews show: 70 to 155 characters. */
export const description = line(70, 155);

/** Who looks after a page, and when it was last read against its sources. */
export const review = {
  /** Who looks after the page; default: `review.owner` in site.json. */
  owner: line(2, 60).optional(),
  /** The day somebody last read the page against its sources. */
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
