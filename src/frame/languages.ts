import { site } from '../guide/site.ts';

/** Where a reader of another language goes on. */
interface OtherLanguage {
  readonly language: string;
  /** The language's name in that language. */
  readonly name: string;
  readonly url: string;
  /** Whether the address is that of the same page, and not of that site's home page. */
  readonly isSame: boolean;
}

/** The site's other languages, each with the same page where that site is known to have it. */
export const inOtherLanguages = (path: string): OtherLanguage[] =>
  (site.languages ?? []).map(({ language, name, url, pages = ['/'] }) => {
    const isSame = pages.includes(path);
    const home = url.replace(/\/?$/, '/');
    return { language, name, url: isSame ? home + path.slice(1) : url, isSame };
  });
