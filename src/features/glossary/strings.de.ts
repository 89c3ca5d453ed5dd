import { count } from '../../strings/count.ts';
import type * as en from './strings.en.ts';

export const glossaryStrings: typeof en.glossaryStrings = {
  lede: 'Ein Satz zu jedem Wort, und eine Seite zu jedem, das ein Link ist. Das Zeichen sagt, wessen Arbeit ein Wort meist betrifft.',
  letters: 'Buchstaben',
  alsoCalled: 'Man sagt auch',
  related: 'Verwandt',
  inGlossary: 'Im Glossar',
  onPage: 'Begriffe auf dieser Seite',
  about: 'Zu diesem Begriff',
  usedOn: 'Verwendet auf',
  inside: 'Die Wörter der Arbeit, je ein Satz.',
  count: (number) => count(number, 'Begriff', 'Begriffe'),
};
