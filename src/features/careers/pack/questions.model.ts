/** What may be asked about a skill, and how much the skill weighs for the position. */
export interface AskedSkill<P> {
  readonly name: string;
  readonly group: string;
  readonly prompts: readonly P[];
}

/** A question of an interview, and the skill that it is about. */
export interface Question<P> {
  readonly skill: string;
  readonly prompt: P;
}

/** As many questions as an interview of an hour has room for. */
const wanted = 8;

/** How many questions a pack can hold at most, given what may be asked about the skills of a guide. */
export const mostQuestions = (
  skills: readonly { readonly data: { readonly prompts: readonly unknown[] } }[],
): number => Math.min(wanted, skills.flatMap(({ data }) => data.prompts).length);

/**
 * The questions of an interview, from skills in the order of their weight: one for each skill first,
 * no more from one group than its even share and one, so that all sides are heard; then more from any group, and
 * at last second questions about the same skills.
 */
export function questionsOf<P>(skills: readonly AskedSkill<P>[], number = wanted): Question<P>[] {
  const asking = skills.filter(({ prompts }) => prompts.length);
  const groups = new Set(asking.map(({ group }) => group));
  const share = 1 + Math.ceil(number / Math.max(1, groups.size));
  const chosen = new Set<AskedSkill<P>>();
  for (const limit of [share, Infinity])
    for (const skill of asking) {
      const same = [...chosen].filter(({ group }) => group === skill.group).length;
      if (chosen.size < number && same < limit) chosen.add(skill);
    }
  const ordered = asking.filter((skill) => chosen.has(skill));
  const deepest = Math.max(0, ...ordered.map(({ prompts }) => prompts.length));
  return Array.from({ length: deepest }, (_, round) =>
    ordered.flatMap(({ name, prompts }) => {
      const prompt = prompts[round];
      return prompt === undefined ? [] : [{ skill: name, prompt }];
    }),
  )
    .flat()
    .slice(0, number);
}
