import { z } from 'astro/zod';
import { distinct, id, line, link } from '../../model/fields.schema.ts';

const read = z.strictObject({
  /** What the reader finds there. */
  text: line(3, 120),
  /** A page of the guide that says more of what the item asks about. */
  link,
});

const common = {
  /** Stable id, which saved answers use. */
  id,
  /** Number that codes use for the item; never changed, never given again. */
  code: z.int().min(1).max(120),
  /** Asked of everyone, or only to sharpen a result. */
  round: z.enum(['core', 'sharpen']),
  /** A few words for lists and explanations. */
  short: line(3, 60),
  read,
};

/** A statement to rate. */
const rating = z.strictObject({
  ...common,
  kind: z.literal('rating'),
  /** What it measures. */
  scale: z.enum(['frontend', 'backend', 'range']),
  /** 1 where liking it speaks for the scale, −1 where it speaks against it. */
  key: z.union([z.literal(1), z.literal(-1)]),
  /** Id of the item of the other side that is built alike. */
  mirror: id.optional(),
  /** The activity. */
  text: line(20, 240),
});

/** A situation with four things to do first. */
const scenario = z.strictObject({
  ...common,
  kind: z.literal('scenario'),
  /** The situation. */
  text: line(40, 480),
  /** One option of each type, in the order shown. */
  options: z
    .array(
      z.strictObject({
        id,
        /** What choosing it speaks for. */
        type: z.enum(['frontend', 'backend', 'both', 'depth']),
        text: line(20, 240),
      }),
    )
    .length(4),
});

/** The items of the quiz, in the order they are asked in. */
export const quizSchema = z.strictObject({
  /** Grows when an item, a key or an option changes, not with wording alone. */
  edition: z.int().min(1).max(255),
  /** How statements are rated. */
  rating: z.strictObject({
    /** Asked of every statement. */
    question: line(10, 120),
    /** Words for −2 to 2, lowest first. */
    choices: distinct(line(3, 40)).length(5),
    /** For those who cannot tell; never counted. */
    unknown: line(3, 40),
  }),
  /** How scenarios are answered. */
  scenario: z.strictObject({
    /** Asked of every situation. */
    question: line(10, 120),
    /** For those who would do something else; an answer that speaks for nothing. */
    none: line(3, 40),
    /** For those who cannot tell; never counted. */
    unknown: line(3, 40),
  }),
  items: z.array(z.discriminatedUnion('kind', [rating, scenario])).min(1),
  /** What the links that people have shared mean: lines are added, never changed or taken away. */
  codes: z
    .array(
      z.strictObject({
        code: common.code,
        /** Id of the item that has or had the code. */
        id,
        /** Ids of its options by the alphabet: a link holds an option as its place among them. */
        options: z.array(id).length(4).optional(),
      }),
    )
    .min(1),
});

export type Quiz = z.infer<typeof quizSchema>;
