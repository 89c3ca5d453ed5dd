import { summarise } from '../model/summary.ts';
import { site } from './site.ts';

/** What search engines show of a page without a description: its title, then its first words. */
export const describe = (title: string, text: string | undefined): string =>
  summarise(text ? `${title}: ${text}` : `${title}. ${site.name}: ${site.tagline}.`);
