import { type Document, isSeq, parseDocument, type YAMLSeq } from 'yaml';
import type { Framework } from '../../../features/skills/framework.schema.ts';
import { comparable } from '../../../model/name.ts';
import type { World } from '../../change/world.ts';
import type { Draft } from '../../draft.ts';
import type { ImportedPosition } from './framework.ts';

/** What a table brings that framework.yaml holds. */
export interface Additions {
  /** Words of the levels, where they are to be the guide's own. */
  readonly scale: readonly string[] | null;
  /** Labels by id. */
  readonly groups: ReadonlyMap<string, string>;
  readonly families: ReadonlyMap<string, string>;
  /** How many grades positions are spread over, where the guide has none. */
  readonly ranks: number;
}

/** The framework with all that a table needs of it. */
interface Added {
  readonly imported: readonly string[];
  readonly changed: readonly string[];
  readonly groupOf: (label: string) => string;
  readonly familyOf: (label: string) => string;
  readonly gradeOf: (
    position: ImportedPosition,
    all: readonly ImportedPosition[],
  ) => { readonly grade: string; readonly note: string | null };
}

const file = 'framework.yaml';

/** Adds to framework.yaml what it lacks, and changes nothing that is there. */
export function addToFramework(draft: Draft, world: World, additions: Additions): Added {
  const entry = world.entries.find(({ collection }) => collection === 'framework');
  const own = (entry?.data ?? {}) as Partial<Framework>;
  const isThere = draft.has(file);
  const document = parseDocument(isThere ? draft.text(file) : '');
  if (additions.scale && !own.scale)
    document.set(
      'scale',
      document.createNode({ levels: additions.scale.map((name) => ({ name })) }),
    );
  const groupOf = addNamed(document, 'groups', own.groups ?? [], additions.groups);
  const familyOf = addNamed(document, 'families', own.families ?? [], additions.families);
  const grades = own.grades ?? [];
  const made = grades.length
    ? []
    : Array.from({ length: additions.ranks }, (_, place) => `grade-${place + 1}`);
  addNamed(
    document,
    'grades',
    grades,
    new Map(made.map((id, place) => [id, `Grade ${place + 1}`])),
  );
  const text = document.toString({ lineWidth: 0, singleQuote: true });
  const before = isThere ? draft.text(file) : '';
  const changes =
    (additions.scale && !own.scale) ||
    made.length ||
    [...additions.groups.values()].some((label) => !hasLabel(own.groups, label)) ||
    [...additions.families.values()].some((label) => !hasLabel(own.families, label));
  if (changes && text !== before) draft.write(file, text);
  const written = changes ? [file] : [];
  return {
    groupOf,
    familyOf,
    imported: isThere ? [] : written,
    changed: isThere ? written : [],
    gradeOf: (position, all) =>
      made.length
        ? { grade: made[position.rank]!, note: null }
        : guessGrade(
            world,
            grades.map(({ id }) => id),
            position,
            all,
          ),
  };
}

type Named = readonly { readonly id: string; readonly label: string }[];

const hasLabel = (list: Named = [], label: string): boolean =>
  list.some((one) => comparable(one.label) === comparable(label) || one.id === label);

/** Adds entries with an id and a label to a list. Gives the id of a label. */
function addNamed(
  document: Document,
  key: string,
  own: Named,
  wanted: ReadonlyMap<string, string>,
): (label: string) => string {
  const ids = new Map(
    own.flatMap(
      ({ id, label }) =>
        [
          [comparable(label), id],
          [id, id],
        ] as const,
    ),
  );
  const used = new Set(own.map(({ id }) => id));
  for (const [id, label] of wanted) {
    if (ids.has(comparable(label))) continue;
    let free = id;
    for (let count = 2; used.has(free); count++) free = `${id}-${count}`;
    used.add(free);
    ids.set(comparable(label), free);
    if (!isSeq(document.get(key))) document.set(key, document.createNode([]));
    const list = document.get(key) as YAMLSeq;
    list.flow = false;
    list.add(document.createNode({ id: free, label }));
  }
  return (label) => ids.get(comparable(label)) ?? label;
}

/** The grade of a new position among grades that are there: that of the nearest one below it. */
function guessGrade(
  { entries }: World,
  grades: readonly string[],
  position: ImportedPosition,
  all: readonly ImportedPosition[],
): { grade: string; note: string } {
  const known = new Map(
    entries.flatMap(({ collection, id, data }) =>
      collection === 'careers' ? [[id, (data as { grade?: string } | null)?.grade] as const] : [],
    ),
  );
  const near = all
    .filter(({ id, roles }) => known.has(id) && roles.some((role) => position.roles.includes(role)))
    .toSorted((a, b) => Math.abs(a.rank - position.rank) - Math.abs(b.rank - position.rank));
  const grade = known.get(near[0]?.id ?? '') ?? grades[0]!;
  return {
    grade,
    note: `careers/${position.id}.yaml: the table names no grade, so it has “${grade}”. Put the right one of framework.yaml there.`,
  };
}
