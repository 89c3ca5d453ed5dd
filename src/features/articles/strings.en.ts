import { count } from '../../strings/count.ts';

/** What each section of plain articles is called, and what is under the title of its index. */
export const articleStrings = {
  guide: {
    title: 'Guide',
    lede: 'What the work is and how it is done, article by article.',
  },
  playbooks: {
    title: 'Playbooks',
    lede: 'Step by step through work that comes back.',
  },
  interview: {
    title: 'Interviews',
    lede: 'How interviews go, and how to prepare.',
  },
  plans: {
    title: 'Plans',
    lede: 'What to learn and do over a number of weeks.',
  },
  /** Kinds of result that the search knows. */
  kinds: {
    guide: 'Article',
    playbooks: 'Playbook',
    interview: 'Interview',
    plans: 'Plan',
    insights: 'Insight',
  },
  /** What the home page says of each section. */
  inside: {
    guide: 'Articles to read from end to end, or one at a time.',
    playbooks: 'Steps, a finished example and a blank to copy.',
    interview: 'What each role is asked, and how to prepare.',
    plans: 'What to do in the first months of a role.',
    insights: 'What people who do this work have learnt.',
  },
  count: {
    guide: (number: number) => (number === 1 ? '1 article' : `${number} articles`),
    playbooks: (number: number) => (number === 1 ? '1 playbook' : `${number} playbooks`),
    interview: (number: number) => (number === 1 ? '1 page' : `${number} pages`),
    plans: (number: number) => (number === 1 ? '1 plan' : `${number} plans`),
    insights: (number: number) => (number === 1 ? '1 insight' : `${number} insights`),
  },
  time: 'Time',
  people: 'People',
  result: 'You leave with',
  others: 'Other articles',
  ofFolder: 'In this part',
  /** How many pages are in a folder. */
  inFolder: (number: number) => count(number, 'page', 'pages'),
  /** What search engines show of a folder. */
  folder: (title: string, number: string) => `${title}: ${number} in this part of the guide.`,
  skills: 'Skills that this builds',
  ofSkill: 'Articles and playbooks',
  ofRole: 'Interviews and first months',
};

/** What the site says of the page that tells a team what to review. */
export const coverageStrings = {
  title: 'Coverage',
  forEditors: 'For those who edit this guide:',
  lede: 'What a team should look at: pages by review date, words that no page uses, and what the facts rest on.',
  due: 'Pages by review date',
  page: 'Page',
  pages: 'Pages',
  owner: 'Maintained by',
  reviewed: 'Reviewed',
  dueOn: 'Due',
  unusedTerms: 'Terms that no page uses',
  sources: 'Sources by page',
  unusedSources: 'Sources that nothing cites',
  unsourced: 'Pages that cite nothing',
  none: 'None.',
  leftOut: 'What records leave out',
  leftOutText:
    'Fields that may be left out and that readers would miss. The writer’s manual says what belongs in each.',
  fields: 'Fields',
  leftOutBy: 'Left out by',
  share: (some: number, all: number) => `${some} of ${all}`,
  whole: (number: number) => `All ${number}`,
  deadEnds: 'Records without a resource',
  deadEndsText:
    'A resource is what a record itself leads on to. A role cites a source. A question or page cites a source, names a related question or links to another page of the guide. A term has a source or a related term, or a page of its own that cites or links. Next steps and lists that the site makes by itself do not count.',
};
