import { plainFragment } from '../../model/link/fragment.ts';
import { type Choice, choiceAnchor } from './look.model.ts';
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

const isSame = (one: Conditions, other: Conditions): boolean =>
  areComparable(one, other) && one.keyed === other.keyed;

/**
 * Anchor of what a reader sees and has set: `checkout=both.loses.keyed`. What is set at first needs
 * no word; where everything is off, it is `checkout=both.none`.
 */
export function stateAnchor(
  demo: { readonly id: string; readonly kind: SceneKind },
  choice: Choice,
  conditions: Conditions,
): string {
  const anchor = choiceAnchor(demo.id, choice);
  if (isSame(conditions, firstConditions(demo.kind))) return anchor;
  const on = switchesOf(demo.kind).filter((name) => conditions[name]);
  return [anchor, ...(on.length ? on : ['none'])].join('.');
}

/** What an address’s fragment says is set for a demo of a kind; null where it says nothing. */
export function conditionsFrom(fragment: string, demo: string, kind: SceneKind): Conditions | null {
  const [, name, list = ''] =
    /^([a-z0-9-]+)\s*=\s*[a-z]+((?:\.[a-z]+)+)/.exec(plainFragment(fragment).toLowerCase()) ?? [];
  const said = list.split('.').slice(1);
  const known = switchesOf(kind).filter((key) => said.includes(key));
  if (name !== demo || !(known.length || said.includes('none'))) return null;
  const on = known.map((key) => [key, true] as const);
  return { ...defaultConditions, ...Object.fromEntries(on) };
}

/** An address in parts after which a line may break. */
export const partsOf = (address: string): string[] => address.split(/(?<=[/.=#-])/);
