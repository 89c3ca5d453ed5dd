import { checkFiles } from '../../guide/check/content.ts';
import type { LocatedDiagnostic } from '../../guide/check/diagnostic.ts';
import type { ContentPlace } from '../../guide/check/place.ts';
import { CommandError } from '../command.ts';
import { type Change, openDraft } from '../draft.ts';
import { migrations } from './migrations.ts';

/** What an update of the program asks of content. */
export interface Update {
  /** What a migration does by itself. */
  readonly done: readonly string[];
  readonly changes: readonly Change[];
  /** What a person has to decide: all that the check would still find. */
  readonly left: readonly LocatedDiagnostic[];
}

/** Works out what content needs for this release of the program. Nothing is written. */
export function planUpdate(place: ContentPlace): Update {
  const draft = openDraft(place.content);
  if (!draft.has('site.json')) throw new CommandError(`There is no site.json in ${place.content}.`);
  const done = migrations.flatMap(({ run }) => run(draft));
  const { faults } = checkFiles(draft.opened(), place, new Map());
  return { done, changes: draft.changes(), left: faults };
}
