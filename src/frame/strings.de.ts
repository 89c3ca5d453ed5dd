import type * as en from './strings.en.ts';

export const frameStrings: typeof en.frameStrings = {
  skip: 'Zum Inhalt springen',
  menu: 'Menü',
  navigation: 'Hauptnavigation',
  breadcrumbs: 'Pfad',
  home: 'Start',
  onThisPage: 'Auf dieser Seite',
  nextStep: 'Nächster Schritt',
  previous: 'Zurück',
  following: 'Weiter',
  neighbours: 'Benachbarte Seiten',
  feed: 'Was neu ist',
  footerTitle: 'Wie die Seite funktioniert',
  footerBelow: 'Unter dieser Linie: wie die Seite funktioniert',
  footerText:
    'HTML und CSS, zum Lesen braucht es kein JavaScript. Nichts wird von woanders geladen, und nichts über Sie wird gesendet.',
  sections: 'Bereiche',
  tools: 'Werkzeuge',
  thisGuide: 'Dieser Leitfaden',
  theme: 'Farbschema',
  themes: { auto: 'Wie das Gerät', light: 'Hell', dark: 'Dunkel' },
  languages: 'In anderen Sprachen',
  repository: 'Quelltext',
  from: 'Teil von',
  whichRole: 'Welche Rolle passt zu Ihnen? Zum Selbsttest',
  moved: 'Diese Seite ist umgezogen.',
  notFound: 'Diese Seite gibt es nicht',
  lineBroken: 'Hier reißt die Linie ab',
  meant: 'Vielleicht war diese Adresse gemeint:',
  notFoundLede:
    'Die Adresse ist vielleicht alt oder vertippt. Suchen Sie nach dem, was Sie brauchen, oder beginnen Sie in einem der Bereiche.',
};
