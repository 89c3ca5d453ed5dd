import { z } from 'astro/zod';
import { positionShape } from '../../features/careers/position.schema.ts';
import { otherFields, positionFields } from './fields.model.ts';

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
      /** Where the role is, seen from the line. */
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

const named = z.strictObject({ id: z.string(), label: z.string() });

/** `/api/skills.json` */
export const skillsApi = z.strictObject({
  version: z.literal(2),
  framework: z.strictObject({
    scale: z.strictObject({
      /** Lowest first; level 0 only where the scale has a word for “not needed”. */
      levels: z.array(
        z.strictObject({
          level: z.int(),
          name: z.string(),
          short: z.string(),
          gist: z.string(),
          /** What reaching it is worth; null where positions ask for no sum of points. */
          points: z.number().nullable(),
        }),
      ),
      /** What the lines of every level follow, such as “You can”; empty where nothing does. */
      lead: z.string(),
      /** A level is reached when all its lines are true. */
      reached: z.literal('all-lines'),
    }),
    /** Domains of groups, in reading order. */
    domains: z.array(named),
    groups: z.array(
      z.strictObject({
        id: z.string(),
        label: z.string(),
        text: z.string(),
        /** Id of the role whose side the group is on. */
        role: z.string().nullable(),
        /** Id of the domain that it belongs to. */
        domain: z.string().nullable(),
      }),
    ),
  }),
  /** By group, in reading order. */
  skills: z.array(
    z.strictObject({
      ...item,
      name: z.string(),
      /** Other ways in which people ask for it. */
      aliases: z.array(z.string()),
      /** Number that saved profiles use; never changes. */
      code: z.int(),
      group: z.string(),
      definition: z.string(),
      why: z.string(),
      without: z.string(),
      /** What each level from 1 looks like: lines, which all must be true. */
      levels: z.array(z.array(z.string())),
      /** Own words of the levels from 1; empty where they are those of the scale. */
      words: z.array(z.string()),
      /** By role id. */
      examples: z.record(z.string(), z.string()),
      evidence: z.array(z.string()),
      start: z.string(),
      /** One thing to do in each of four weeks; empty where nothing is written. */
      weeks: z.array(z.string()),
      prompts: z.array(z.string()),
      /** What answers to the prompt at the same place contain; empty where that is not written. */
      answers: z.array(z.strictObject({ strong: z.string(), weak: z.string() })),
      /** Ids of roles whose work it is central to. */
      core: z.array(z.string()),
      /** Level by role and position; what is left out is not set, which is not 0. */
      targets: z.record(z.string(), z.record(z.string(), z.int())),
      /** What a position of a role is expected to do, by role and position. */
      expectations: z.record(z.string(), z.record(z.string(), z.array(z.string()))),
      /** Ids of glossary terms. */
      terms: z.array(z.string()),
      read: z.array(z.strictObject({ text: z.string(), url: z.url() })),
      /** Ids of sources. */
      sources: z.array(z.string()),
    }),
  ),
});

const quizItem = {
  id: z.string(),
  /** Number that codes use for the item; never changes. */
  code: z.int(),
  /** Asked of everybody, or only to sharpen a result. */
  round: z.enum(['core', 'sharpen']),
  text: z.string(),
};

/** `/api/quiz.json`: what `scoreQuiz` and its neighbours take as the bank. */
export const quizApi = z.strictObject({
  ...envelope,
  /** Edition of the items: another key, option or set of items makes another. */
  bank: z.int(),
  /** In the order they are asked in. */
  items: z.array(
    z.discriminatedUnion('kind', [
      z.strictObject({
        ...quizItem,
        kind: z.literal('rating'),
        scale: z.enum(['frontend', 'backend', 'range']),
        /** 1 where liking it speaks for the scale, −1 where it speaks against it. */
        key: z.union([z.literal(1), z.literal(-1)]),
      }),
      z.strictObject({
        ...quizItem,
        kind: z.literal('scenario'),
        /** In the order shown. */
        options: z.array(
          z.strictObject({
            id: z.string(),
            type: z.enum(['frontend', 'backend', 'both', 'depth']),
            text: z.string(),
          }),
        ),
      }),
    ]),
  ),
});

/** What a person who makes a step should know. */
const step = {
  why: z.string(),
  gap: z.string(),
  evidence: z.string(),
};

/** What the API says of a position in a form of its own. */
const positionForm = {
  name: z.string(),
  title: z.string(),
  /** Ids of the framework's. */
  grade: z.string(),
  track: z.string(),
  roles: z.array(z.string()),
  lede: z.string(),
  scope: z.string(),
  duties: z.array(z.string()),
  focus: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      text: z.string(),
      roles: z.array(z.string()),
      /** Other words for it, where they are written. */
      aliases: z.array(z.string()).optional(),
    }),
  ),
  moves: z.array(
    z.strictObject({
      /** Id of a position. */
      to: z.string(),
      kind: z.enum(['promotion', 'lateral']),
      /** What changes with it, in one sentence, where that is written. */
      change: z.string().optional(),
      ...step,
      /** The same step the other way round; every lateral move has it. */
      back: z.strictObject(step).optional(),
    }),
  ),
  /** Steps out of the guide's roles. */
  exits: z.array(z.strictObject({ id: z.string(), name: z.string(), ...step })),
  /** Ids of sources. */
  sources: z.array(z.string()),
} satisfies Record<(typeof positionFields)[number], z.ZodType>;

/** `/api/careers.json` */
export const careersApi = z.strictObject({
  ...envelope,
  framework: z.strictObject({
    /** From first to highest. */
    grades: z.array(named),
    tracks: z.array(named),
    /** In reading order. */
    roles: z.array(named),
  }),
  /** Positions by grade and track, then origins. */
  careers: z.array(
    z.discriminatedUnion('kind', [
      z.strictObject({
        ...item,
        kind: z.literal('position'),
        ...positionForm,
        ...otherFields(positionShape, positionFields),
      }),
      z.strictObject({
        ...item,
        kind: z.literal('origin'),
        name: z.string(),
        /** What people bring from there. */
        text: z.string(),
        moves: z.array(z.strictObject({ to: z.string(), ...step })),
        /** Ids of sources. */
        sources: z.array(z.string()),
      }),
    ]),
  ),
});

export type RolesApi = z.infer<typeof rolesApi>;
export type SkillsApi = z.infer<typeof skillsApi>;
export type CareersApi = z.infer<typeof careersApi>;
export type QuizApi = z.infer<typeof quizApi>;
export type FaqApi = z.infer<typeof faqApi>;
export type GlossaryApi = z.infer<typeof glossaryApi>;
