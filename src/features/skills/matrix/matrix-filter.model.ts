import { differs } from '../matrix.model.ts';
import { readQuery } from '../../../model/query.ts';
import { holdsWords } from '../../../model/table.ts';

/** What the reader wants to see of the matrix; an empty text is everything. */
export interface MatrixFilter {
  readonly role: string;
  readonly grade: string;
  readonly position: string;
  readonly group: string;
  /** Only skills whose shown levels are not all the same. */
  readonly differs: boolean;
  readonly query: string;
}

/** One column, as a filter knows it. */
interface FilterableColumn {
  readonly role: string;
  readonly grade: string;
  readonly position: string;
}

/** What can be chosen, and what is shown of the columns before the reader has chosen anything. */
export interface MatrixChoices {
  readonly columns: readonly FilterableColumn[];
  readonly groups: readonly string[];
  /** The role that is shown first; empty where there is nothing to choose between. */
  readonly role: string;
  /** The position of a role that is shown first; empty where all of them are. */
  readonly positionOf: (role: string) => string;
}

const longest = 100;
/** What an address says of a choice of everything where it is not everything that is shown first. */
const everything = 'all';

const asked = (search: string, name: string): string => readQuery(search).get(name) ?? '';

/**
 * The filter that an address asks for; what the matrix does not know counts as not said. A grade
 * that a role has one position at is that position.
 */
export function parseFilter(search: string, choices: MatrixChoices): MatrixFilter {
  const { columns, groups } = choices;
  const known = (key: keyof FilterableColumn, among = columns): string =>
    among.find((column) => column[key] === asked(search, key))?.[key] ?? '';
  const grade = known('grade');
  const differs = asked(search, 'differs') === 'yes';
  const wanted = known('position');
  const role = roleAsked(search, choices, wanted, grade !== '' || differs);
  const own = columns.filter((column) => !role || column.role === role);
  const here = known('position', own);
  const atGrade = own.filter((column) => column.grade === grade);
  const isAll = asked(search, 'position') === everything;
  const rest = {
    role,
    differs,
    group: groups.find((group) => group === asked(search, 'group')) ?? '',
    query: asked(search, 'q').slice(0, longest),
  };
  if (here) return { ...rest, grade: '', position: here };
  if (role && atGrade.length === 1) return { ...rest, grade: '', position: atGrade[0]!.position };
  const isOpen = grade || differs || isAll;
  return { ...rest, grade, position: isOpen ? '' : choices.positionOf(role) };
}

/** The role that an address asks for: by its name, by a position, or none where it compares. */
function roleAsked(
  search: string,
  { columns, role: first }: MatrixChoices,
  position: string,
  compares: boolean,
): string {
  if (!first) return '';
  const role = asked(search, 'role');
  if (role === everything) return '';
  if (columns.some((column) => column.role === role)) return role;
  if (position) {
    const having = columns.filter((column) => column.position === position);
    return (having.find((column) => column.role === first) ?? having[0])!.role;
  }
  return compares ? '' : first;
}

/** Whether a query asks for something that the matrix does not have. */
export function asksUnknown(search: string, { columns, groups }: MatrixChoices): boolean {
  const given = readQuery(search);
  const unknown = (name: string, known: readonly string[]): boolean =>
    given.getAll(name).some((value) => value && !known.includes(value));
  const names = (key: keyof FilterableColumn): string[] => columns.map((column) => column[key]);
  return (
    unknown('role', [...names('role'), everything]) ||
    unknown('position', [...names('position'), everything]) ||
    unknown('grade', names('grade')) ||
    unknown('group', groups) ||
    unknown('differs', ['yes'])
  );
}

/** The query of an address for a filter, with its question mark; empty for what is shown first. */
export function formatFilter(filter: MatrixFilter, choices: MatrixChoices): string {
  const { role, grade, position, group, differs, query } = filter;
  const compares = grade !== '' || differs;
  const start = compares ? '' : choices.positionOf(role);
  const said = Object.entries({
    role: choices.role && (role !== choices.role || compares) ? role || everything : '',
    grade,
    position: position === start ? '' : position || everything,
    group,
    differs: differs ? 'yes' : '',
    q: query.trim(),
  });
  const text = new URLSearchParams(said.filter(([, value]) => value)).toString();
  return text && `?${text}`;
}

/** What a filter becomes when the reader goes on to another role: the same step of its ladder. */
export function inRole(
  { position, grade, ...filter }: MatrixFilter,
  role: string,
  { columns }: MatrixChoices,
): MatrixFilter {
  const ladder = (id: string): readonly FilterableColumn[] =>
    columns.filter((column) => column.role === id);
  const place = ladder(filter.role).findIndex((column) => column.position === position);
  const before = columns.find((column) => column.position === position)?.grade ?? grade;
  if (!role) return { ...filter, role, grade: before, position: '' };
  const atGrade = ladder(role).filter((column) => column.grade === grade);
  const same = filter.role ? ladder(role)[place] : atGrade.length === 1 ? atGrade[0] : undefined;
  return { ...filter, role, grade: '', position: same?.position ?? '' };
}

/** What a filter needs to know of the matrix. */
export interface FilterableMatrix {
  readonly columns: readonly FilterableColumn[];
  readonly rows: readonly {
    readonly group: string;
    /** Everything that can be searched for. */
    readonly text: string;
    readonly levels: readonly (number | null)[];
  }[];
}

/**
 * Which columns and rows a filter shows, in their order; `alone` where it asks for what differs but
 * leaves one column, which differs from nothing, so that its rows are shown all the same.
 */
export function shownBy(
  { role, grade, position, group, differs: only, query }: MatrixFilter,
  { columns, rows }: FilterableMatrix,
): { columns: boolean[]; rows: boolean[]; alone: boolean } {
  const shown = columns.map(
    (column) =>
      (!role || column.role === role) &&
      (!grade || column.grade === grade) &&
      (!position || column.position === position),
  );
  const count = shown.filter(Boolean).length;
  const compared = only && count > 1;
  return {
    columns: shown,
    alone: only && count === 1,
    rows: rows.map(
      ({ group: own, text, levels }) =>
        (!group || own === group) &&
        (!compared || differs(levels.filter((_, place) => shown[place]))) &&
        holdsWords(text, query),
    ),
  };
}
