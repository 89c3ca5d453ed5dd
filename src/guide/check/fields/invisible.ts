import type { Diagnostic, Explanation } from '../diagnostic.ts';
import { hiddenCharacter } from '../files/text.ts';
import { fieldName } from './field-name.ts';
import { locate, type RecordText } from './record.ts';

/** Characters that take no room: a search or a comparison finds them, and nobody sees them. */
const unseen =
  /[\u200B\u2060-\u2064\uFEFF\u115F\u1160\u3164\uFFA0\u2800\u180E]|(?<![\u{1F3F4}\u{E0020}-\u{E007F}])[\u{E0000}-\u{E007F}]|(?<=\p{Script=Latin})[\u200C\u200D](?=\p{Script=Latin})/u;

/** Something in a text of the fields that nobody sees. */
interface InvisibleText extends Explanation {
  readonly path: readonly (string | number)[];
}

/** Texts of fields that hold characters without width, or accents as characters of their own. */
export function invisibleIn(data: unknown): InvisibleText[] {
  const found: InvisibleText[] = [];
  const visit = (value: unknown, path: InvisibleText['path']): void => {
    if (typeof value === 'string') {
      const character = unseen.exec(value)?.[0];
      if (character)
        found.push({
          path,
          reason: `Holds the invisible sign ${codePoint(character)}.`,
          hint: 'Delete it; retype the words around it if need be.',
        });
      else if (value !== value.normalize('NFC'))
        found.push({
          path,
          reason:
            'Holds an accent as a sign of its own: it looks the same, and compares as another letter.',
          hint: 'Type the letter again, such as é.',
        });
    } else if (Array.isArray(value)) value.forEach((item, place) => visit(item, [...path, place]));
    else if (value && typeof value === 'object')
      for (const [key, item] of Object.entries(value)) visit(item, [...path, key]);
  };
  visit(data, []);
  return found;
}

const codePoint = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

/** Characters that were hidden in the fields as escapes. */
export function escapedDiagnostics(record: RecordText, raw: string): Diagnostic[] {
  const walk = (value: unknown, path: (string | number)[]): Diagnostic[] => {
    if (typeof value === 'string') {
      const hidden = hiddenCharacter(value, raw);
      return hidden
        ? [
            {
              offset: locate(record, path),
              field: fieldName(path),
              reason: `Contains the invisible character ${hidden}.`,
              hint: 'Delete it.',
            },
          ]
        : [];
    }
    return value && typeof value === 'object' && !(value instanceof Date)
      ? Object.entries(value).flatMap(([key, item]) =>
          walk(item, [...path, Array.isArray(value) ? Number(key) : key]),
        )
      : [];
  };
  return walk(record.data, []);
}
