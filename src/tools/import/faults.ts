import { checkFiles } from '../../guide/check/content.ts';
import { formatDiagnostics, type LocatedDiagnostic } from '../../guide/check/diagnostic.ts';
import type { ContentPlace } from '../../guide/check/place.ts';
import type { Memory } from '../../guide/check/reading/reading.ts';
import { CommandError } from '../command.ts';
import { type Draft, openDraft } from '../draft.ts';

/**
 * Throws where the content of a draft has faults that the folder itself has not. `sourceOf` names
 * the place in the imported file that a fault comes from, where it knows.
 */
export function refuseFaults(
  draft: Draft,
  place: ContentPlace,
  memory: Memory,
  sourceOf: (fault: LocatedDiagnostic) => string | null,
): void {
  const { faults } = checkFiles(draft.opened(), place, memory);
  if (!faults.length) return;
  const key = ({ file, field, reason }: LocatedDiagnostic): string => `${file} ${field} ${reason}`;
  const before = checkFiles(openDraft(place.content).opened(), place, memory);
  const old = new Set(before.faults.map(key));
  const fresh = faults.filter((fault) => !old.has(key(fault)));
  if (!fresh.length) return;
  const placed = fresh.map((fault) => {
    const source = sourceOf(fault);
    return source ? { ...fault, field: `${fault.field} (from ${source})` } : fault;
  });
  throw new CommandError(
    `${formatDiagnostics(placed)}\n\nThis is what the check would say afterwards, so nothing was written.`,
  );
}
