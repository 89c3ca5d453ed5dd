import type { Skill } from '../../model/guide.ts';
import { expectationOf } from './asking.model.ts';
import { type Column, type PositionRoles, targetOf } from './matrix.model.ts';

/** Whether a skill says what one of its levels looks like, so that a link may lead there. */
export const isDescribed = ({ levels }: Pick<Skill, 'levels'>, level: number): boolean =>
  Boolean(levels[level - 1]?.length);

/** Whether a skill says what some of its levels look like. */
const hasLevelTexts = ({ levels }: Pick<Skill, 'levels'>): boolean =>
  levels.some((lines) => lines.length > 0);

/**
 * Which sections the page of a skill has: those that its record says something in, what it says of
 * positions only where the guide has them, and words only where there is a glossary.
 */
export function sectionsOf(
  data: Skill,
  positions: readonly PositionRoles[],
  hasGlossary: boolean,
): Readonly<Record<SkillSection, boolean>> {
  const isSaid = (says: (column: Column) => boolean): boolean =>
    positions.some(({ id, data: { roles } }) => roles.some((role) => says({ role, position: id })));
  const skill = { id: '', data };
  return {
    why: Boolean(data.why ?? data.without),
    terms: hasGlossary && Boolean(data.terms?.length),
    levels: hasLevelTexts(data),
    targets: isSaid((column) => targetOf(skill, column) !== null),
    expectations: isSaid((column) => expectationOf(skill, column).length > 0),
    examples: Object.keys(data.examples ?? {}).length > 0,
    evidence: data.evidence.length > 0,
    start: Boolean(data.start ?? data.weeks),
    read: data.read.length > 0,
    prompts: data.prompts.length > 0,
  };
}

export const skillSections = [
  'why',
  'terms',
  'levels',
  'targets',
  'expectations',
  'examples',
  'evidence',
  'start',
  'prompts',
  'read',
] as const;
type SkillSection = (typeof skillSections)[number];
