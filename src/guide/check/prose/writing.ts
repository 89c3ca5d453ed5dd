/** Signs that take no room: a search or a comparison finds them, and nobody sees them. */
const unseen =
  /[\u200B\u2060-\u2064\uFEFF\u115F\u1160\u3164\uFFA0\u2800\u180E]|(?<![\u{1F3F4}\u{E0020}-\u{E007F}])[\u{E0000}-\u{E007F}]|(?<=\p{Script=Latin})[\u200C\u200D](?=\p{Script=Latin})/u;

/** Something in a text of the fields that nobody sees. */
interface Unseen {
  readonly path: readonly (string | number)[];
  readonly reason: string;
  readonly hint: string;
}

/** Texts of fields that hold signs without width, or accents as signs of their own. */
export function unseenIn(data: unknown): Unseen[] {
  const found: Unseen[] = [];
  const visit = (value: unknown, path: Unseen['path']): void => {
    if (typeof value === 'string') {
      const sign = unseen.exec(value)?.[0];
      if (sign)
        found.push({
          path,
          reason: `Holds the invisible sign ${codePoint(sign)}.`,
          hint: 'Delete it; retype the words around it if need be.',
        });
      else if (value !== value.normalize('NFC'))
        found.push({
          path,
          reason:
            'Holds an accent as a sign of its own: it looks the same, and compares as another letter.',
          hint: 'Type the letter again, such as é.',
        });
    } else if (Array.isArray(value)) value.forEach((one, place) => visit(one, [...path, place]));
    else if (value && typeof value === 'object')
      for (const [key, one] of Object.entries(value)) visit(one, [...path, key]);
  };
  visit(data, []);
  return found;
}

const codePoint = (sign: string): string =>
  `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
