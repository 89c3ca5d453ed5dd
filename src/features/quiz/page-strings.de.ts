import type * as en from './page-strings.en.ts';

/** Was der Selbsttest auf Papier sagt. F, B und R sind Punkte, kleine Buchstaben zählen. */
export const paperStrings: typeof en.paperStrings = {
  title: 'Der Selbsttest auf Papier',
  description:
    'Der Selbsttest zum Ausdrucken: Aussagen und Situationen zum Ankreuzen, ein Schlüssel mit Punkten und eine Tabelle, die eine Rolle nennt oder sagt, dass es zu knapp ist.',
  lede: 'Drucken Sie ihn aus, kreisen Sie Ihre Antworten ein und zählen Sie sie mit dem Bleistift zusammen. Er stellt dieselben Fragen wie der Bildschirm und nennt eine Rolle nur dann, wenn das Ergebnis dort klar wäre oder wenigstens eine deutliche Neigung zeigte.',
  before: 'Bevor Sie anfangen',
  notes: (items: number) => [
    'Drucken Sie diese Seite. Es werden vier Blätter A4: zwei zum Antworten, eines mit dem Schlüssel, eines mit den Summen. Legen Sie die letzten beiden weg, bis Sie fertig sind.',
    'Antworten Sie so, wie Sie sind, und nicht so, wie Ihre Stelle es verlangt. Keine Antwort ist richtig oder falsch.',
    `Beantworten Sie alle ${items}. Wo Sie es nicht sagen können, lassen Sie eine oder zwei Zeilen leer; das letzte Blatt sagt, was dann zu tun ist.`,
    'Es dauert etwa eine Viertelstunde. Der Bogen gehört Ihnen: Niemand darf ihn verlangen, und er dient weder der Auswahl noch der Beurteilung noch der Bezahlung.',
  ],
  statements: (count: number) => `Teil 1: ${count} Aussagen`,
  statementsText: 'Kreisen Sie in jeder Zeile eine Zahl ein.',
  scenarios: (count: number) => `Teil 2: ${count} Situationen`,
  scenariosText: 'Kreisen Sie in jeder einen Buchstaben ein.',
  number: 'Nr.',
  worth: 'Wert',
  yours: 'Ihres',
  key: 'Der Schlüssel',
  keyText:
    'Suchen Sie zu jeder Aussage die Zahl, die Sie eingekreist haben, und schreiben Sie daneben, was sie wert ist. Zählen Sie jede Spalte zusammen. Schreiben Sie dann zu jeder Situation den Buchstaben auf, für den Ihre Wahl steht.',
  points: {
    frontend: (role: string) => `F: Punkte für ${role}`,
    backend: (role: string) => `B: Punkte für ${role}`,
    range: 'R: Punkte für beide Seiten in einer Woche',
  },
  letters: { frontend: 'F', backend: 'B', both: 'M', depth: 'D', none: '–' },
  lettersTitle: 'Buchstaben für die Situationen',
  lettersText: (frontend: string, backend: string) =>
    `F steht für ${frontend}, B für ${backend}, M für eine Mischung aus beidem, D für Tiefe in einer Sache. Ein Strich zählt nichts.`,
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
  checks: 'Zuerst zwei Gegenproben',
  contradicts: (ratings: string, choices: string, far: number, chosen: number) =>
    `Widersprechen sich Aussagen und Situationen? Ja, wenn ${ratings} mindestens ${far} ist und ${choices} höchstens −${chosen}, oder wenn ${ratings} höchstens −${far} ist und ${choices} mindestens ${chosen}.`,
  tooWide: (spread: number, split: number) =>
    `Ziehen Ihre Antworten in beide Richtungen? Ja, wenn die Streuung größer ist als ${spread} und die Spaltung größer als ${split}. Ist die Streuung nicht größer, lassen Sie die letzten vier Zeilen weg.`,
  checksText:
    'Lautet eine Antwort Ja, ist Ihr Bogen auf Papier zu knapp, ganz gleich, was die Tabelle sagt.',
  table: 'Dann die Tabelle',
  tableText: 'Suchen Sie die Zeile, deren Bedingungen Ihr Bogen alle erfüllt.',
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
    'Bei einer oder zwei leeren Zeilen rechnen Sie mehrmals: eine leere Aussage mit 1 und mit 5, eine leere Situation mit jedem Buchstaben von a bis e. Die Rolle gilt nur, wenn die Tabelle sie jedes Mal nennt. Bei mehr leeren Zeilen machen Sie den Test am Bildschirm; der kommt mit Lücken zurecht.',
  close: 'Was „auf Papier zu knapp“ heißt',
  closeText:
    'Zwei Ergebnisse passen etwa gleich gut, oder keine Seite zieht Sie an, oder Sie mögen beide und lieber eine nach der anderen. Hier enden mehr Bögen als irgendwo sonst. Auch das ist ein Ergebnis und kein Fehler. Am Bildschirm rechnet der Test genauer: Er ermittelt, wie sicher jedes Ergebnis ist, und zeigt, was es ändern würde.',
  screen: 'Den Selbsttest am Bildschirm machen',
  limits: 'Bevor Sie das Ergebnis lesen: was es nicht sagen kann',
  method: 'Wie der Selbsttest funktioniert',
};

