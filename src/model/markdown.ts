/** Text that Markdown shows as it is. */
export const plainMarkdown = (text: string): string =>
  text.replace(/[\\`*_[\]<>|#~]/g, (sign) => `\\${sign}`);

/** A link in Markdown; `origin` goes before addresses of this site, which begin with a slash. */
export const linkMarkdown = (text: string, url: string, origin: string): string =>
  `[${plainMarkdown(text)}](<${url.startsWith('/') ? origin + url : url}>)`;
