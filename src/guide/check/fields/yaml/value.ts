import type { Diagnostic } from '../../diagnostic.ts';
import { fallback, nestedTooDeep, severalDocuments } from './explanation.ts';

interface Mark {
  readonly position?: number;
}

// What the reading of files names already, and what only YAML refuses.
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/;
const unprintable = /[\u0080-\u0084\u0086-\u009F\uFFFE\uFFFF]|\p{Surrogate}/u;

/**
 * What only the parser of the values finds; it says where, or the fields fall into two. Null where
 * the reading of the file has named it.
 */
export function valueDiagnostic(error: unknown, text: string): Diagnostic | null {
  if (control.test(text)) return null;
  const character = unprintable.exec(text);
  if (character)
    return {
      offset: character.index,
      field: 'character',
      reason: 'Contains a character that YAML does not allow.',
      hint: 'Delete it; it is invisible, so retype the words around it if need be.',
    };
  const { mark } = error as { mark?: Mark };
  const explanation =
    mark?.position === undefined
      ? severalDocuments
      : /maxDepth|stack/i.test(String(error))
        ? nestedTooDeep
        : /key node is missed/.test(String(error))
          ? { reason: 'The key before the colon is missing.', hint: 'Write “key: value”.' }
          : fallback;
  const ends = /(?<=\n)(?:---|\.\.\.)(?=\s|$)/.exec(text);
  return {
    offset: Math.min(mark?.position ?? ends?.index ?? 0, text.length),
    field: 'yaml',
    ...explanation,
  };
}
