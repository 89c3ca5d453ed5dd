/** A line of fields that begins with a key, as a writer sees it; nothing is parsed. */
export interface Entry {
  /** Number of the line, from 0. */
  readonly line: number;
  /** Column of the key, from 0. */
  readonly indent: number;
  /** What stands before the key: spaces, and a hyphen where an item of a list begins. */
  readonly lead: string;
  readonly key: string;
  readonly value: string;
}

/** First line of the fields, and the one after their last. */
export function fieldLines(lines: readonly string[]): { from: number; to: number } {
  if (lines[0] !== '---')
    return { from: 0, to: lines.at(-1) === '' ? lines.length - 1 : lines.length };
  return { from: 1, to: lines.indexOf('---', 1) };
}

/** All lines of the fields that begin with a key. */
export function entriesOf(lines: readonly string[]): Entry[] {
  const { from, to } = fieldLines(lines);
  const entries: Entry[] = [];
  for (let line = from; line < to; line++) {
    const parts = /^(\s*(?:- )?)([a-zA-Z][\w-]*):(?: (.*))?$/.exec(lines[line]!);
    if (parts)
      entries.push({
        line,
        indent: parts[1]!.length,
        lead: parts[1]!,
        key: parts[2]!,
        value: parts[3] ?? '',
      });
  }
  return entries;
}

/** The line after the last that belongs to an entry. */
export function endOf(lines: readonly string[], { line, indent }: Entry): number {
  const { to } = fieldLines(lines);
  let end = line + 1;
  while (end < to && (/^\s*$/.test(lines[end]!) || /^\s*/.exec(lines[end]!)![0].length > indent))
    end++;
  return end;
}

/** Whether a value is a text on its line without quotes. */
export const isPlain = (value: string): boolean =>
  /^[A-Za-z][^"#\\]*$/.test(value) && value.length > 12;

/** A line of the fields that is an item of a list and nothing else. */
export interface Item {
  readonly line: number;
  readonly indent: number;
  readonly text: string;
}

/** Items that are a text on a line of its own. */
export function itemsOf(lines: readonly string[]): Item[] {
  const { from, to } = fieldLines(lines);
  return lines.slice(from, to).flatMap((text, offset) => {
    const parts = /^(\s*)- (?![\w-]+:(?: |$)|[{'"[])(.*)$/.exec(text);
    return parts ? [{ line: from + offset, indent: parts[1]!.length, text: parts[2]! }] : [];
  });
}

/** Lines of the text that no fence and no component holds. */
function openLines(lines: readonly string[]): boolean[] {
  let fence = false;
  let depth = 0;
  const { to } = fieldLines(lines);
  return lines.map((text, line) => {
    if (line <= to) return false;
    if (/^\s*(```|~~~)/.test(text)) {
      fence = !fence;
      return false;
    }
    if (fence) return false;
    if (/^<\/[A-Z]/.test(text)) depth--;
    const free = depth === 0;
    if (/^<[A-Z][^>]*[^/]>$/.test(text)) depth++;
    return free;
  });
}

/** Lines that are a whole paragraph of plain words at the top level. */
export function paragraphsOf(lines: readonly string[]): number[] {
  const open = openLines(lines);
  return lines.flatMap((text, line) =>
    open[line] && lines[line - 1] === '' && !lines[line + 1] && /^[A-Z“].{30}/.test(text)
      ? [line]
      : [],
  );
}

/** Lines that are a heading at the top level. */
export function headingsOf(lines: readonly string[]): number[] {
  const open = openLines(lines);
  return lines.flatMap((text, line) => (open[line] && /^#{2,3} /.test(text) ? [line] : []));
}

/** Puts lines below a paragraph, with an empty line around them; the answer is the first one's place. */
export function insertBelow(lines: string[], paragraph: number, block: readonly string[]): number {
  lines.splice(paragraph + 1, 0, '', ...block);
  if (lines[paragraph + 2 + block.length] !== '') lines.splice(paragraph + 2 + block.length, 0, '');
  return paragraph + 2;
}
