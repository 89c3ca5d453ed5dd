import type { UiLanguage } from '../../model/language.ts';
import type { ArticleSection } from '../../model/sections.ts';

/** What each section of articles is called, and what is under the title of its index. */
export const articleStrings: Readonly<
  Record<UiLanguage, Record<ArticleSection, { readonly title: string; readonly lede: string }>>
> = {
  en: {
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
    insights: {
      title: 'Insights',
      lede: 'Short pieces by people who do this work, under their names.',
    },
  },
  de: {
    guide: {
      title: 'Leitfaden',
      lede: 'Was die Arbeit ist und wie sie getan wird, Artikel für Artikel.',
    },
    playbooks: {
      title: 'Anleitungen',
      lede: 'Schritt für Schritt durch Arbeit, die wiederkehrt.',
    },
    interview: {
      title: 'Vorstellungsgespräche',
      lede: 'Wie Gespräche ablaufen, und wie man sich vorbereitet.',
    },
    plans: {
      title: 'Pläne',
      lede: 'Was in einigen Wochen zu lernen und zu tun ist.',
    },
    insights: {
      title: 'Einblicke',
      lede: 'Kurze Beiträge von Menschen, die diese Arbeit tun, unter ihrem Namen.',
    },
  },
};
