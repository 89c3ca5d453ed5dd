/** One place of a record that names a case. */
export interface CaseUse {
  readonly id: string;
  readonly path: readonly (string | number)[];
}

/** The cases that a record names under `case`: for the whole of it, or for each role's example. */
export function caseUses(data: unknown): CaseUse[] {
  const given = (data as { case?: unknown } | null)?.case;
  if (given === undefined || given === null) return [];
  const lists: (readonly [(string | number)[], unknown])[] = Array.isArray(given)
    ? [[['case'], given]]
    : Object.entries(given as object).map(([role, list]) => [['case', role], list]);
  return lists.flatMap(([path, list]) =>
    (list as readonly string[]).map((id, place) => ({ id, path: [...path, place] })),
  );
}
