/** The token that chooses a font, and the family that it names unless a brand says otherwise. */
interface OwnFont {
  readonly token: string;
  readonly family: string;
}

const unquoted = (name: string): string => name.replace(/^(['"])(.*)\1$/, '$2');

/**
 * The families, of those given, that a page still begins with once a brand's style sheet is
 * applied, each once. A token that the sheet sets to a list that begins with another family counts
 * as replaced; one that it sets in several places keeps every family that any of them begins with.
 */
export function fontsInUse(sheet: string, own: readonly OwnFont[]): string[] {
  const bare = sheet.replace(/\/\*[^]*?\*\//g, '');
  const named = own.flatMap(({ token, family }) => {
    const values = [...bare.matchAll(/(--[\w-]+)\s*:([^;}]*)/g)].filter(
      ([, name]) => name === token,
    );
    if (!values.length) return [family];
    return values.map(([, , value = '']) => unquoted(value.split(',', 1)[0]!.trim()));
  });
  return [...new Set(own.map(({ family }) => family))].filter((family) => named.includes(family));
}
