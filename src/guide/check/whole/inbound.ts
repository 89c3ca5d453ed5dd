import { isFront, recordPath } from '../../../model/address.ts';
import type { Guide, KindName } from '../../../model/guide.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { KnownTargets, ReferringFile } from '../cross-file/known-targets.ts';
import { targetPath } from '../cross-file/link.ts';
import { locate } from '../fields/record.ts';
import type { ContentEntry } from '../records/entry.ts';
import type { FoundReference } from '../reference.ts';
import { isListed } from '../../../model/guide.ts';

/** Kinds whose pages nothing but an index and other texts lead to. */
const textual: ReadonlySet<KindName> = new Set([
  ...(['guide', 'playbooks', 'interview', 'plans', 'insights'] as const),
  ...(['about', 'faq', 'glossary'] as const),
]);

/** A record with its page, and everything that it refers to. */
export interface Referring {
  readonly entry: ContentEntry;
  readonly from: ReferringFile;
  readonly references: readonly FoundReference[];
}

/** Addresses that a record leads to, its own left out. */
function ledTo({ entry, from, references }: Referring, known: KnownTargets): string[] {
  const { related, terms } = (entry.data ?? {}) as {
    related?: readonly string[];
    terms?: readonly string[];
  };
  const section = entry.collection === 'faq' ? 'faq' : 'glossary';
  return [
    ...references.flatMap((reference) => {
      if (reference.kind === 'glossary') return [recordPath('glossary', reference.target)];
      const path =
        reference.kind === 'link'
          ? targetPath(reference.target, from, known, reference.written)
          : null;
      return path === null ? [] : [path];
    }),
    ...(related ?? []).map((id) => recordPath(section, id)),
    ...(terms ?? []).map((id) => recordPath('glossary', id)),
  ].filter((path) => path !== from.path);
}

/**
 * Finds pages that only an index leads to; none while a file that may lead to one is missing or
 * cannot be read.
 */
export function inboundDiagnostics(
  all: readonly Referring[],
  { site }: Pick<Guide, 'site'>,
  known: KnownTargets,
): { entry: ContentEntry; diagnostic: Diagnostic }[] {
  const entries = all.map(({ entry }) => entry);
  if (!entries.some(({ collection }) => collection === 'home')) return [];
  if (entries.some(({ data }) => data === null)) return [];
  const reached = new Set([
    ...all.flatMap((referring) => ledTo(referring, known)),
    ...site.navigation.map(({ link }) => link.split('#', 1)[0]),
    site.insight?.split(/[#?]/, 1)[0],
  ]);
  return all
    .filter(({ entry: { collection, id, data, hasBody } }) => {
      if (!textual.has(collection) || data === null || isFront(collection, id)) return false;
      return (collection !== 'glossary' || hasBody) && isListed({ id, data: data ?? {}, hasBody });
    })
    .filter(({ from: { path } }) => path !== null && !reached.has(path))
    .map(({ entry }) => ({
      entry,
      diagnostic: {
        offset: locate(entry.record, []),
        field: 'links',
        reason: 'No other page leads to this one, besides the index of its section.',
        hint: 'Link to it where its readers would look for it, or name it under related.',
        advice: true,
        rule: 'inbound',
      },
    }));
}
