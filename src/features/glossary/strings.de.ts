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
  filters: {
    label: 'Einen Begriff finden',
    role: 'Zu wessen Arbeit er gehört',
    allWords: 'Alle Begriffe',
    query: 'Wort oder anderer Name',
    reset: 'Auswahl aufheben',
    shown: (shown, all) =>
      shown === all ? count(all, 'Begriff', 'Begriffe') : `${shown} von ${all} Begriffen`,
    bySentence: (shown) =>
      `So heißt kein Begriff, aber ${count(shown, 'Satz enthält', 'Sätze enthalten')} Ihre Wörter.`,
    nothing: 'Kein Begriff enthält diese Wörter.',
    search: 'Im ganzen Leitfaden suchen',
  },
};
