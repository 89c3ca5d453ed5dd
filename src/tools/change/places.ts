import { kindNames, kinds } from '../../guide/kinds.ts';
import type { KindName } from '../../model/guide.ts';
import type { Path } from '../fields/splice.ts';

/** Kinds whose records can be renamed and removed, and that fields name by their ids. */
export type NamedKind = 'roles' | 'skills' | 'careers' | 'glossary' | 'faq';

/** A place in the fields of a kind that names a record: `*` is each entry of a list or each key. */
interface Place {
  readonly in: KindName;
  readonly to: NamedKind;
  /** The last part is the id itself; `@` before it says that the id is a key. */
  readonly path: readonly string[];
  /** How many parts of the path go when the record goes; one where it is left out. */
  readonly drops?: number;
  /** How many parts go where nothing else is in the list; the list itself where it is left out. */
  readonly dropsEmptied?: number;
}

const own: readonly Place[] = [
  ...(['core', 'examples', 'case', 'targets', 'expectations'] as const).map((key) => ({
    in: 'skills' as const,
    to: 'roles' as const,
    path: key === 'core' ? [key, '*'] : [key, '@'],
  })),
  ...(['targets', 'expectations'] as const).map((key) => ({
    in: 'skills' as const,
    to: 'careers' as const,
    path: [key, '*', '@'],
  })),
  { in: 'skills', to: 'glossary', path: ['terms', '*'] },
  { in: 'careers', to: 'roles', path: ['roles', '*'] },
  { in: 'careers', to: 'roles', path: ['keySkills', '*', 'roles', '*'], dropsEmptied: 3 },
  { in: 'careers', to: 'roles', path: ['focus', '*', 'roles', '*'], dropsEmptied: 3 },
  { in: 'careers', to: 'skills', path: ['keySkills', '*', 'skill'], drops: 2 },
  { in: 'careers', to: 'careers', path: ['moves', '*', 'to'], drops: 2 },
  { in: 'origins', to: 'careers', path: ['moves', '*', 'to'], drops: 2 },
  { in: 'comparison', to: 'roles', path: ['aspects', '*', 'answers', '@'] },
  { in: 'framework', to: 'roles', path: ['groups', '*', 'role'] },
  { in: 'diagnosis', to: 'skills', path: ['advices', '*', 'skills', '*'] },
];

const named: readonly string[] = ['roles', 'skills', 'careers', 'glossary', 'faq'];

/** Every place that names a record: those that the kinds declare themselves, and all others. */
const places: readonly Place[] = [
  ...kindNames.flatMap((name) =>
    (kinds[name].references ?? [])
      .filter(({ to }) => named.includes(to))
      .map(({ field, to }) => ({ in: name, to: to as NamedKind, path: [field, '*'] })),
  ),
  ...own,
];

/** Where the fields of a record name another one. */
export interface Naming {
  readonly path: Path;
  readonly isKey: boolean;
  /** The part of the fields that goes when the record that is named goes. */
  readonly drop: Path;
}

/** All places where the fields of a record of a kind name the record `id` of the kind `to`. */
export const namingsIn = (kind: KindName, data: unknown, to: NamedKind, id: string): Naming[] =>
  places
    .filter((place) => place.in === kind && place.to === to)
    .flatMap((place) =>
      found(data, place.path, id).map((path) => ({
        path,
        isKey: place.path.at(-1) === '@',
        drop: dropOf(data, path, place),
      })),
    );

function dropOf(data: unknown, path: Path, { drops = 1, dropsEmptied }: Place): Path {
  const list = path.slice(0, -1).reduce<unknown>((at, key) => (at as Keyed)[key], data);
  const isLast = Array.isArray(list) && list.length === 1;
  const cut = isLast && dropsEmptied !== undefined ? dropsEmptied : drops;
  return path.slice(0, path.length - cut + 1);
}

type Keyed = Readonly<Record<string | number, unknown>>;

function found(data: unknown, path: readonly string[], id: string, at: Path = []): Path[] {
  const [part, ...rest] = path;
  if (part === undefined) return data === id ? [at] : [];
  if (typeof data !== 'object' || data === null) return [];
  if (part === '@') return Object.hasOwn(data, id) ? [[...at, id]] : [];
  const keys = part === '*' ? Object.keys(data) : Object.hasOwn(data, part) ? [part] : [];
  return keys.flatMap((key) => {
    const inner = [...at, Array.isArray(data) ? Number(key) : key];
    return found((data as Keyed)[key], rest, id, inner);
  });
}
