import { href } from '../../guide/catalog.ts';
import { site } from '../../guide/site.ts';
import { repositoryPath } from '../../model/address.ts';
import type { reviewOf } from '../../model/review.ts';
import { fillFeedback } from './feedback.model.ts';

/** A page with a text of its own, as its foot and the footer speak of it. */
export interface ReviewedPage {
  readonly title: string;
  /** Its address without base. */
  readonly path: string;
  /** Path of the record's file below the project's root. */
  readonly file: string;
  /** Who maintains it, and when it was reviewed. */
  readonly fields: Parameters<typeof reviewOf>[0];
  /** How many sources it lists. */
  readonly sources: number;
}

/** The whole address of a page. */
export const urlOf = (path: string): string => new URL(href(path), site.url).href;

/** Returns what fills the templates of site.json for one page: where to edit it, where to write. */
export const linkFiller =
  ({ title, path, file }: Omit<ReviewedPage, 'fields' | 'sources'>) =>
  (template: string, answer?: string): string =>
    fillFeedback(
      template.replaceAll(
        '{path}',
        repositoryPath(file).split('/').map(encodeURIComponent).join('/'),
      ),
      { title, url: urlOf(path), ...(answer && { answer }) },
    );
