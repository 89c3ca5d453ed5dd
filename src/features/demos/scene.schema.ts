import { z } from 'astro/zod';
import { distinct, line } from '../../model/fields.schema.ts';
import { rule } from '../../model/message.ts';
import { photoNames, pictureNames } from './art/names.model.ts';

/** The building blocks, and the parts of each that an annotation can point at. */
export const sceneParts = {
  page: ['heading', 'lines', 'total', 'choice', 'action', 'note'],
  upload: ['heading', 'photos', 'preview', 'action', 'state'],
  search: ['heading', 'field', 'suggested', 'state', 'results', 'below'],
  checkout: ['heading', 'total', 'means', 'action', 'assurance', 'state', 'retry'],
  message: ['heading', 'field', 'error', 'action', 'empty'],
} as const;

/** The drawing that goes with it. */
const picture = z.enum(pictureNames).optional();
const amount = z.strictObject({
  /** What it is for. */
  label: line(1, 60),
  /** More about it, in a few words. */
  detail: line(1, 60).optional(),
  /** The amount with its sign. */
  amount: line(1, 16),
  picture,
});
/** Milliseconds until the service answers. */
const latency = z.int().min(0).max(10_000);
/** A text in which the site puts what it names in braces. */
const filled = (max: number, ...places: readonly string[]) =>
  line(1, max).refine(
    (text) => places.every((place) => text.includes(place)),
    rule(
      `must have ${places.join(' and ')} in it`,
      'Write it, braces included, where the site puts the number.',
    ),
  );
/** A text that differs between the two sides. */
const bothWays = z.strictObject({
  /** As written without thought. */
  plain: line(1, 200),
  /** As written with its reader in mind. */
  polished: line(1, 200),
});

/** A page with amounts, a choice and a main action. */
const page = z.strictObject({
  kind: z.literal('page'),
  heading: line(1, 60),
  lines: z.array(amount).min(1).max(5),
  total: amount,
  /** The choice between some ways to go on. */
  choice: z.strictObject({
    label: line(1, 60),
    options: z
      .array(
        z.strictObject({
          label: line(1, 40),
          detail: line(1, 60),
          /** What it costs; takes the place of the last line's amount. */
          amount: line(1, 16).optional(),
          /** What is paid in all with it. */
          total: line(1, 16).optional(),
          picture,
        }),
      )
      .min(2)
      .max(4),
  }),
  /** The main action, with {total} where it repeats what is paid. */
  action: line(1, 40),
  /** The other action. */
  other: line(1, 40),
  /** Shown below the actions. */
  note: line(1, 120),
  /** After the main action. */
  done: line(1, 120),
  /** After the other action. */
  kept: line(1, 120),
  latency,
});

/** Photos to choose from, one of which is saved. */
const upload = z.strictObject({
  kind: z.literal('upload'),
  heading: line(1, 60),
  /** Label of the photos. */
  choose: line(1, 60),
  photos: distinct(line(1, 40)).min(2).max(4),
  /** What they show, in the same order. */
  pictures: distinct(z.enum(photoNames)).optional(),
  /** Shown where the photo will be. */
  empty: line(1, 60),
  action: line(1, 40),
  waiting: line(1, 120),
  done: line(1, 120),
  failed: line(1, 160),
  retry: line(1, 40),
  latency,
});

/** A box that searches while you type. */
const search = z.strictObject({
  kind: z.literal('search'),
  heading: line(1, 60),
  /** Label of the box. */
  field: line(1, 60),
  /** What can be found. */
  items: z
    .array(z.strictObject({ name: line(1, 40), detail: line(1, 60), picture }))
    .min(4)
    .max(16),
  /** Shown in the empty box. */
  example: line(1, 40).optional(),
  /** Words that people may start from. */
  suggested: z
    .strictObject({
      label: line(1, 40),
      words: z
        .array(z.strictObject({ word: line(1, 20), picture }))
        .min(2)
        .max(8),
    })
    .optional(),
  waiting: line(1, 60),
  /** How many were found, with {count} in it. */
  found: filled(60, '{count}'),
  /** The same where only the first {shown} have room. */
  more: filled(60, '{count}', '{shown}'),
  none: line(1, 120),
  /** Shown below the results, so that its movement can be seen. */
  below: line(1, 120),
  latency,
  /** Milliseconds of answers to one or two letters while answers overtake each other. */
  late: latency,
});

/** A payment whose answer can be lost. */
const checkout = z.strictObject({
  kind: z.literal('checkout'),
  heading: line(1, 60),
  lines: z.array(amount).min(1).max(4),
  total: amount,
  /** The ways to pay. */
  means: z
    .strictObject({
      label: line(1, 40),
      options: z
        .array(z.strictObject({ label: line(1, 40), detail: line(1, 60), picture }))
        .min(2)
        .max(3),
    })
    .optional(),
  action: line(1, 40),
  /** Why people may trust the page with their money. */
  assurance: line(1, 120).optional(),
  waiting: line(1, 120),
  done: line(1, 120),
  /** After no answer came. */
  unsure: line(1, 160),
  retry: line(1, 40),
  latency,
  /** Milliseconds until the answer while the network is slow. */
  slow: latency,
  /** Milliseconds after which the screen stops waiting. */
  patience: z.int().min(500).max(20_000),
});

/** A number that one can enter: digits, with spaces where they help. */
const number = line(1, 30).regex(
  /^[0-9 ]+$/,
  rule('must be digits, with spaces where they help', 'Delete every other sign.'),
);
const bare = (text: string): string => text.replace(/\s/g, '');

/** A form with an error and a list with nothing in it; the one block whose words differ. */
const message = z
  .strictObject({
    kind: z.literal('message'),
    heading: line(1, 60),
    field: line(1, 60),
    hint: bothWays,
    /** What is in the field at first; it must not be accepted. */
    given: line(1, 30),
    /** What the service accepts, spaces aside; all of one length. */
    accepts: distinct(number).refine(
      (all) => new Set(all.map((code) => bare(code).length)).size === 1,
      rule(
        'must be numbers of as many digits each',
        'Make the shorter ones as long as the longest.',
      ),
    ),
    action: line(1, 40),
    waiting: line(1, 60),
    error: z.strictObject({
      /** The one thing that is said of every fault. */
      plain: line(1, 200),
      /** What is said of each fault. */
      polished: z.strictObject({
        empty: line(1, 200),
        /** It holds something other than digits. */
        letters: line(1, 200),
        short: filled(200, '{count}'),
        long: filled(200, '{count}'),
        /** As long as those that are accepted, and none of them. */
        unknown: filled(200, '{number}'),
      }),
    }),
    done: bothWays,
    /** Heading of the list that is empty. */
    list: line(1, 60),
    empty: bothWays,
    /** The drawings next to the hint and in the empty list. */
    pictures: z.strictObject({ hint: picture, empty: picture }).optional(),
    latency,
  })
  .refine(({ given, accepts }) => !accepts.map(bare).includes(bare(given)), {
    path: ['given'],
    message: rule(
      'must not be one of accepts',
      'Give a number that the service refuses, or take it out of accepts.',
    ),
  });

/** The building block of a demo, with its texts and times. */
export const sceneSchema = z.discriminatedUnion('kind', [page, upload, search, checkout, message]);

export type Scene = z.infer<typeof sceneSchema>;
export type SceneKind = Scene['kind'];
