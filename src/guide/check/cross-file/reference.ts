import { didYouMean } from '../../../model/nearest.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { FoundReference } from '../reference.ts';
import { imageDiagnostics } from './image.ts';
import type { KnownTargets, ReferringFile } from './known-targets.ts';
import { linkDiagnostics } from './link.ts';
import { plainLinkDiagnostics } from './plain-link.ts';

const words = { glossary: 'term', sources: 'source', roles: 'role', demos: 'demo' } as const;

/** Looks up everything that one file refers to. */
export const referenceDiagnostics = (
  references: readonly FoundReference[],
  from: ReferringFile,
  known: KnownTargets,
): Diagnostic[] =>
  references.flatMap((item) => {
    const isPlain = from.file.endsWith('.md') && item.written;
    if (isPlain && (item.kind === 'link' || item.kind === 'image'))
      return plainLinkDiagnostics(item, from, known);
    if (item.kind === 'link') return linkDiagnostics(item, from, known);
    return item.kind === 'image'
      ? imageDiagnostics(item, from, known)
      : recordDiagnostics(item, item.kind, known.ids[item.kind]);
  });

/** Finds out whether a record that a text names exists. */
const recordDiagnostics = (
  { target, offset, field }: FoundReference,
  kind: keyof typeof words,
  ids: ReadonlySet<string>,
): Diagnostic[] =>
  ids.has(target)
    ? []
    : [
        {
          offset,
          field,
          reason: `There is no ${words[kind]} with the id “${target}”.`,
          hint:
            didYouMean(target, ids) ??
            `Name one that exists: the file’s name without its ending. Or add it to content/${kind}/.`,
        },
      ];
