/**
 * A page without the end tags of items and cells that the next tag implies. Large tables have
 * hundreds of them, and readers load each.
 */
export const withoutImpliedEnds = (html: string): string =>
  html
    .replace(/<\/li>\s*(?=<li[\s>]|<\/[uo]l>)/g, '')
    .replace(/<\/d[td]>\s*(?=<d[td][\s>]|<\/dl>)/g, '')
    .replace(/<\/t[dh]>\s*(?=<t[dh][\s>]|<\/tr>)|<\/tr>\s*(?=<tr[\s>]|<\/t(?:body|head)>)/g, '');
