import { count } from '../../strings/count.ts';
import type * as en from './strings.en.ts';

export const articleStrings: typeof en.articleStrings = {
  guide: {
    title: 'Leitfaden',
    lede: 'Worin die Arbeit besteht und wie man sie macht, Artikel für Artikel.',
  },
  playbooks: {
    title: 'Anleitungen',
    lede: 'Schritt für Schritt durch Arbeit, die wiederkehrt.',
  },
  interview: {
    title: 'Vorstellungsgespräche',
    lede: 'Wie Gespräche ablaufen und wie man sich vorbereitet.',
  },
  plans: {
    title: 'Pläne',
    lede: 'Was es in den ersten Wochen zu lernen und zu tun gibt.',
  },
  kinds: {
    guide: 'Artikel',
    playbooks: 'Anleitung',
    interview: 'Vorstellungsgespräch',
    plans: 'Plan',
    insights: 'Einblick',
  },
  inside: {
    guide: 'Artikel, die Sie einzeln oder am Stück lesen können.',
    playbooks: 'Schritte, ein fertiges Beispiel und eine Vorlage.',
    interview: 'Was gefragt wird und wie man sich vorbereitet.',
    plans: 'Die ersten Wochen in einer Rolle.',
    insights: 'Was Menschen gelernt haben, die diese Arbeit tun.',
  },
  count: {
    guide: (number) => `${number} Artikel`,
    playbooks: (number) => (number === 1 ? '1 Anleitung' : `${number} Anleitungen`),
    interview: (number) => (number === 1 ? '1 Seite' : `${number} Seiten`),
    plans: (number) => (number === 1 ? '1 Plan' : `${number} Pläne`),
    insights: (number) => (number === 1 ? '1 Einblick' : `${number} Einblicke`),
  },
  time: 'Zeit',
  people: 'Beteiligte',
  result: 'Ergebnis',
  others: 'Weitere Artikel',
  ofFolder: 'In diesem Teil',
  inFolder: (number) => count(number, 'Seite', 'Seiten'),
  folder: (title, number) => `${title}: ${number} in diesem Teil des Leitfadens.`,
  skills: 'Fähigkeiten, die das aufbaut',
  ofSkill: 'Artikel und Anleitungen',
  ofRole: 'Gespräche und erste Monate',
};

export const coverageStrings: typeof en.coverageStrings = {
  title: 'Stand',
  forEditors: 'Für alle, die diesen Leitfaden pflegen:',
  lede: 'Worauf ein Team achten sollte: Seiten nach Prüfdatum, Begriffe, die keine Seite nutzt, und die Quellen der Tatsachen.',
  due: 'Seiten nach Prüfdatum',
  page: 'Seite',
  pages: 'Seiten',
  owner: 'Gepflegt von',
  reviewed: 'Geprüft',
  dueOn: 'Fällig',
  unusedTerms: 'Begriffe, die keine Seite nutzt',
  sources: 'Quellen nach Seite',
  unusedSources: 'Quellen, die keine Seite nennt',
  unsourced: 'Seiten ohne Quelle',
  none: 'Keine.',
  leftOut: 'Was in Einträgen fehlt',
  leftOutText:
    'Felder, die fehlen dürfen, die man beim Lesen aber vermisst. Was hineingehört, steht im Handbuch für alle, die schreiben.',
  fields: 'Felder',
  leftOutBy: 'Fehlt bei',
  share: (some, all) => `${some} von ${all}`,
  whole: (number) => `Alle ${number}`,
  deadEnds: 'Einträge, die nirgends weiterführen',
  deadEndsText:
    'Gemeint ist, wohin ein Eintrag selbst weiterführt. Eine Rolle nennt eine Quelle. Eine Frage oder Seite nennt eine Quelle oder eine verwandte Frage oder verweist auf eine andere Seite. Ein Begriff hat eine Quelle, einen verwandten Begriff oder eine eigene Seite, die nennt oder verweist. Nächste Schritte und Listen, die von selbst entstehen, zählen nicht.',
};
