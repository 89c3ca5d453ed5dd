/** What each section of articles is called, and what is under the title of its index. */
export const articleStrings = {
  guide: {
    en: {
      title: 'Guide',
      lede: 'What the work is and how it is done, article by article.',
    },
    de: {
      title: 'Leitfaden',
      lede: 'Was die Arbeit ist und wie sie getan wird, Artikel für Artikel.',
    },
  },
  playbooks: {
    en: {
      title: 'Playbooks',
      lede: 'Step by step through work that comes back.',
    },
    de: {
      title: 'Anleitungen',
      lede: 'Schritt für Schritt durch Arbeit, die wiederkehrt.',
    },
  },
  interview: {
    en: {
      title: 'Interviews',
      lede: 'How interviews go, and how to prepare.',
    },
    de: {
      title: 'Vorstellungsgespräche',
      lede: 'Wie Gespräche ablaufen, und wie man sich vorbereitet.',
    },
  },
  plans: {
    en: {
      title: 'Plans',
      lede: 'What to learn and do over a number of weeks.',
    },
    de: {
      title: 'Pläne',
      lede: 'Was in einigen Wochen zu lernen und zu tun ist.',
    },
  },
};
