import type { Step } from '../careers.model.ts';

/** A position as in `/api/careers.json`. */
export interface PositionData {
  readonly id: string;
  readonly data: {
    readonly name: string;
    readonly title: string;
    readonly roles: readonly string[];
    readonly duties: readonly string[];
    readonly lede: string;
    readonly scope: string;
    /** The sum of points that it asks for, where it asks for one. */
    readonly points?: number;
    /** The skills that matter most for the step into it; of all its roles where none is named. */
    readonly keySkills?: readonly {
      readonly skill: string;
      readonly why?: string;
      /** How it can be learned in the post; what has none has to be there before. */
      readonly learn?: string;
      readonly roles?: readonly string[];
    }[];
    readonly moves: readonly (Step & {
      readonly to: string;
      readonly kind: 'promotion' | 'lateral';
      readonly back?: Step;
    })[];
  };
}

/** An origin as in `/api/careers.json`. */
export interface OriginData {
  readonly id: string;
  readonly data: {
    readonly name: string;
    readonly moves: readonly (Step & { readonly to: string })[];
  };
}

/** What the browser needs of `/api/careers.json`. */
export interface CareersData {
  /** Names by id. */
  readonly roles: ReadonlyMap<string, string>;
  readonly positions: readonly PositionData[];
  readonly origins: readonly OriginData[];
}

/** A skill as in `/api/skills.json`. */
export interface SkillData {
  readonly id: string;
  readonly data: {
    readonly name: string;
    readonly group: string;
    /** What a person at each level can do, level 1 first: the lines that all must be true. */
    readonly levels: readonly (readonly string[])[];
    /** Own words of the levels, level 1 first; empty where they are those of the scale. */
    readonly words: readonly string[];
    readonly core: readonly string[];
    /** What may be asked, and what its answers contain where that is written. */
    readonly prompts: readonly {
      readonly ask: string;
      readonly strong?: string | undefined;
      readonly weak?: string | undefined;
    }[];
    readonly targets: Readonly<Record<string, Readonly<Record<string, number>>>>;
    /** What each position of a role is expected to do. */
    readonly expectations: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  };
}

/** What the browser needs of `/api/skills.json`. */
export interface SkillsData {
  /** Words of the levels by number. */
  readonly levels: ReadonlyMap<number, string>;
  /** What all lines of a level follow, such as “You can”; empty where nothing does. */
  readonly lead: string;
  readonly groups: readonly { readonly id: string; readonly label: string }[];
  readonly skills: readonly SkillData[];
}

/** The word of a level, in a skill's own words where it has some; empty where there is none. */
export const wordOf = ({ levels }: SkillsData, { data }: SkillData, level: number): string =>
  data.words[level - 1] ?? levels.get(level) ?? '';

/** The skills of a guide without skills. */
export const noSkills: SkillsData = { levels: new Map(), lead: '', groups: [], skills: [] };

class Unreadable extends Error {}

const fail = (): never => {
  throw new Unreadable();
};
const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : fail();
const text = (value: unknown): string => (typeof value === 'string' ? value : fail());
const whole = (value: unknown): number =>
  typeof value === 'number' && Number.isInteger(value) ? value : fail();
const list = <T>(value: unknown, read: (item: unknown) => T): T[] =>
  Array.isArray(value) ? value.map(read) : fail();
const texts = (value: unknown): string[] => list(value, text);
const number = (value: unknown): number => (typeof value === 'number' ? value : fail());
/** A value for each position of each role. */
const cells = <T>(value: unknown, read: (item: unknown) => T): Record<string, Record<string, T>> =>
  Object.fromEntries(
    Object.entries(record(value)).map(([role, inner]) => [
      role,
      Object.fromEntries(Object.entries(record(inner)).map(([post, item]) => [post, read(item)])),
    ]),
  );

const step = (value: unknown): Step => {
  const { why, gap, evidence } = record(value);
  return { why: text(why), gap: text(gap), evidence: text(evidence) };
};
const answer = (value: unknown): { strong: string; weak: string } => {
  const { strong, weak } = record(value);
  return { strong: text(strong), weak: text(weak) };
};
const questions = (
  prompts: readonly string[],
  answers: readonly { readonly strong: string; readonly weak: string }[],
): SkillData['data']['prompts'] => prompts.map((ask, place) => ({ ask, ...answers[place] }));
const labelled = (value: unknown): { id: string; label: string } => {
  const { id, label } = record(value);
  return { id: text(id), label: text(label) };
};

const keySkill = (value: unknown): NonNullable<PositionData['data']['keySkills']>[number] => {
  const { skill, why, learn, roles } = record(value);
  return {
    skill: text(skill),
    ...(why !== undefined && { why: text(why) }),
    ...(learn !== undefined && { learn: text(learn) }),
    ...(roles !== undefined && { roles: texts(roles) }),
  };
};

function position(fields: Record<string, unknown>): PositionData {
  return {
    id: text(fields['id']),
    data: {
      name: text(fields['name']),
      title: text(fields['title']),
      roles: texts(fields['roles']),
      duties: texts(fields['duties']),
      lede: text(fields['lede']),
      scope: text(fields['scope']),
      ...(fields['points'] !== undefined && { points: number(fields['points']) }),
      ...(fields['keySkills'] !== undefined && { keySkills: list(fields['keySkills'], keySkill) }),
      moves: list(fields['moves'], (value) => {
        const { to, kind, back } = record(value);
        return {
          ...step(value),
          to: text(to),
          kind: kind === 'promotion' || kind === 'lateral' ? kind : fail(),
          ...(back !== undefined && { back: step(back) }),
        };
      }),
    },
  };
}

/** Reads an answer of `/api/careers.json`; null where it is not one of version 1. */
export function parseCareers(value: unknown): CareersData | null {
  return readable(() => {
    const { version, framework, careers } = record(value);
    if (version !== 1) fail();
    const all = list(careers, record);
    return {
      roles: new Map(
        list(record(framework)['roles'], labelled).map(({ id, label }) => [id, label]),
      ),
      positions: all.filter(({ kind }) => kind === 'position').map(position),
      origins: all
        .filter(({ kind }) => kind === 'origin')
        .map(({ id, name, moves }) => ({
          id: text(id),
          data: {
            name: text(name),
            moves: list(moves, (move) => ({ ...step(move), to: text(record(move)['to']) })),
          },
        })),
    };
  });
}

/** Reads an answer of `/api/skills.json`; null where it is not one of version 2. */
export function parseSkills(value: unknown): SkillsData | null {
  return readable(() => {
    const { version, framework, skills } = record(value);
    if (version !== 2) fail();
    const { scale, groups } = record(framework);
    const { none, levels, lead } = record(scale);
    return {
      levels: new Map([
        ...(none === undefined || none === null ? [] : [[0, text(record(none)['name'])] as const]),
        ...list(levels, (value) => {
          const { level, name } = record(value);
          return [whole(level), text(name)] as const;
        }),
      ]),
      lead: text(lead),
      groups: list(groups, labelled),
      skills: list(skills, (skill) => {
        const {
          id,
          name,
          group,
          levels: can,
          words,
          core,
          prompts,
          answers,
          targets,
          expectations,
        } = record(skill);
        return {
          id: text(id),
          data: {
            name: text(name),
            group: text(group),
            levels: list(can, texts),
            words: texts(words),
            core: texts(core),
            prompts: questions(texts(prompts), list(answers, answer)),
            targets: cells(targets, whole),
            expectations: cells(expectations, texts),
          },
        };
      }),
    };
  });
}

function readable<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}