/** Was die Seite über die Methode ihrem Text aus Daten hinzufügt. */
export const methodStrings: typeof en.methodStrings = {
  example: 'Ein durchgerechnetes Beispiel',
  exampleText:
    'Ein vollständiger Bogen, den niemand ausgefüllt hat, bewertet vom Code des Selbsttests. Das Papierformular zählt denselben Bogen Zeile für Zeile zusammen.',
  exampleCaption: 'Das Beispiel, Wert für Wert',
  score: 'Wert',
  reckoning: 'Wie',
  value: 'Ergebnis',
  scores: {
    side: (name: string) => `Wert für ${name}`,
    range: 'Bandbreite',
    lean: 'Neigung',
    result: 'Ergebnis',
  },
  ofPoints: (points: number, most: number) => `${points} von ${most} Punkten aus den Aussagen`,
  rangeHow: (points: number, most: number, both: number, depth: number, all: number) =>
    `${points} von ${most} Punkten, dazu von ${all} Situationen ${both} für beides weniger ${depth} für Tiefe`,
  leanHow: (frontend: number, backend: number, all: number) =>
    `Beide Werte, dazu von ${all} Situationen ${frontend} für Frontend weniger ${backend} für Backend`,
  within: (value: string, error: string) => `${value}, auf etwa ${error} genau`,
  likelihoods: (parts: string) => `Wahrscheinlichkeiten: ${parts}`,
  bands: { clear: 'klar', leaning: 'als Neigung', close: 'knapp' },
  map: 'Die Landkarte der Ergebnisse',
  mapText:
    'Jedes Kästchen ist ein Paar von Werten, das vollständige Aussagen ergeben können, bei gleich verteilten Situationen. Von unten nach oben wächst der Frontend-Wert, von links nach rechts der Backend-Wert. Je lieber Sie beides in einer Woche haben, desto mehr von der Mitte gehört zu beidem.',
  mapAt: (range: number) => `Bandbreite ${range}`,
  mapLabel: (range: number) =>
    `Landkarte der Ergebnisse bei Bandbreite ${range}; die Tabelle darunter sagt dasselbe.`,
  mapCaption: 'Anteil der Kästchen, der zu jedem Ergebnis führt',
  outcome: 'Ergebnis',
  inconclusive: 'ohne Ergebnis',
  measured: 'Was gemessen wurde',
  measuredText: (id: string) =>
    `Alles ist berechnet, nichts an Menschen erprobt. Die Zahlen gehören zu den Fragen und Regeln mit dem Fingerabdruck ${id}.`,
  lattice: (all: string) =>
    `Alle ${all} verschiedenen Summen eines vollständigen Bogens, und wohin sie führen`,
  sums: 'Summen',
  share: 'Anteil',
  contradicting: (count: string) =>
    `In ${count} davon widersprechen sich Aussagen und Situationen, und dann wird nichts genannt.`,
  reasons: {
    'depth-first': 'offen: beide Seiten, eine nach der anderen',
    'low-pull': 'offen: noch zieht keine Seite',
    'nothing-leads': 'ohne Ergebnis: nichts ist wahrscheinlich genug',
    'pulls-both-ways': 'ohne Ergebnis: Antworten zu einer Seite widersprechen sich',
    'ratings-and-choices': 'ohne Ergebnis: Aussagen und Situationen widersprechen sich',
  },
  chance: 'Was zufällige Antworten ergeben',
  beforeChecks: 'Vor den Gegenproben',
  told: 'Am Ende',
  patterns: (tried: string, roles: string) =>
    `Von ${tried} mechanischen Klickmustern, etwa im Zickzack oder immer an derselben Stelle, enden ${roles} mit einer Rolle.`,
  people: (count: string) => `${count} simulierte Menschen, deren Wahrheit bekannt ist`,
  peopleText:
    'Sie antworten so, wie es Untersuchungen solcher Fragebögen erwarten lassen, mit etwas Zufall in jeder Antwort, und machen den Test zweimal. „Wahr“ ist das Ergebnis, das sie in einem endlosen Test dieser Art hätten. Ob sie in der Arbeit aufgingen, sagt das nicht.',
  bandsCaption: 'Danach, wie sicher das Ergebnis war',
  band: 'Ergebnis',
  said: 'Genannte Wahrscheinlichkeit',
  right: 'Tatsächlich wahr',
  again: 'Noch einmal dasselbe',
  opposite: 'Dann die entgegengesetzte Rolle',
  facts: {
    'role-given': 'bekommen eine Rolle genannt',
    'role-true': 'dieser Rollen treffen zu',
    opposite: 'bekommen das Gegenteil ihrer wahren Rolle genannt',
    accuracy: 'haben das wahre Ergebnis an erster Stelle',
    'top-two': 'haben es unter den ersten beiden',
    'recall-dual': 'derer, die wirklich beides mögen, bekommen es genannt',
  },
  keying: 'Die zweite Zuordnung',
  keyed: (day: string, agreed: number, all: number, settled: number) =>
    `Am ${day} stimmte die zweite Zuordnung in ${agreed} von ${all} Fragen mit dem Schlüssel überein.${settled ? ' Wie die anderen entschieden wurden, steht im Datensatz.' : ''}`,
  limits: 'Was er nicht sagen kann, und wofür er nicht da ist',
};

