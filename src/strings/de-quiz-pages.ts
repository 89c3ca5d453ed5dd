import type { PaperStrings } from './en-quiz-pages.ts';

/** Was der Selbsttest auf Papier sagt. F, B und R sind Punkte, kleine Buchstaben zählen. */
export const paperStrings: PaperStrings = {
  title: 'Der Selbsttest auf Papier',
  description:
    'Der Selbsttest zum Ausdrucken: Aussagen und Lagen zum Ankreuzen, ein Schlüssel mit Punkten und eine Tabelle, die eine Rolle nennt oder sagt, dass es zu knapp ist.',
  lede: 'Drucken Sie ihn aus, kreisen Sie Ihre Antworten ein und zählen Sie sie mit dem Bleistift zusammen. Er fragt, was der Bildschirm fragt, und nennt eine Rolle nur, wo das Ergebnis dort deutlich wäre oder klar in eine Richtung zeigte.',
  before: 'Bevor Sie anfangen',
  notes: (items: number) => [
    'Drucken Sie diese Seite. Es werden vier Blätter A4: zwei zum Antworten, eines mit dem Schlüssel, eines mit den Summen. Legen Sie die letzten beiden weg, bis Sie fertig sind.',
    'Antworten Sie, wie Sie sind, was immer Ihre Stelle verlangt. Keine Antwort ist richtig oder falsch.',
    `Beantworten Sie alle ${items}. Wo Sie es nicht sagen können, lassen Sie eine oder zwei Zeilen leer; das letzte Blatt sagt, was dann zu tun ist.`,
    'Es dauert etwa eine Viertelstunde. Der Bogen gehört Ihnen: Niemand darf ihn verlangen, und er dient weder der Auswahl noch der Beurteilung noch der Bezahlung.',
  ],
  statements: (count: number) => `Teil 1: ${count} Aussagen`,
  statementsText: 'Kreisen Sie in jeder Zeile eine Zahl ein.',
  scenarios: (count: number) => `Teil 2: ${count} Lagen`,
  scenariosText: 'Kreisen Sie in jeder einen Buchstaben ein.',
  number: 'Nr.',
  worth: 'Wert',
  yours: 'Ihres',
  key: 'Der Schlüssel',
  keyText:
    'Suchen Sie zu jeder Aussage die Zahl, die Sie eingekreist haben, und schreiben Sie daneben, was sie wert ist. Zählen Sie jede Spalte zusammen. Schreiben Sie dann zu jeder Lage den Buchstaben auf, für den Ihre Wahl steht.',
  points: {
    frontend: (role: string) => `F: Punkte für ${role}`,
    backend: (role: string) => `B: Punkte für ${role}`,
    range: 'R: Punkte für beide Seiten in einer Woche',
  },
  letters: { frontend: 'F', backend: 'B', both: 'M', depth: 'D' },
  lettersTitle: 'Buchstaben für die Lagen',
  lettersText: (frontend: string, backend: string) =>
    `F steht für ${frontend}, B für ${backend}, M für eine Mischung aus beidem, D für Tiefe in einer Sache.`,
  sums: 'Die Summen',
  sumsText:
    'Gehen Sie Zeile für Zeile vor. Das Beispiel zeigt einen Bogen, den niemand ausgefüllt hat; an ihm sehen Sie, ob Sie eine Zeile lesen, wie sie gemeint ist.',
  line: 'Zeile',
  how: 'Was Sie aufschreiben',
  example: 'Beispiel',
  lines: {
    F: 'Punkte aus der ersten Liste',
    B: 'Punkte aus der zweiten Liste',
    R: 'Punkte aus der dritten Liste',
    f: 'wie viele F unter Ihren Buchstaben',
    b: 'wie viele B unter Ihren Buchstaben',
    m: 'wie viele M unter Ihren Buchstaben',
    d: 'wie viele D unter Ihren Buchstaben',
    o: 'wie viele Aussagen Sie mit 1 oder 5 beantwortet haben',
    i: 'wie viele Aussagen Sie mit 2 oder 4 beantwortet haben',
    u: 'wie viele der ersten Liste 3 oder 4 wert sind, weniger die, die 0 oder 1 wert sind',
    v: 'dasselbe für die zweite Liste',
    w: 'dasselbe für die dritte Liste',
  },
  totals: { frontend: 'F gesamt', backend: 'B gesamt', range: 'R gesamt' },
  lead: 'Vorsprung',
  leadHow: 'F gesamt − B gesamt',
  spread: 'Streuung',
  split: 'Spaltung',
  checks: 'Erst zwei Proben',
  contradicts: (ratings: string, choices: string, far: number, chosen: number) =>
    `Widersprechen sich Aussagen und Lagen? Ja, wenn ${ratings} mindestens ${far} ist und ${choices} höchstens −${chosen}, oder wenn ${ratings} höchstens −${far} ist und ${choices} mindestens ${chosen}.`,
  tooWide: (spread: number, split: number) =>
    `Ziehen Ihre Antworten in beide Richtungen? Ja, wenn die Streuung größer ist als ${spread} und die Spaltung größer als ${split}. Ist die Streuung nicht größer, lassen Sie die letzten vier Zeilen weg.`,
  checksText:
    'Lautet eine Antwort ja, ist Ihr Bogen auf Papier zu knapp, was immer die Tabelle sagt.',
  table: 'Dann die Tabelle',
  tableText: 'Suchen Sie die Zeile, von der Ihr Bogen jeden Teil erfüllt.',
  leansTowards: 'Neigt zu',
  atLeast: (number: number) => `${number} oder mehr`,
  atMost: (number: number) => `−${number} oder weniger`,
  between: (number: number) => `−${number} bis ${number}`,
  any: 'beliebig',
  anythingElse: 'Alles andere',
  tooClose: 'Auf Papier zu knapp',
  never: 'dieser Bogen ist zu kurz dafür',
  exampleEnds: (outcome: string) => `Das Beispiel neigt zu: ${outcome}.`,
  exampleClose: 'Das Beispiel ist auf Papier zu knapp.',
  gaps: 'Wenn Zeilen leer sind',
  gapsText:
    'Bei einer oder zwei leeren Zeilen rechnen Sie mehrmals: eine leere Aussage mit 1 und mit 5, eine leere Lage mit jedem der vier Buchstaben. Die Rolle gilt nur, wenn die Tabelle sie jedes Mal nennt. Bei mehr leeren Zeilen nehmen Sie den Bildschirm, der mit Lücken rechnet.',
  close: 'Was „auf Papier zu knapp“ heißt',
  closeText:
    'Zwei Ergebnisse passen etwa gleich gut, oder keine Seite zieht Sie an, oder Sie mögen beide und lieber eine nach der anderen. Hier enden mehr Bögen als irgendwo sonst. Auch das ist ein Ergebnis und kein Fehler. Der Bildschirm sieht genauer hin: Er wägt, wie sicher jedes Ergebnis ist, und zeigt, was es ändern würde.',
  screen: 'Den Selbsttest am Bildschirm machen',
  limits: 'Bevor Sie das Ergebnis lesen: was es nicht sagen kann',
  method: 'Wie der Selbsttest funktioniert',
};
