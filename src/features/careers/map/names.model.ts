/** Letters by their width in em in the site's own typeface, in twentieths; others are 0.6. */
const widths: readonly (readonly [letters: string, width: number])[] = [
  ["ijlI .,'’()", 0.25],
  ['ftr-/', 0.4],
  ['cgvxyszL', 0.5],
  ['aehknuFJPS0123456789', 0.55],
  ['AKUVXCDHN&ß', 0.7],
  ['wGOQ', 0.75],
  ['mM', 0.85],
  ['W', 0.95],
];
const usual = 0.6;
/** Scripts whose letters are about square begin here. */
const square = 0x2e80;

const widthOf = (letter: string): number =>
  widths.find(([letters]) => letters.includes(letter))?.[1] ??
  (letter.codePointAt(0)! < square ? usual : 1);

/** About how wide a text is, in em. */
export const breadthOf = (text: string): number =>
  [...text.normalize('NFD').replace(/\p{M}/gu, '')].reduce(
    (sum, letter) => sum + widthOf(letter),
    0,
  );

/** Breaks a name into lines that are at most so wide, in em, at its spaces. */
export function linesOf(name: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && breadthOf(`${last} ${word}`) <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** How wide a name in lines is, in em. */
export const widestOf = (lines: readonly string[]): number => Math.max(...lines.map(breadthOf));
