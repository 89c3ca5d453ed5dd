import type { Skill } from '../../model/guide.ts';

const isFilled = (record: Readonly<Record<string, object>>): boolean =>
  Object.values(record).some((inner) => Object.keys(inner).length > 0);

/** Whether a skill says what some of its levels look like, so that links may lead there. */
export const hasLevelTexts = ({ levels }: Pick<Skill, 'levels'>): boolean =>
  levels.some((lines) => lines.length > 0);

/** Which sections the page of a skill has: those that its record says something in. */
export const sectionsOf = (data: Skill): Readonly<Record<SkillSection, boolean>> => ({
  why: Boolean(data.why ?? data.without),
  levels: hasLevelTexts(data),
  targets: isFilled(data.targets),
  expectations: isFilled(data.expectations),
  examples: Object.keys(data.examples ?? {}).length > 0,
  evidence: data.evidence.length > 0,
  start: Boolean(data.start) || data.read.length > 0,
  prompts: data.prompts.length > 0,
});

export const skillSections = [
  'why',
  'levels',
  'targets',
  'expectations',
  'examples',
  'evidence',
  'start',
  'prompts',
] as const;
type SkillSection = (typeof skillSections)[number];
