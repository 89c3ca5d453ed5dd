/** The text of a level: what leads in, and the lines after it. */
interface LevelText {
  /** Null where nothing leads in. */
  readonly lead: string | null;
  readonly lines: readonly string[];
}

/**
 * Takes apart the text of a level. What leads in is its own first line, where that ends in a colon
 * and others follow, or else what the scale says before the lines of every level.
 */
export function levelText(lines: readonly string[], lead?: string): LevelText {
  const [first, ...rest] = lines;
  if (first?.endsWith(':') && rest.length) return { lead: first, lines: rest };
  return { lead: lead && lines.length ? `${lead}:` : null, lines };
}

/** A text as one run, such as “You can: read a chart; say what it hides.” for cells and previews. */
export function levelRun(lines: readonly string[], lead?: string): string {
  const text = levelText(lines, lead);
  const bare = text.lines.map((line, place) =>
    place < text.lines.length - 1 ? line.replace(/[.;]$/, '') : line,
  );
  return [...(text.lead ? [text.lead] : []), bare.join('; ')].join(' ');
}

/** Whether some level has several lines, so that it matters that all of them must be true. */
export const hasSeveralLines = (
  skills: readonly { readonly data: { readonly levels: readonly (readonly string[])[] } }[],
): boolean => skills.some(({ data }) => data.levels.some((lines) => lines.length > 1));
