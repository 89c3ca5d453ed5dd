/**
 * What the index is told of a page: the language, and the element that the page marks for it, with
 * all that is said to the index alone; null for a page that marks none. The rest of a page, which
 * the index does not read, is up to a third of it.
 */
export function indexedPart(html: string): string | null {
  const { index: start } = /<main\b[^>]* data-pagefind-body[\s=>]/.exec(html) ?? {};
  if (start === undefined) return null;
  const [root = '<html>'] = /<html\b[^>]*>/.exec(html) ?? [];
  const end = html.lastIndexOf('</main>') + '</main>'.length;
  return `${root}<body>${separated(html.slice(start, end))}</body></html>`;
}

/** Ends of cells, labels and captions whose text has no end of its own. */
const openEnds =
  /(?<=[\p{L}\p{N}”’)%])((?:<\/(?:a|abbr|b|code|em|small|span|strong)>)*<\/(?:caption|dd|dt|figcaption|legend|summary|td|th)>)/gu;

/**
 * Separates elements that are side by side, as a page shows them: Pagefind would take the end of a
 * term and the beginning of its description for one word. A cell or a label ends with a full stop,
 * so that no excerpt takes it for the beginning of the next sentence.
 */
const separated = (html: string): string =>
  html.replace(openEnds, '.$1').replace(/(<\/\w+>)(?=<\w)/g, '$1 ');

/** A page as readers get it: without what only the index is told of it. */
export const unmarked = (html: string): string =>
  html
    .replace(/<div hidden data-pagefind-ignore>[^]*?<\/div>/, '')
    .replace(/(?<=<[a-z][^<>]*) data-pagefind-[a-z]+(?:="[^"]*")?/g, '');
