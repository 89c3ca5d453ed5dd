import { count } from '../../strings/count.ts';
import type * as en from './strings.en.ts';

export const glossaryStrings: typeof en.glossaryStrings = {
  lede: 'Zu jedem Begriff ein Satz. Ist der Begriff ein Link, gibt es auch eine ganze Seite dazu. Das Zeichen zeigt, zu wessen Arbeit er meist gehört.',
  letters: 'Buchstaben',
  alsoCalled: 'Man sagt auch',
  related: 'Verwandt',
  inGlossary: 'Im Glossar',
  onPage: 'Begriffe auf dieser Seite',
  about: 'Zu diesem Begriff',
  usedOn: 'Verwendet auf',
  inside: 'Die Begriffe der Arbeit, jeder in einem Satz erklärt.',
  count: (number) => count(number, 'Begriff', 'Begriffe'),
  filters: {
    label: 'Einen Begriff finden',
    role: 'Zu wessen Arbeit er gehört',
    allWords: 'Alle Begriffe',
    query: 'Begriff oder anderer Name',
    reset: 'Auswahl aufheben',
    shown: (shown, all) =>
      shown === all ? count(all, 'Begriff', 'Begriffe') : `${shown} von ${all} Begriffen`,
    bySentence: (shown) =>
      `So heißt kein Begriff, aber ${count(shown, 'Satz enthält', 'Sätze enthalten')} Ihre Wörter.`,
    nothing: 'Kein Begriff und kein Satz enthält diese Wörter.',
    search: 'Im ganzen Leitfaden suchen',
  },
};
