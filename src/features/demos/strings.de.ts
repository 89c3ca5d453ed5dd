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
  task: 'Probieren Sie es aus',
  moral: 'Worauf es ankommt',
  changes: 'Was sich geändert hat, und warum',
  changeOn: {
    plain: (number, demo) => `Änderung ${number} auf der schlichten Seite von ${demo}`,
    polished: (number, demo) => `Änderung ${number} auf der durchdachten Seite von ${demo}`,
  },
  solves: 'Löst',
  costs: 'Kostet',
  answers: 'Beantwortet',
  wordsDiffer: 'Nur hier sind auch die Worte verschieden, denn um sie geht es.',
  needsScript: 'Umschalten geht auch ohne JavaScript; zum Ausprobieren schalten Sie es ein.',
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
    charged: (request, amount) => `Anfrage ${request}: ${amount} abgebucht.`,
    repeat: (request) => `Anfrage ${request}: selber Schlüssel, nichts abgebucht.`,
    worked: (request) => `Anfrage ${request}: erledigt.`,
    refused: (request) => `Anfrage ${request}: abgelehnt.`,
    answered: (request) => `Anfrage ${request}: beantwortet.`,
    lost: (request) => `Anfrage ${request}: Die Antwort ging verloren.`,
  },
  measured: 'Beim Ausprobieren gemessen',
  measuredText: 'Zeiten und Sprünge misst Ihr Browser, Anfragen zählt der Dienst.',
  measure: 'Maß',
  measures: {
    feedback: 'Zeit bis zur ersten Rückmeldung',
    requests: 'Anfragen',
    charges: 'Abbuchungen',
    clicks: 'Klicks bis zum Ziel',
    shift: 'Sprünge im Aufbau',
  },
  keys: { unkeyed: 'Dienst ohne Schlüssel', keyed: 'Dienst mit Schlüssel' },
  milliseconds: (number) => `${number} ms`,
  untried: 'noch nicht probiert',
  unfinished: 'noch nicht am Ziel',
  all: 'Alle Beispiele',
};

export const compareStrings: typeof en.compareStrings = {
  kind: 'Vergleich',
  inside: 'Eine Seite auf zwei Weisen: zum Ausprobieren, mit allem, was sich ändert.',
  count: (number) => count(number, 'Vergleich', 'Vergleiche'),
};
