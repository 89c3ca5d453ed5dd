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
  feed: 'Neuigkeiten',
  footerTitle: 'Wie die Seite funktioniert',
  footerBelow: 'Unter dieser Linie: wie die Seite funktioniert',
  footerText:
    'HTML und CSS: Zum Lesen brauchen Sie kein JavaScript. Die Seiten laden nichts von anderen Servern und senden nichts über Sie.',
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
  meant: 'Meinten Sie vielleicht diese Adresse?',
  notFoundLede:
    'Vielleicht ist die Adresse veraltet, oder sie enthält einen Tippfehler. Suchen Sie nach dem, was Sie brauchen, oder beginnen Sie in einem der Bereiche.',
};
