/** How HTML writes each character that it would read as markup; the first way is the one we write. */
const signs: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&amp;': '&',
};

const entityOf = (sign: string): string =>
  Object.keys(signs).find((entity) => signs[entity] === sign)!;

/** Text as HTML, fit for an element and for an attribute in quotes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>'"]/g, entityOf);

/** The text of escaped HTML; other entities and tags stay as they are. */
export const unescapeHtml = (html: string): string =>
  html.replace(/&(?:lt|gt|quot|#39|#x27|amp);/g, (entity) => signs[entity] ?? entity);
