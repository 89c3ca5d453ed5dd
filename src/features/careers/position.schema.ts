import { z } from 'astro/zod';
import { description, distinct, id, line, review } from '../../model/fields.schema.ts';
import { rule } from '../../model/message.ts';

/** What a person who makes a step should know. */
export const step = {
  /** Why people do it. */
  why: line(20, 240),
  /** What they lack at first. */
  gap: line(20, 240),
  /** What shows that they are ready. */
  evidence: line(20, 240),
};

/** A step from one position to another. */
const move = z.strictObject({
  /** The position that it leads to. */
  to: id,
  /** Promotions lead upwards and form no cycle; a lateral move can be gone both ways. */
  kind: z.enum(['promotion', 'lateral']),
  ...step,
  /** The same step the other way round; for lateral moves only. */
  back: z.strictObject(step).optional(),
});

const position = z.strictObject({
  /** Heading of the page: the job title in full. */
  title: line(3, 70),
  /** Short name for tables and maps. */
  name: line(2, 32),
  /** Its place in the order of grades. */
  grade: id,
  /** Its track. */
  track: id,
  /** Roles that have it. */
  roles: distinct(id),
  description,
  /** What the person does, in one or two sentences. */
  lede: line(20, 260),
  /** How far the work reaches. */
  scope: line(10, 200),
  /** What the person is hired to do. */
  duties: distinct(line(20, 220)).min(3).max(9),
  /** Subjects that people in the position may specialise in. */
  focus: z
    .array(
      z.strictObject({
        id,
        name: line(3, 60),
        text: line(20, 240),
        /** Roles that have it; all of the position's where left out. */
        roles: distinct(id).optional(),
      }),
    )
    .min(1)
    .optional(),
  /** Steps to other positions. */
  moves: z.array(move).min(1).optional(),
  /** Steps out of the guide's roles. */
  exits: z
    .array(z.strictObject({ id, name: line(3, 60), ...step }))
    .min(1)
    .optional(),
  /** Sources that the fields state facts from. */
  sources: distinct(id).optional(),
  ...review,
});

/** What people are hired into. */
export const positionSchema = position.superRefine((value, context) => {
  value.moves?.forEach((move, place) => {
    if ((move.kind === 'lateral') === (move.back !== undefined)) return;
    context.addIssue({
      code: 'custom',
      path: ['moves', place, move.back ? 'back' : 'kind'],
      message: move.back
        ? rule(
            'must be left out of a promotion, which has no way back',
            'Delete it, or make the move lateral.',
          )
        : rule(
            'must come with back, which tells the same step the other way round',
            'Add back with why, gap and evidence, or make the move a promotion.',
          ),
    });
  });
});

export type Position = z.infer<typeof positionSchema>;
