import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Guide } from '../../../model/guide.ts';
import { referenceFaults } from '../../references.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { fieldName } from '../fields/field-name.ts';
import { locate } from '../fields/record.ts';
import { redirectDiagnostics, settingsReferences, type SettingsText } from '../fields/settings.ts';
import type { ContentFile } from '../files/content-file.ts';
import type { ContentPlace } from '../place.ts';
import { assembleAll, invalidIds } from '../records/assemble.ts';
import type { ContentEntry } from '../records/entry.ts';
import { exampleDiagnostics } from '../whole/examples.ts';
import { inboundDiagnostics } from '../whole/inbound.ts';
import { wordDiagnostics } from '../whole/words.ts';
import type { FoundReference } from '../reference.ts';
import { futureDiagnostics, latestDays } from './future.ts';
import { knownTargets } from './known-targets.ts';
import { linkFields } from './linked-fields.ts';
import { firstByName, recordName } from './record-name.ts';
import { referenceDiagnostics } from './reference.ts';
import { listPages } from '../../kinds.ts';
import type { PageAddress } from '../../../model/page.ts';

type Report = (source: ContentFile, diagnostics: readonly Diagnostic[]) => void;

/** Reports what only shows when all files are seen together. */
export function checkAcrossFiles(
  guide: Guide,
  site: SettingsText | null,
  entries: readonly ContentEntry[],
  place: ContentPlace,
  report: Report,
): void {
  reportRecordReferences(guide, site, entries, report);
  const latest = latestDays(guide);
  for (const { source, record, data } of entries)
    report(source, futureDiagnostics(record, data, latest.records));

  const pages = listPages(assembleAll(site?.value ?? null, entries));
  reportTakenAnchors(pages, entries, report);
  const known = knownTargets(guide, pages, entries, place);
  const pageOf = firstByName(pages, ({ record }) => record && recordName(record));
  const referring = entries.map((entry) => ({
    entry,
    references: referencesOf(entry),
    from: { file: entry.source.file, path: pageOf.get(recordName(entry))?.path ?? null },
  }));
  for (const { entry, references, from } of referring) {
    report(entry.source, referenceDiagnostics(references, from, known));
    if (entry.collection === 'compare') report(entry.source, repeatedDemos(references));
  }
  for (const { entry, diagnostic } of inboundDiagnostics(referring, guide, known))
    report(entry.source, [diagnostic]);
  const rules = [exampleDiagnostics(guide), wordDiagnostics(guide.style?.data ?? null)];
  for (const entry of entries)
    report(
      entry.source,
      rules.flatMap((rule) => rule(entry)),
    );
  if (!site) return;
  const from = { file: site.source.file, path: '/' };
  const isFile = (file: string): boolean => existsSync(path.join(place.public, file));
  report(site.source, [
    ...futureDiagnostics(site.record, site.value, latest.settings),
    ...referenceDiagnostics(settingsReferences(site), from, known),
    ...redirectDiagnostics(site, known.anchors, isFile),
  ]);
}

/** Reports what the model of the guide says about ids that records name. */
function reportRecordReferences(
  guide: Guide,
  site: SettingsText | null,
  entries: readonly ContentEntry[],
  report: Report,
): void {
  const byName = firstByName(entries, recordName);
  const faults = referenceFaults(guide, invalidIds(entries));
  for (const { collection, id, path: keys, ...explanation } of faults) {
    const owner = collection === 'site' ? site : byName.get(recordName({ collection, id }));
    if (!owner) continue;
    const offset = locate(owner.record, keys);
    report(owner.source, [{ offset, field: fieldName(keys), ...explanation }]);
  }
}

/** Reports headings whose anchor the layout of their page has used already. */
function reportTakenAnchors(
  pages: readonly PageAddress[],
  entries: readonly ContentEntry[],
  report: Report,
): void {
  const byName = firstByName(entries, recordName);
  for (const page of pages) {
    const entry = page.record && byName.get(recordName(page.record));
    if (!entry) continue;
    const taken = entry.prose.anchors.filter((anchor) => page.anchors.includes(anchor));
    report(
      entry.source,
      taken.map((anchor) => ({
        offset: 0,
        field: 'heading',
        reason: `A heading of the page makes the anchor “${anchor}”, which a row has already.`,
        hint: 'Reword the heading, or rename the row.',
      })),
    );
  }
}

/** Everything that a record refers to, in its text and in its fields. */
const referencesOf = ({ prose, data, record }: ContentEntry): FoundReference[] => [
  ...prose.references,
  ...linkFields(data).map(({ path: keys, target }) => ({
    kind: 'link' as const,
    target,
    offset: locate(record, keys),
    field: fieldName(keys),
  })),
];

/** Demos in the text of the page that shows all of them. */
const repeatedDemos = (references: readonly FoundReference[]): Diagnostic[] =>
  references
    .filter(({ kind }) => kind === 'demos')
    .map(({ offset, field }) => ({
      offset,
      field,
      reason: 'This page shows every demo below its text already.',
      hint: 'Delete it, or link to the demo by its anchor.',
    }));
