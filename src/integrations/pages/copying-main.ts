import { copyPage } from '../../model/markdown/page.ts';
import { answering } from '../../outputs/answering.ts';

/** A built page, and where it is. */
export interface ToCopy {
  readonly html: string;
  readonly url: string;
}

// The thread that copies built pages.
answering(({ html, url }: ToCopy) => copyPage(html, new URL(url)));
