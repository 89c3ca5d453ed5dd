import type { SceneKind } from './scene.schema.ts';

/** What a reader can set about the service and the network; the same for both sides. */
export interface Conditions {
  /** The first request of each try fails. */
  readonly fails: boolean;
  /** The first answer of each try is lost on its way back. */
  readonly loses: boolean;
  readonly slow: boolean;
  /** Answers to a letter or two take longer, so that later ones overtake them. */
  readonly overtakes: boolean;
  /** Requests carry a key, and the service knows it again. */
  readonly keyed: boolean;
}

export const defaultConditions: Conditions = {
  fails: false,
  loses: false,
  slow: false,
  overtakes: false,
  keyed: false,
};

const switches: Readonly<Record<SceneKind, readonly (keyof Conditions)[]>> = {
  page: [],
  upload: ['fails'],
  search: ['overtakes'],
  checkout: ['loses', 'slow', 'keyed'],
  message: [],
};

/** What a reader can set in a kind of scene, in the order shown. */
export const switchesOf = (kind: SceneKind): readonly (keyof Conditions)[] => switches[kind];

/** What is set at first: a payment begins with the trouble that the demo is about. */
export const firstConditions = (kind: SceneKind): Conditions => ({
  ...defaultConditions,
  loses: kind === 'checkout',
});

/**
 * Whether what was measured under both may share one table, which has a group for services that
 * know a repeat and one for those that do not.
 */
export const areComparable = (conditions: Conditions, other: Conditions): boolean =>
  (Object.keys(defaultConditions) as (keyof Conditions)[]).every(
    (name) => name === 'keyed' || conditions[name] === other[name],
  );
