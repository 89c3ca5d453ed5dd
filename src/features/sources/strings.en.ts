import { count } from '../../strings/count.ts';

/** What the site says of sources. */
export const sourceStrings = {
  title: 'Sources',
  lede: 'What the guide took from others, and where. A secondary source reports an original that was not read itself.',
  inside: 'What the facts rest on, and how each was read.',
  count: (sources: number) => count(sources, 'source', 'sources'),
  source: 'Source',
  number: (number: string) => `Source ${number}`,
  howRead: 'All sources, and how each was read',
  primary: 'Read at the source',
  secondary: 'Reported by others',
  /** Followed by the original and a full stop. */
  reports: 'Reports',
  alsoAt: 'Also at',
  published: (date: string) => `Published ${date}.`,
  accessed: (date: string) => `Read ${date}.`,
  /** Adds to a link's words where it leads, for people who hear it out of context. */
  alsoOf: (title: string, place: number) => `: ${title}${place > 1 ? `, ${place}` : ''}`,
};
