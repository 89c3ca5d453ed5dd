/**
 * A page without the end tags of items and cells that the next tag implies. Large tables have
 * hundreds of them, and readers load each.
 */
export const withoutImpliedEnds = (html: string): string => html.replace(implied, '');

/** All in one pattern, since pages are long and each is read for it. */
const implied =
  /<\/(?:li>\s*(?=<li[\s>]|<\/[uo]l>)|d[td]>\s*(?=<d[td][\s>]|<\/dl>)|t[dh]>\s*(?=<t[dh][\s>]|<\/tr>)|tr>\s*(?=<tr[\s>]|<\/t(?:body|head)>))/g;
