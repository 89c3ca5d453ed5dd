import type { ContentPlace } from '../../guide/check/place.ts';
import { checkFiles } from '../../guide/check/content.ts';
import { byPlace, type LocatedDiagnostic } from '../../guide/check/diagnostic.ts';
import type { Memory } from '../../guide/check/reading/reading.ts';
import { CommandError } from '../command.ts';
import { type Change, openDraft } from '../draft.ts';
import { movesBetween } from './address.ts';
import { relinkRecord } from './links.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import { fileOf } from './records.ts';
import { removeRecords } from './remove.ts';
import { renameRecord } from './rename.ts';
import type { Request } from './request.ts';
import { redirect, relinkSettings } from './settings.ts';
import { fileUnder, findSubject } from './subject.ts';
import { readWorld } from './world.ts';

/** What a change would do; nothing of it is on the disk yet. */
export interface Outcome {
  readonly changes: readonly Change[];
  /** What was decided on the way that a person may want to know. */
  readonly notes: readonly string[];
  readonly redirects: readonly (readonly [string, string])[];
  /** Sentences that still name what has another name now, or is gone. */
  readonly mentions: readonly Mention[];
  /** What the check says of the content as it would be. */
  readonly faults: readonly LocatedDiagnostic[];
}

/** Works out a change. Throws a CommandError where it is not possible. */
export function workOut(place: ContentPlace, request: Request): Outcome {
  const memory: Memory = new Map();
  const draft = openDraft(place.content);
  const { faults: old } = checkFiles(draft.opened(), place, memory);
  if (old.length)
    throw new CommandError(
      `The content has ${old.length} fault${old.length === 1 ? '' : 's'} already. Put them right first: npm run check:content lists them.`,
    );
  const before = readWorld(draft, place, memory);
  if (request.to !== undefined && !before.known.anchors.has(request.to))
    throw new CommandError(
      `--to is “${request.to}”, which is no page of the guide. Name one by its address, such as /roles/.`,
    );
  const subject = findSubject(before.entries, request.what, request.id);
  const done =
    request.verb === 'rename'
      ? renameRecord(
          draft,
          before,
          subject,
          fileUnder(subject, request.newId!, before.entries),
          request,
        )
      : removeRecords(draft, before, subject);
  const after = readWorld(draft, place, memory);
  const moves = movesBetween(before, after, done.ids, request.to ?? null);
  const oldFiles = new Map([...done.files].map(([from, to]) => [to, from]));
  const notes = [...done.notes];
  const link = {
    ...{ before, after, moves },
    oldFile: (file: string) => oldFiles.get(file) ?? file,
    newFile: (file: string) => done.files.get(file) ?? file,
    unlinks: request.to === undefined,
    note: (text: string) => void notes.push(text),
  };
  const ended = after.entries.flatMap((entry) => relinkRecord(link, draft, entry));
  relinkSettings(draft, moves, before, after);
  const redirects = redirect(draft, moves, after, !request.isUnpublished);
  const { faults } = checkFiles(draft.opened(), place, memory);
  const read = after.entries.filter(after.isOn).map((entry) => fileOf(entry));
  return {
    redirects,
    faults: faults.toSorted(byPlace),
    changes: draft.changes(),
    notes,
    mentions: together(mentionsIn(draft, [...read, 'site.json'], done.names), ended),
  };
}

/** Two lists of sentences as one by their places, each line and column once. */
function together(named: readonly Mention[], ended: readonly Mention[]): Mention[] {
  const lines = new Set(named.map(({ file, line }) => `${file}:${line}`));
  const others = ended.filter(({ file, line }) => !lines.has(`${file}:${line}`));
  return [...named, ...others].toSorted(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line,
  );
}
