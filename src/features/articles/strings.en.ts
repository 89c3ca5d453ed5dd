import type { ArticleSection } from '../../model/sections.ts';

/** What the index of each section of articles is called, and what is under its title. */
export const articleStrings: Readonly<
  Record<ArticleSection, { readonly title: string; readonly lede: string }>
> = {
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
    lede: 'How product managers are interviewed, and how to prepare.',
  },
  plans: {
    title: 'Plans',
    lede: 'What to learn and do over a number of weeks.',
  },
  insights: {
    title: 'Insights',
    lede: 'Short pieces by people who do this work, under their names.',
  },
};
