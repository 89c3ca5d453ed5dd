import { type ProseNode, startOf, writtenAs } from '../node.ts';

/** Stands for a character that is no plain text: part of a link, of code, of a tag, or escaped. */
export const otherSign = '\uFFFC';
/** Stands for a character of an address that became a link as it is. */
export const addressSign = '\uE000';

/**
 * The plain text of a paragraph, heading or cell as it was written, character for character: what
 * Markdown or MDX took for something else, and what is escaped, is replaced by one other character
 * each. What looks like Markdown in the rest was not read as such, and readers see it.
 */
export function plainText(block: ProseNode, text: string): string {
  const pieces: string[] = [];
  const start = startOf(block);
  let end = start;
  const cover = (to: number, character: string): void => {
    if (to > end) pieces.push(text.slice(end, to).replace(/\S/g, character));
    end = Math.max(end, to);
  };
  const visit = (node: ProseNode): void => {
    if (node.type === 'text') {
      cover(startOf(node), otherSign);
      pieces.push(writtenAs(node, text));
      end = node.position?.end.offset ?? end;
    } else if (
      node.type === 'link' &&
      !/^[[<]/.test(text.slice(startOf(node), startOf(node) + 1))
    ) {
      cover(startOf(node), otherSign);
      cover(node.position?.end.offset ?? end, addressSign);
    } else if ('children' in node) for (const child of node.children) visit(child as ProseNode);
  };
  visit(block);
  cover(block.position?.end.offset ?? end, otherSign);
  // The | in front of a cell is no character of its text.
  if (block.type === 'tableCell' && text[start] === '|') pieces[0] = ` ${pieces[0]!.slice(1)}`;
  return (
    pieces
      .join('')
      .replace(/\\[!-/:-@[-`{-~]/g, otherSign + otherSign)
      // What is in front of a further line goes before its line end, so that ^ is where its
      // text begins.
      .replace(/\n[ \t>]+/g, (gap) => `${' '.repeat(gap.length - 1)}\n`)
  );
}
