import type { articleStrings as en } from './strings.en.ts';

export const articleStrings: typeof en = {
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
    lede: 'Wie Produktmanager befragt werden, und wie man sich vorbereitet.',
  },
  plans: {
    title: 'Pläne',
    lede: 'Was in einigen Wochen zu lernen und zu tun ist.',
  },
  insights: {
    title: 'Einblicke',
    lede: 'Kurze Beiträge von Menschen, die diese Arbeit tun, unter ihrem Namen.',
  },
};
