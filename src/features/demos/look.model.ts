import { plainFragment } from '../../model/link/fragment.ts';

/** The two sides of a demo. */
export const looks = ['plain', 'polished'] as const;

export type Look = (typeof looks)[number];

/** What can be shown: one side, or both next to each other. */
export const choices = [...looks, 'both'] as const;

export type Choice = (typeof choices)[number];

/** A choice from storage, an address or a form; null for anything else. */
export const parseChoice = (value: unknown): Choice | null =>
  choices.find((choice) => choice === value) ?? null;

/** What is shown at first; where there is no room for both, the polished side is. */
export const firstChoice: Choice = 'both';

/** Anchor of a choice, which is also the address that opens it: `upload=polished`. */
export const choiceAnchor = (demo: string, choice: Choice): string => `${demo}=${choice}`;

/**
 * The choice for a demo that an address's fragment, such as `#upload=polished`, names, as it came
 * or with what chat and mail put around it.
 */
export function choiceFrom(fragment: string, demo: string): Choice | null {
  const [, name, choice] =
    /^([a-z0-9-]+)\s*=\s*([a-z]+)[_-]*(?![\w-])/.exec(plainFragment(fragment).toLowerCase()) ?? [];
  return name === demo ? parseChoice(choice) : null;
}

/** Name under which a browser keeps the choice for a demo. */
export const keptAs = (demo: string): string => `demo-${demo}`;
