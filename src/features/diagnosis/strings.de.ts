import type * as en from './strings.en.ts';

export const diagnosisStrings: typeof en.diagnosisStrings = {
  questions: 'Fragen',
  step: (number: number, more: number) =>
    more === 0
      ? `Frage ${number}, hier die letzte`
      : `Frage ${number}, danach höchstens noch ${more}`,
  advices: 'Rat',
  kind: 'Rat',
  why: 'Warum das naheliegt',
  check: 'Sehen Sie sich beide Seiten an, bevor Sie handeln',
  asks: 'Worum Sie bitten können',
  askOf: (person: string) => `Bitten Sie ${person}`,
  wrong: 'Was dagegen spräche',
  skills: 'Fähigkeiten dazu',
  read: 'Zum Weiterlesen',
  from: 'Antworten, die hierher führen',
  layers: 'Alle Schichten an ihrem Platz',
  elsewhere: 'Anderswo',
  yours: 'Ihre Antworten',
  back: 'Eine Frage zurück',
  again: 'Von vorn beginnen',
  whole: 'Alle Fragen und allen Rat zeigen',
};
