import { count } from '../../strings/count.ts';
import type * as en from './strings.en.ts';

export const sourceStrings: typeof en.sourceStrings = {
  title: 'Quellen',
  lede: 'Jede Tatsache nennt, woher sie stammt. Eine Sekundärquelle berichtet über ein Original, das selbst nicht gelesen wurde.',
  inside: 'Worauf die Tatsachen beruhen und wie viel wir von jeder Quelle gelesen haben.',
  count: (sources) => count(sources, 'Quelle', 'Quellen'),
  source: 'Quelle',
  number: (number) => `Quelle ${number}`,
  howRead: 'Alle Quellen und wie jede gelesen wurde',
  primary: 'An der Quelle gelesen',
  secondary: 'Von anderen berichtet',
  reports: 'Berichtet über',
  alsoAt: 'Auch bei',
  published: (date) => `Veröffentlicht am ${date}.`,
  accessed: (date) => `Gelesen am ${date}.`,
  alsoOf: (title, place) => `: ${title}${place > 1 ? `, ${place}` : ''}`,
};
