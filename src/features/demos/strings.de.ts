import { count } from '../../strings/count.ts';
import type * as en from './strings.en.ts';

/** What demos say of themselves, in German. */
export const demoStrings: typeof en.demoStrings = {
  look: (demo) => `Was zu sehen ist: ${demo}`,
  choices: { plain: 'Schlicht', polished: 'Durchdacht', both: 'Beide' },
  shown: {
    plain: 'Die schlichte Seite ist zu sehen.',
    polished: 'Die durchdachte Seite ist zu sehen.',
    both: 'Beide Seiten sind zu sehen.',
  },
  sides: {
    plain: (demo) => `${demo}: die schlichte Seite`,
    polished: (demo) => `${demo}: die durchdachte Seite`,
  },
  page: (demo) => `${demo}, schlicht und durchdacht`,
  screens: (demo) => `${demo}: beide Seiten`,
  task: 'Probieren Sie es aus.',
  marks: 'Änderungen zeigen',
  changes: 'Was sich geändert hat, und warum',
  changeOn: {
    plain: (number, demo) => `Änderung ${number} auf der schlichten Seite von ${demo}`,
    polished: (number, demo) => `Änderung ${number} auf der durchdachten Seite von ${demo}`,
  },
  solves: 'Löst',
  costs: 'Kostet',
  answers: 'Beantwortet',
  wordsDiffer: 'Nur hier sind auch die Worte verschieden, denn um sie geht es.',
  reasons: 'Warum, und was es kostet',
  needsScript: 'Umschalten geht auch ohne JavaScript; zum Ausprobieren schalten Sie es ein.',
  sendOn: 'Weitersagen',
  copyLine: 'Diese Zeile mit ihrem Link kopieren',
  copied: 'Kopiert.',
  next: (demo) => `Das nächste Beispiel: ${demo}`,
  alone: 'Dieses Beispiel auf seiner eigenen Seite öffnen',
  list: 'Beispiele',
  demo: 'als Beispiel',
  conditions: 'Bedingungen',
  switches: {
    fails: 'Das erste Speichern misslingt',
    loses: 'Die erste Antwort geht verloren',
    slow: 'Das Netz ist langsam',
    overtakes: 'Antworten überholen einander',
    keyed: 'Der Dienst erkennt Wiederholungen am Schlüssel',
  },
  again: 'Von vorn',
  ofDemo: (demo) => `: ${demo}`,
  restarted: 'Beide Seiten sind zurückgesetzt.',
  measuredAnew: 'Beide Seiten und ihre Messwerte sind zurückgesetzt.',
  service: {
    plain: (demo) => `${demo}: was der Dienst der schlichten Seite gesehen hat`,
    polished: (demo) => `${demo}: was der Dienst der durchdachten Seite gesehen hat`,
  },
  requests: 'Anfragen',
  charges: 'Abbuchungen',
  idle: 'Noch nichts.',
  log: {
    sent: (request) => `Anfrage ${request} ist da.`,
    charged: (request, amount, times) =>
      `Anfrage ${request}: ${amount}${times > 1 ? ' noch einmal' : ''} abgebucht.`,
    repeat: (request) => `Anfrage ${request}: derselbe Schlüssel, nichts abgebucht.`,
    worked: (request) => `Anfrage ${request}: erledigt.`,
    refused: (request) => `Anfrage ${request}: abgelehnt.`,
    answered: (request) => `Anfrage ${request}: beantwortet.`,
    lost: (request) => `Anfrage ${request}: Die Antwort ging verloren.`,
  },
  measured: 'Beim Ausprobieren gemessen',
  measuredText: 'in Ihrem Browser',
  measure: 'Maß',
  measures: {
    feedback: 'Erste Rückmeldung',
    requests: 'Anfragen',
    charges: 'Abbuchungen',
    clicks: 'Klicks bis zum Ziel',
    shift: 'Sprünge im Aufbau',
  },
  keys: { unkeyed: 'Dienst ohne Schlüssel', keyed: 'Dienst mit Schlüssel' },
  milliseconds: (number) => `${number} ms`,
  untried: 'noch nicht probiert',
  unfinished: 'noch nicht am Ziel',
};

export const compareStrings: typeof en.compareStrings = {
  kind: 'Vergleich',
  inside: 'Dieselbe Seite in zwei Fassungen: zum Ausprobieren, mit allem, was sich ändert.',
  count: (number) => count(number, 'Vergleich', 'Vergleiche'),
};
