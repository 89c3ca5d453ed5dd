/** How HTML writes each character that it would read as markup. */
const entities: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '&': '&amp;',
};

/** Text as HTML, fit for an element and for an attribute in quotes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>'"]/g, (sign) => entities[sign]!);
