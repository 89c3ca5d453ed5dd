import type { PhotoName, Picture } from './art/names.model.ts';
import type { Demo, Measure } from './demo.schema.ts';
import type { Scene, SceneKind } from './scene.schema.ts';
import { switchesOf } from './conditions.model.ts';
import type { Entry } from '../../model/guide.ts';

export type { Measure, Scene, SceneKind };

/** What the island needs of a demo, as plain data. */
export interface DemoData {
  readonly id: string;
  /** What the demo is called. */
  readonly title: string;
  /** What to try on both sides. */
  readonly task: string;
  /** Name of the product whose screen it is. */
  readonly brand: string | undefined;
  /** Where in the product it is. */
  readonly place?: string | undefined;
  readonly scene: Scene;
  readonly measures: readonly Measure[];
  /** Numbers of the annotations that point at a part of the scene. */
  readonly pins: Readonly<Record<string, readonly number[]>>;
  /** Base of the site, for what the browser keeps. */
  readonly base: string;
}

/** The data of a demo for its island. */
export function demoData({ id, data }: Entry<Demo>, base: string): DemoData {
  const pins: Record<string, number[]> = {};
  data.annotations.forEach(({ at }, place) => (pins[at] ??= []).push(place + 1));
  const { title, task, brand, place, scene, measures } = data;
  return { id, title, task, brand, place, scene, measures, pins, base };
}

/** Anchor of one annotation; the underscore keeps it apart from those of texts. */
export const noteAnchor = (demo: string, number: number): string => `_${demo}-note-${number}`;

/** Whether measures are told apart by whether the service knows a repeat. */
export const byKey = (kind: SceneKind): boolean => switchesOf(kind).includes('keyed');

/** One thing that can be found. */
type SearchableItem = Extract<Scene, { kind: 'search' }>['items'][number];

/** The things whose name or detail holds a query, capitals aside. */
export const findItems = (items: readonly SearchableItem[], query: string): SearchableItem[] =>
  items.filter(({ name, detail }) =>
    `${name} ${detail}`.toLowerCase().includes(query.trim().toLowerCase()),
  );

/** What trying one side brought; what did not happen yet is left out. */
export type Measured = Partial<Readonly<Record<Measure, number>>>;

type Page = Extract<Scene, { kind: 'page' }>;

/** The amounts of a page where the way on at this place is chosen. */
export function sumsOf(scene: Page, place: number): Pick<Page, 'lines' | 'total'> {
  const { amount, total = scene.total.amount } = scene.choice.options[place] ?? {};
  return {
    lines: scene.lines.map((one, at) =>
      amount && at === scene.lines.length - 1 ? { ...one, amount } : one,
    ),
    total: { ...scene.total, amount: total },
  };
}

/** What the main action of a page says where the way on at this place is chosen. */
export const actionOf = (scene: Page, place: number): string =>
  scene.action.replace('{total}', sumsOf(scene, place).total.amount);

/** What may be shown with a drawing. */
interface Pictured {
  readonly picture?: Picture | undefined;
}

function picturedIn(scene: Scene): readonly Pictured[] {
  switch (scene.kind) {
    case 'page':
      return [...scene.lines, scene.total, ...scene.choice.options];
    case 'checkout':
      return [...scene.lines, scene.total, ...(scene.means?.options ?? [])];
    case 'search':
      return [...scene.items, ...(scene.suggested?.words ?? [])];
    case 'message':
      return Object.values(scene.pictures ?? {}).map((picture) => ({ picture }));
    case 'upload':
      return [];
  }
}

/** The drawings that a scene shows, each once. */
export function picturesOf(scene: Scene): (Picture | PhotoName)[] {
  const named: readonly (Picture | PhotoName | undefined)[] =
    scene.kind === 'upload'
      ? (scene.pictures ?? [])
      : picturedIn(scene).map(({ picture }) => picture);
  return [...new Set(named.filter((name) => name !== undefined))];
}