/** Was die Seite über die Ergebnisse eines Teams sagt. */
export const teamStrings: typeof en.teamStrings = {
  title: 'Die Ergebnisse eines Teams nebeneinander',
  description:
    'Legen Sie die Ergebnisse eines Teams nebeneinander: wohin jedes neigt, und welche Seiten das Team abdecken kann. Nichts wird gespeichert oder gesendet.',
  lede: 'Fügen Sie die Links ein, die man Ihnen freiwillig gegeben hat, und sehen Sie, wo jedes Ergebnis liegt und welche Seite dem Team fehlen könnte. Nichts wird gespeichert oder gesendet, und niemand wird eingestuft.',
  rules: 'Wofür diese Seite nicht da ist',
  rule: [
    'Die Ergebnisse machen Menschen selbst, nach dem, was sie mögen. Sie sagen nicht, wie gut jemand ist.',
    'Nehmen Sie nur, was man Ihnen freiwillig gibt. Machen Sie einen Link nie zur Bedingung.',
    'Benutzen Sie diese Seite nicht, um jemanden einzustellen, zu bewerten, zu befördern, zu bezahlen oder einzuteilen.',
    'Links lassen sich erfinden und ändern. Sie beweisen nichts.',
    'Diese Seite stellt keine Verbindung her. Wenn Sie sie schließen, ist alles weg.',
  ],
  paste: 'Links oder Codes von Ergebnissen, je Zeile einer',
  pasteHelp:
    'Jedes Ergebnis hat eine Schaltfläche „Link kopieren“. Vor oder nach dem Link darf ein Name stehen, etwa „Ana, https://…“. Er bleibt auf dieser Seite.',
  show: 'Team zeigen',
  clear: 'Seite leeren',
  cleared: 'Die Seite ist geleert.',
  nothing: 'Noch ist nichts eingefügt.',
  read: (read: number, all: number) =>
    `${all === 1 ? 'Eine Zeile' : `${all} Zeilen`}, ${read === 1 ? 'ein Ergebnis' : `${read} Ergebnisse`} gelesen.`,
  lines: 'Zeile für Zeile',
  line: (number: number, label: string) =>
    label ? `Zeile ${number}, ${label}` : `Zeile ${number}`,
  status: {
    read: 'gelesen.',
    otherEdition: 'mit einer anderen Ausgabe der Fragen gemacht; einzeln gezeigt, nicht gezählt.',
    duplicate: (line: number) => `dasselbe wie Zeile ${line}; einmal gezählt.`,
  },
  faults: {
    'no-code': 'hier steht weder Link noch Code.',
    answers:
      'dieser Link enthält jemandes Antworten. Ein Team braucht nur das Ergebnis: Bitten Sie um den Link zum Ergebnis, und löschen Sie diesen.',
    several: 'in dieser Zeile ist mehr als ein Link; geben Sie jedem eine eigene.',
    'too-many': 'die Seite liest hundert Zeilen; diese kommt danach.',
    damaged: 'ein Zeichen wurde geändert oder ging verloren; kopieren Sie ihn neu.',
    malformed: 'das Ende fehlt, oder etwas kam hinzu; kopieren Sie ihn neu.',
    newer: 'er stammt aus einer neueren Fassung dieses Leitfadens; laden Sie die Seite neu.',
  },
  one: 'Summen und Karte brauchen mindestens zwei Ergebnisse; eines allein wäre nur das dieser Person.',
  map: 'Wo die Ergebnisse liegen',
  mapText:
    'Jeder Punkt ist ein Ergebnis mit der Nummer seiner Zeile in der Tabelle und dem Zeichen seiner Rolle. Die Balken zeigen, wo es am wahrscheinlichsten liegt (in 8 von 10 Fällen). Punkte, die einander verdecken würden, stehen nebeneinander, jeder mit einer Linie zu seinem Ort.',
  mapLabel: (people: number) =>
    `Karte von ${people} Ergebnissen; die Tabelle darunter enthält dasselbe.`,
  oneAtATime: 'Seiten nacheinander',
  prefersOne: '← Nacheinander',
  prefersBoth: 'Beides in einer Woche →',
  leans: 'Wohin jedes neigt',
  head: {
    number: 'Nr.',
    who: 'Wer',
    leans: 'Ergebnis',
    lean: 'Neigung',
    likelyLean: 'Neigung, wohl',
    likelyRange: 'Beides, wohl',
    range: 'Beides in einer Woche',
    side: (name: string) => `Wert für ${name}`,
  },
  nobody: (number: number) => `Zeile ${number}`,
  bands: { clear: 'klar', leaning: 'als Neigung', close: 'knapp' },
  headline: (name: string, band: string) => `${name}, ${band}`,
  inconclusive: 'ohne Ergebnis',
  none: '0',
  lean: (points: number, name: string) => `${points} ${name}`,
  between: (low: string, high: string) => `${low} bis ${high}`,
  span: (low: number, high: number) => `${low}\u00A0bis\u00A0${high}`,
  coverage: 'Was das Team abdeckt',
  coverageText:
    'Ein Ergebnis kann eine Seite abdecken, wenn sein wahrscheinlicher Ort in deren Gebiet reicht. Eine Person kann mehrere abdecken, deshalb ergeben die Zahlen zusammen nicht die Größe des Teams.',
  untold: (number: number) =>
    number === 1
      ? 'Ein Ergebnis sagt nichts über Seiten, weil seine Antworten zu wenige waren oder sich widersprechen. Es deckt hier nichts ab.'
      : `${number} Ergebnisse sagen nichts über Seiten, weil ihre Antworten zu wenige waren oder sich widersprechen. Sie decken hier nichts ab.`,
  outcome: 'Ergebnis',
  leaning: 'Neigen dazu',
  covering: 'Können es abdecken',
  gaps: 'Was daraus folgt',
  gapsText:
    'Wo niemand eine Seite abdecken kann, sprechen Sie darüber, wer sie lernen möchte oder wen Sie um Hilfe bitten könnten. Wo alle gleich neigen, vereinbaren Sie, wer diesen Monat für die andere Seite spricht. Die Menschen entscheiden; die Zahlen eröffnen nur das Gespräch.',
  others: 'Mit einer anderen Ausgabe der Fragen gemacht',
  othersText: 'Gezeigt, wie sie gespeichert wurden. Werte zweier Ausgaben sind nicht vergleichbar.',
  save: 'Behalten',
  markdown: 'Als Markdown speichern',
  csv: 'Als CSV speichern',
  print: 'Drucken',
  file: 'team-ergebnisse',
  needsScript:
    'Links zu lesen braucht JavaScript, das hier ausgeschaltet ist. Die Tabelle unten tut dasselbe von Hand.',
  hand: 'Von Hand',
  handText:
    'Lassen Sie jede Person aus ihrem eigenen Ergebnis vorlesen, was sie sagen möchte. Füllen Sie je eine Zeile aus, und zählen Sie dann, wie viele zu jeder Seite neigen.',
  leansTo: 'Neigt zu',
  sure: 'Wie sicher',
  mightHold: 'Könnte auch übernehmen',
};
