import type { Entry, Guide, KindName } from '../../model/guide.ts';
import { claimedOnce, lookUp, type ReferenceFault } from '../../model/reference-fault.ts';
import { caseUses } from './uses.model.ts';

/** All records of one kind. */
export interface KindRecords {
  readonly name: KindName;
  readonly entries: readonly Entry<unknown>[];
}

/**
 * Faults between the running cases and the records that name them. `unread` says that there is a
 * list of cases which could not be read, so that nothing can be said of the names.
 */
export function caseFaults(
  { cases, roles }: Pick<Guide, 'cases' | 'roles'>,
  records: readonly KindRecords[],
  unread = false,
): ReferenceFault[] {
  const faults: ReferenceFault[] = [];
  const { expect } = lookUp(faults);
  const listed = cases?.data.cases ?? [];
  const known = new Set(listed.map(({ id }) => id));
  const roleIds = new Set(roles.map(({ id }) => id));
  const claimId = claimedOnce(faults);
  const claimName = claimedOnce(faults);
  listed.forEach(({ id, name }, place) => {
    if (claimId('cases', 'cases', ['cases', place, 'id'], id, 'id'))
      claimName('cases', 'cases', ['cases', place, 'name'], name, 'name');
  });
  for (const { name, entries } of records)
    for (const { id, data } of entries) {
      const uses = caseUses(data);
      if (name === 'skills')
        for (const role of new Set(uses.map(({ path }) => path[1] as string)))
          expect(name, id, ['case', role], role, 'role', roleIds);
      for (const use of unread ? [] : uses)
        if (known.size) expect(name, id, use.path, use.id, 'case in cases.yaml', known);
        else
          faults.push({
            collection: name,
            id,
            path: use.path,
            reason: `Names the case “${use.id}”, but the guide has no cases.yaml.`,
            hint: 'Add content/cases.yaml, or delete the key.',
          });
    }
  return faults;
}
