import { count } from '../../strings/count.ts';
import type * as en from './strings.en.ts';

export const searchStrings: typeof en.searchStrings = {
  title: 'Suche',
  label: 'Den Leitfaden durchsuchen',
  submit: 'Suchen',
  filters: (chosen) => (chosen ? `Filter (${chosen} aktiv)` : 'Filter'),
  facets: { type: 'Art', role: 'Rolle' },
  idle: 'Geben Sie ein Wort ein, um Rollen, Fragen und Begriffe zu durchsuchen.',
  searching: 'Suche läuft …',
  count: (number, query) =>
    number === 0
      ? `Nichts gefunden für „${query}“.`
      : `${count(number, 'Treffer', 'Treffer')} für „${query}“.`,
  weak: 'Nichts passt genau. Am nächsten kommt:',
  corrected: (query) => `Gezeigt werden Treffer für „${query}“.`,
  results: (number) => count(number, 'Treffer', 'Treffer'),
  nothing: 'Versuchen Sie es mit weniger oder anderen Wörtern, oder sehen Sie alles durch',
  browse: 'von A bis Z',
  narrowed: 'Filter sind aktiv; schalten Sie sie aus, um mehr zu sehen.',
  ignored: (value) => `Den Filter „${value}“ gibt es nicht; er wurde weggelassen.`,
  failed:
    'Der Suchindex lässt sich nicht laden. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
  slow: 'Der Suchindex lädt zu lange. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
  partly: 'Einige Treffer lassen sich nicht laden.',
  noCode:
    'Die Suche lässt sich nicht laden. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
  noBuild:
    'Es gibt noch keinen Suchindex. Führen Sie einmal „npm run build“ aus; der Autorenserver nutzt ihn dann.',
  retry: 'Noch einmal versuchen',
  more: 'Weitere Treffer zeigen',
  whole: 'Zur Suchseite',
  keys: 'Mit den Pfeiltasten wählen, mit der Eingabetaste öffnen, mit Escape schließen.',
  az: 'A bis Z',
  outer: 'Dieser Leitfaden hat zu viele Seiten für eine Liste. Diese führen zu allen anderen.',
};
