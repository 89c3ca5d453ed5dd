import { differs } from '../matrix.model.ts';
import { readQuery } from '../../../model/query.ts';
import { holdsWords } from '../../../model/table.ts';

/** What the reader wants to see of the matrix; an empty text is everything. */
export interface MatrixFilter {
  readonly role: string;
  readonly grade: string;
  readonly group: string;
  /** Only skills whose shown levels are not all the same. */
  readonly differs: boolean;
  readonly query: string;
}

/** What can be chosen. */
interface MatrixChoices {
  readonly roles: readonly string[];
  readonly grades: readonly string[];
  readonly groups: readonly string[];
}

const longest = 100;

/** Reads a filter from the query of an address; what the matrix does not know counts as empty. */
export function parseFilter(search: string, choices: MatrixChoices): MatrixFilter {
  const given = readQuery(search);
  const knownValue = (name: string, known: readonly string[]): string =>
    known.find((value) => value === given.get(name)) ?? '';
  return {
    role: knownValue('role', choices.roles),
    grade: knownValue('grade', choices.grades),
    group: knownValue('group', choices.groups),
    differs: given.get('differs') === 'yes',
    query: (given.get('q') ?? '').slice(0, longest),
  };
}

/** Whether a query asks for something that the matrix does not have. */
export function asksUnknown(search: string, choices: MatrixChoices): boolean {
  const given = readQuery(search);
  const unknown = (name: string, known: readonly string[]): boolean =>
    given.getAll(name).some((value) => value && !known.includes(value));
  return (
    unknown('role', choices.roles) ||
    unknown('grade', choices.grades) ||
    unknown('group', choices.groups) ||
    unknown('differs', ['yes'])
  );
}

/** The query of an address for a filter, with its question mark; empty where all is shown. */
export function formatFilter({ role, grade, group, differs: only, query }: MatrixFilter): string {
  const said = Object.entries({ role, grade, group, differs: only ? 'yes' : '', q: query.trim() });
  const text = new URLSearchParams(said.filter(([, value]) => value)).toString();
  return text && `?${text}`;
}

/** What a filter needs to know of the matrix. */
export interface FilterableMatrix {
  readonly columns: readonly { readonly role: string; readonly grade: string }[];
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
  { role, grade, group, differs: only, query }: MatrixFilter,
  { columns, rows }: FilterableMatrix,
): { columns: boolean[]; rows: boolean[]; alone: boolean } {
  const shown = columns.map(
    (column) => (!role || column.role === role) && (!grade || column.grade === grade),
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
