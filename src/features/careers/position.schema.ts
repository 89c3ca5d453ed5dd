import { z } from 'astro/zod';
import {
  aliases,
  description,
  distinct,
  id,
  line,
  notEmpty,
  review,
} from '../../model/fields.schema.ts';
import { rule } from '../../model/message.ts';

/** What a person who makes a step should know. */
export const step = {
  /** Why people do it. */
  why: line(3, 400).optional(),
  /** What they lack at first. */
  gap: line(3, 400).optional(),
  /** What shows that they are ready. */
  evidence: line(3, 400).optional(),
};

/** A step from one position to another. */
const move = z.strictObject({
  /** The position that it leads to. */
  to: id,
  /** Promotions lead upwards and form no cycle; a lateral move can be gone both ways. */
  kind: z.enum(['promotion', 'lateral']),
  /** What changes with it, in one sentence. */
  change: line(3, 240).optional(),
  ...step,
  /** The same step the other way round; for lateral moves only. */
  back: z.strictObject(step).optional(),
});

const position = z.strictObject({
  /** Heading of the page: the job title in full. */
  title: line(1, 160),
  /** Short name for tables and maps; the title where left out. */
  name: line(1, 60).optional(),
  /** Other ways in which people ask for it; search finds them. */
  aliases,
  /** Its place in the order of grades. */
  grade: id,
  /** Its track, where there are several. */
  track: id.optional(),
  /** Roles that have it; all of them where left out. */
  roles: distinct(id).optional(),
  description: description.optional(),
  /** What the person does, in one or two sentences. */
  lede: line(3, 600).optional(),
  /** How far the work reaches. */
  scope: line(3, 400).optional(),
  /** How large the post may be: measures such as teams or users, each with an example. */
  reach: z
    .array(z.strictObject({ name: line(1, 60), text: line(3, 200) }))
    .min(1, notEmpty)
    .max(8)
    .optional(),
  /** What the person is hired to do. */
  duties: distinct(line(3, 600)).max(40).optional(),
  /** The skills that matter most for the step into the position, the most important first. */
  keySkills: z
    .array(
      z.strictObject({
        skill: id,
        /** Why it matters there. */
        why: line(10, 240).optional(),
        /** How it can be learned in the post; what has none has to be there before. */
        learn: line(10, 240).optional(),
        /** Roles of which it holds; all of the position's where left out. */
        roles: distinct(id).optional(),
      }),
    )
    .min(1)
    .max(24)
    .optional(),
  /** The sum of points that it asks for, where the levels of the scale have points. */
  points: z.number().min(0).max(100_000).optional(),
  /** Subjects that people in the position may specialise in. */
  focus: z
    .array(
      z.strictObject({
        id,
        name: line(1, 120),
        text: line(3, 600).optional(),
        /** Other words that people search for. */
        aliases,
        /** Roles that have it; all of the position's where left out. */
        roles: distinct(id).optional(),
      }),
    )
    .min(1)
    .optional(),
  /** Why these steps lead here and from here, and others do not. */
  routes: line(3, 600).optional(),
  /** Steps to other positions. */
  moves: z.array(move).min(1).optional(),
  /** Steps out of the guide's roles. */
  exits: z
    .array(z.strictObject({ id, name: line(1, 120), ...step }))
    .min(1)
    .optional(),
  /** Sources that the fields state facts from. */
  sources: distinct(id).optional(),
  ...review,
});

/** The fields of a position by name. */
export const positionShape = position.shape;

const noWayBack = rule(
  'must be left out of a promotion, which has no way back',
  'Delete it, or make the move lateral.',
);

/** What people are hired into; it has a short name, and a lateral move has its way back. */
export const positionSchema = position
  .superRefine(({ moves = [] }, context) => {
    moves.forEach(({ kind, back }, place) => {
      if (kind === 'promotion' && back)
        context.addIssue({ code: 'custom', path: ['moves', place, 'back'], message: noWayBack });
    });
  })
  .transform(({ name, duties, moves, ...data }) => ({
    ...data,
    name: name ?? data.title,
    duties: duties ?? [],
    moves: (moves ?? []).map((move) =>
      move.kind === 'lateral' ? { ...move, back: move.back ?? {} } : move,
    ),
  }));

/** A position as its file has it, which need not name its roles. */
export type PositionRecord = z.infer<typeof positionSchema>;

/** A position of the guide. */
export type Position = PositionRecord & { readonly roles: readonly string[] };
