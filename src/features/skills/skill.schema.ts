import { z } from 'astro/zod';
import {
  aliases,
  caseIds,
  description,
  distinct,
  id,
  line,
  lines,
  link,
  notEmpty,
  review,
  twice,
} from '../../model/fields.schema.ts';
import { rule } from '../../model/message.ts';
import { repeated } from '../../model/name.ts';
import { isMade } from './code.model.ts';

/** What a person wrote of a question, be it the question alone. */
const asQuestion = (value: unknown): unknown =>
  typeof value === 'string' ? { ask: value } : value;

/** A question for an interview, with what tells a strong answer from a weak one. */
const prompt = z.preprocess(
  asQuestion,
  z.strictObject({
    /** The question or task. */
    ask: line(3, 400),
    /** What a strong answer contains. */
    strong: line(3, 240).optional(),
    /** What a weak answer contains. */
    weak: line(3, 240).optional(),
  }),
);

const ownCode = rule(
  'must be from 1 to 999, or be the number that was made from the skill’s old id',
  'Take a number from 1 to 999 that no skill has ever had.',
);

const fourWeeks = rule(
  'must have four entries, one for each week',
  'Write four, or delete the key.',
);

/** One skill: what it is, what each level looks like, and who needs which level. */
const skill = z.strictObject({
  /** Heading of the page. */
  name: line(1, 160),
  /** The name in tables, where it is long. */
  short: line(1, 60).optional(),
  /** Other ways in which people ask for it; search finds them. */
  aliases,
  /**
   * Number that saved links use for the skill; never changed, never given again. Where it is left
   * out, the number is made from the id, and a renamed skill keeps the one that it had.
   */
  code: z
    .int()
    .min(1)
    .max(1_048_575)
    .refine((code) => code <= 999 || isMade(code), ownCode)
    .optional(),
  /** Group of the framework that it belongs to. */
  group: id.optional(),
  /** Place within the group, smallest first. */
  order: z.int().optional(),
  description: description.optional(),
  /** What the skill is, in one sentence. */
  definition: line(3, 600).optional(),
  /** Why it matters. */
  why: line(3, 1000).optional(),
  /** What happens when nobody does it. */
  without: line(3, 1000).optional(),
  /** What a person at each level can do, lowest level first; null where nothing is written. */
  levels: z.array(lines).min(1, notEmpty).max(10).default([]),
  /** Words of the levels for this skill, where they differ from those of the scale. */
  words: z.array(line(1, 60)).min(2).max(10).optional(),
  /** One example for each role that has one, keyed by role id. */
  examples: z.record(id, line(3, 1000)).optional(),
  /** Running cases that the example of each role uses, keyed by role id. */
  case: z.record(id, caseIds.unwrap()).optional(),
  /** What a person can show. */
  evidence: distinct(line(3, 400)).max(20).optional(),
  /** The first thing to do for a person who wants to grow in it. */
  start: line(3, 400).optional(),
  /** One thing to do in each of four weeks, for a person who wants to grow in it. */
  weeks: distinct(line(3, 200)).length(4, fourWeeks).optional(),
  /** What an interviewer may ask. */
  prompts: z
    .array(prompt)
    .min(1, notEmpty)
    .max(20)
    .superRefine((all, context) => {
      for (const place of repeated(all.map(({ ask }) => ask)))
        context.addIssue({ code: 'custom', path: [place], message: twice });
    })
    .optional(),
  /** Roles whose work it is central to; a gap there counts double. */
  core: distinct(id).optional(),
  /** Level per role and position; a position that is left out has no target. */
  targets: z.record(id, z.record(id, z.int().min(0).max(10))).default({}),
  /** What each position of a role is expected to do, where the texts belong to positions. */
  expectations: z.record(id, z.record(id, lines)).default({}),
  /** Glossary terms that belong to it. */
  terms: distinct(id).optional(),
  /** What to read, the first thing first. */
  read: z
    .array(
      z.strictObject({
        /** What the reader finds there. */
        text: line(3, 120),
        link,
      }),
    )
    .min(1)
    .max(12)
    .optional(),
  /** Sources that the fields state facts from. */
  sources: distinct(id).optional(),
  ...review,
});

/** A skill whose lists are there, be they empty, and which has a short name. */
export const skillSchema = skill.transform(({ short, evidence, prompts, read, ...data }) => ({
  ...data,
  short: short ?? data.name,
  evidence: evidence ?? [],
  prompts: prompts ?? [],
  read: read ?? [],
}));

/** A skill as its file has it, which need not name its group and its number. */
export type SkillRecord = z.infer<typeof skillSchema>;

/** A skill of the guide. */
export type Skill = SkillRecord & { readonly group: string; readonly code: number };
