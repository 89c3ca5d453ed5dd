import { count } from './count.ts';
import type * as en from './site.en.ts';

/** What several parts of the site say, in German. */
export const strings: typeof en.strings = {
  sections: {
    roles: 'Rollen',
    skills: 'Fähigkeiten',
    careers: 'Laufbahnen',
    quiz: 'Selbsttest',
    compare: 'Demos',
    faq: 'Fragen',
    glossary: 'Glossar',
    about: 'Über den Leitfaden',
  },
  close: 'Schließen',
  copy: 'Kopieren',
  copied: 'Kopiert.',
  copyFailed: 'Kopieren war nicht möglich. Markieren Sie stattdessen den Text oben.',
  headingLink: (heading) => `Link zu „${heading}“`,
  tableLabel: (heading) => (heading ? `Tabelle unter „${heading}“` : 'Tabelle'),
  notes: 'Fußnoten',
  noteBack: (place) => `Zurück zu Fußnote ${place} im Text`,
  callouts: {
    note: 'Hinweis',
    info: 'Info',
    tip: 'Tipp',
    important: 'Wichtig',
    success: 'Geschafft',
    question: 'Frage',
    example: 'Beispiel',
    summary: 'Zusammenfassung',
    quote: 'Zitat',
    warning: 'Warnung',
    caution: 'Vorsicht',
    danger: 'Gefahr',
  },
  minutes: (minutes) => `${count(minutes, 'Minute', 'Minuten')} Lesezeit`,
  allRoles: 'Alle Rollen',
  relatedPages: 'Weitere Seiten zum Thema',
  kinds: {
    role: 'Rolle',
    question: 'Frage',
    term: 'Begriff',
    page: 'Seite',
    comparison: 'Vergleich',
  },
};
