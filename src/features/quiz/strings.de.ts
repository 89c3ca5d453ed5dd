import type * as en from './strings.en.ts';

const count = (number: number, one: string, many: string): string =>
  `${number} ${number === 1 ? one : many}`;
const signed = (points: number): string =>
  `${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(1).replace('.', ',')}`;

/** What the quiz says, in German. */
export const quizStrings: typeof en.quizStrings = {
  title: 'Welche Seite passt zu Ihnen?',
  name: 'Selbsttest',
  description: (questions) =>
    `${questions} Fragen dazu, welche Seite der Arbeit zu Ihnen passt, wie sicher das ist und warum. Ohne Konto, und keine Antwort verlässt Ihren Browser.`,
  lede: 'Sehen Sie, zu welcher Seite der Arbeit Ihre Antworten tendieren, wie sicher das ist und warum.',
  inside: 'Zu welcher Seite Ihre Antworten tendieren, wie sicher das ist und warum.',
  length: (questions, least, most) =>
    `${count(questions, 'Frage', 'Fragen')}, ${least === most ? '' : `${least} bis `}${count(most, 'Minute', 'Minuten')}`,
  fromRole: 'Passt sie zu Ihnen? Zum Selbsttest',
  notes: [
    {
      title: 'Bleibt in diesem Browser',
      text: 'Ihre Antworten bleiben auf diesem Gerät. Sie können gehen und wiederkommen; eine Schaltfläche löscht alles.',
    },
    {
      title: 'Was Sie mögen, nicht wie gut Sie sind',
      text: 'Es gibt keine richtige Antwort und kein Zeitlimit. Lassen Sie aus, was Sie sich nicht vorstellen können; das ist besser als geraten.',
    },
    {
      title: 'Nur für Sie',
      text: 'Der Test taugt nicht für Einstellung, Beurteilung oder Gehalt. Auch „Keine Richtung“ ist ein Ergebnis.',
    },
  ],
  waiting:
    'Sie können antworten, sobald der Test geladen ist. Dauert das lange, laden Sie die Seite neu oder machen Sie den Test auf Papier.',
  noScript:
    'Um am Bildschirm zu antworten, brauchen Sie JavaScript, und das ist hier ausgeschaltet.',
  paper: 'Den Test auf Papier machen',
  method: 'Wie dieser Test funktioniert',
  team: 'Mehrere Ergebnisse im Team vergleichen',
  place: (number, all) => `Frage ${number} von ${all}`,
  questionTitle: (number, text) => `Frage ${number}: ${text}`,
  titles: {
    list: 'Alle Fragen',
    review: 'Ihre Antworten prüfen',
    result: 'Ihr Ergebnis',
    shared: 'Ein Ergebnis aus einem Link',
    offered: 'Antworten aus einem Link',
    missing: 'Eine Frage aus einem Link',
    error: (title) => `Fehler: ${title}`,
  },
  question: {
    back: 'Zurück',
    go: 'Weiter',
    pace: 'Nach jeder Wahl gleich weiter',
    answered: (answer) => `Beantwortet: „${answer}“.`,
    undo: 'Rückgängig',
    skip: 'Vorerst auslassen',
    clear: 'Antwort löschen',
    problem: 'Es gibt ein Problem',
    unanswered: 'Wählen Sie eine Antwort oder lassen Sie die Frage aus',
  },
  foot: {
    kept: 'Ihre Antworten bleiben in diesem Browser.',
    list: 'Alle Fragen auf einer Seite',
    review: 'Ihre Antworten prüfen',
    delete: 'Meine Antworten löschen',
  },
  late: {
    loading: 'Dieser Teil wird geladen.',
    failed: 'Dieser Teil konnte nicht geladen werden',
    safe: 'Prüfen Sie die Verbindung und versuchen Sie es noch einmal. Ihre Antworten sind noch da.',
    retry: 'Noch einmal versuchen',
  },
  memory: {
    lost: 'Dieser Browser speichert hier nichts: Sein Speicher ist gesperrt oder voll. Alles funktioniert, bis Sie die Seite schließen. Um später weiterzumachen, kopieren Sie diese Adresse:',
    unread:
      'Was in diesem Browser gespeichert war, ließ sich nicht lesen. Ihre nächste Antwort ersetzt es. Wenn Sie einen Link mit Ihren Antworten haben, öffnen Sie ihn zuerst.',
    newer:
      'Was in diesem Browser gespeichert war, stammt von einer neueren Fassung dieses Leitfadens. Laden Sie die Seite neu; Ihre nächste Antwort ersetzt es.',
    older:
      'Einige Fragen haben sich geändert, seit Sie geantwortet haben. Antworten, die nicht mehr passen, wurden weggelassen.',
    resume: 'Adresse mit Ihren Antworten',
  },
  resume: {
    title: 'Willkommen zurück',
    answered: (answered, all) =>
      `Sie haben ${answered} von ${count(all, 'Frage', 'Fragen')} beantwortet.`,
    go: 'Weiter',
    result: 'Ihr Ergebnis ansehen',
    again: 'Neu beginnen',
  },
  list: {
    lede: 'Dieselben Fragen untereinander. Antworten Sie in beliebiger Reihenfolge und lassen Sie aus, was Sie sich nicht vorstellen können.',
    single: 'Eine Frage nach der anderen',
  },
  review: {
    lede: (answered, all) =>
      `Sie haben ${answered} von ${all} beantwortet. Ändern Sie, was Sie möchten, und sehen Sie dann, was herauskommt.`,
    open: (number) => `${count(number, 'Frage ist', 'Fragen sind')} noch offen.`,
    none: 'Nicht beantwortet',
    change: 'Ändern',
    answerIt: 'Beantworten',
    result: 'Ihr Ergebnis ansehen',
  },
  result: {
    eyebrow: (band, answered, all, unknown) =>
      `${band}, aus Antworten auf ${answered} von ${all} Fragen${unknown ? `; davon ${unknown} „weiß ich noch nicht“` : ''}`,
    empty: {
      title: 'Es gibt noch kein Ergebnis',
      text: 'Sie haben hier noch keine Frage beantwortet. Ein Ergebnis braucht erst einige Antworten.',
      go: 'Zur ersten Frage',
    },
    bands: {
      clear: 'Ein klares Ergebnis',
      leaning: 'Eine Neigung, kein klares Ergebnis',
      close: 'Ein knappes Ergebnis',
      none: 'Keine Richtung, und auch das ist ein Ergebnis',
    },
    second: (name) => `An zweiter Stelle: ${name}.`,
    closest: (first, second) =>
      `Am nächsten liegt: ${first}${second ? `; danach: ${second}` : ''}.`,
    also: (title) => `Außerdem: ${title}`,
    sharpen: 'Eine zweite Runde kann mehr zeigen. Was Sie beantwortet haben, bleibt.',
    sharpenGo: (number) => `${count(number, 'weitere Frage', 'weitere Fragen')} beantworten`,
    openGo: 'Ausgelassene Fragen beantworten',
    why: 'Warum',
    whyLede: 'Diese Antworten zählten am meisten. Wählen Sie eine, um sie noch einmal anzusehen.',
    forIt: (name) => `Sprach dafür: ${name}`,
    against: 'Sprach dagegen',
    noFor: 'Keine einzelne Antwort sticht hier heraus.',
    noAgainst: 'Keine Ihrer Antworten sprach dagegen.',
    points: signed,
    change: 'Was dieses Ergebnis ändern würde',
    answering: 'Die Antwort',
    quoted: (answer) => `„${answer}“`,
    to: 'auf',
    and: 'und',
    becomes: (name, band) => `würde das Ergebnis ändern: ${name}, ${band}.`,
    becomesNone: 'würde dazu führen, dass der Test keine Richtung mehr nennen kann.',
    bandNames: { clear: 'klar', leaning: 'als Neigung', close: 'knapp' },
    nothingChanges: 'Keine einzelne Antwort würde die Überschrift ändern.',
    where: 'Die Karte in Zahlen',
    whereLede: (up, down) =>
      `Oben heißt: ${up}; unten heißt: ${down}. Je weiter rechts, desto lieber hätten Sie beide Seiten in einer Woche. Das Zeichen oder der Punkt ist die beste Schätzung. In etwa acht von zehn Fällen liegt der wahre Ort innerhalb der Balken. Die Karte zeigt, wohin Sie neigen, aber nicht, wie gern Sie die Arbeit täten.`,
    map: (lean, range) => `Karte der Neigung. ${lean} ${range}`,
    mapLean: (name, points, furthest, low, high) =>
      `Neigung zu: ${name}, ${points} von ${furthest} Punkten, wahrscheinlich zwischen ${low} und ${high}.`,
    mapRange: (points, low, high) =>
      `Die Freude an beidem in einer Woche liegt bei ${points} von 100, wahrscheinlich zwischen ${low} und ${high}.`,
    you: 'Sie',
    them: 'Diese Person',
    oneAtATime: 'Seiten nacheinander',
    prefersOne: '← Nacheinander',
    prefersBoth: 'Beides in einer Woche →',
    drawn:
      'Gezeichnet sind nur diese Antworten. Es gibt keine Prozentränge und keinen Vergleich mit anderen, denn gesammelt wird nichts.',
    caption: (furthest) =>
      `Dasselbe in Zahlen: 50 von 100 ist neutral; eine Neigung von 0 ist die Mitte, ${furthest} am weitesten davon entfernt`,
    scale: 'Skala',
    estimate: 'Schätzung',
    likely: 'Wahrscheinlich zwischen',
    words: 'In Worten',
    pull: (name) => `Freude an: ${name}`,
    range: 'Freude an beidem in einer Woche',
    lean: (name) => `Neigung zu: ${name}`,
    between: (low, high) => `${low} und ${high}`,
    pulls: [
      'Sie würden es meiden',
      'Sie würden es eher lassen',
      'Etwa neutral',
      'Sie würden es mögen',
      'Sie würden es sich aussuchen',
    ],
    leans: ['Nahe der Mitte', 'Jenseits der Grenze', 'Weit jenseits der Grenze'],
    inTeam: 'In Ihrem Team',
    inTeamLede: 'Ihr Team ändert unseren Rat, aber nie Ihr Ergebnis.',
    noFact: 'Nicht gesagt',
    meaning: 'Wie eine solche Woche aussieht',
    meaningOfNone: 'Was Sie daraus machen können',
    trial: 'Probieren Sie es diese Woche aus',
    alone: 'Noch nichts, woran Sie es ausprobieren können?',
    next: 'Weiterlesen',
    role: (name) => `Die ganze Rolle: ${name}`,
    comparison: 'Die Rollen Zeile für Zeile vergleichen',
    paths: 'Fähigkeiten und Stellen',
    skills: 'Fähigkeiten dazu',
    profile: 'Sich in diesen Fähigkeiten einschätzen',
    positions: 'Stellen dazu',
    reading: 'Zu den Antworten, die am meisten zählten',
    answers: 'Alle Ihre Antworten',
    limits: 'Was der Test nicht sagen kann',
    print: (code) => `Code dieses Ergebnisses: ${code}`,
  },
  tools: {
    title: 'Behalten, drucken oder löschen',
    shareHelp:
      'Der Link zu Ihrem Ergebnis enthält Werte und Überschrift, aber keine Antworten, keinen Namen und kein Datum. Er bleibt im Browserverlauf aller, die ihn öffnen. Das Bild enthält nur, was darauf zu sehen ist.',
    share: 'Link kopieren',
    picture: 'Bild speichern',
    file: (headline) => `quiz-ergebnis-${headline}.png`,
    invitation: 'Welche Seite passt zu Ihnen? Zum Test:',
    saved: (file) => `In Ihren Downloads gespeichert als ${file}.`,
    notSaved:
      'Dieser Browser kann das Bild nicht speichern. Kopieren Sie den Link, oder machen Sie ein Bildschirmfoto.',
    answers: 'Link mit meinen Antworten kopieren',
    answersHelp:
      'Diese enthalten Ihre einzelnen Antworten, für Sie selbst oder um auf einem anderen Gerät weiterzumachen:',
    markdown: 'Als Markdown kopieren',
    print: 'Drucken',
    again: 'Neu beginnen',
    delete: 'Meine Antworten löschen',
    address: 'Adresse des Ergebnisses',
    addressOfAnswers: 'Adresse mit Ihren Antworten',
    text: 'Ihr Ergebnis als Markdown',
    copied: 'Kopiert.',
    notCopied:
      'Dieser Browser erlaubt der Seite nicht zu kopieren. Markieren Sie den Text unten und kopieren Sie ihn selbst.',
  },
  done: {
    delete: 'Ihre Antworten sind aus diesem Browser gelöscht.',
    again: 'Ihre Antworten sind gelöscht. Hier ist wieder die erste Frage.',
    took: 'Die Antworten aus dem Link sind jetzt Ihre.',
  },
  questions: {
    delete:
      'Ihre Antworten aus diesem Browser löschen? Links, die Sie weitergegeben haben, funktionieren weiter.',
    again: 'Ihre Antworten löschen und mit der ersten Frage beginnen?',
    yes: { delete: 'Ja, löschen', again: 'Ja, neu beginnen' },
    no: 'Nein, behalten',
  },
  shared: {
    lede: 'Dieses Ergebnis beruht auf den Antworten einer anderen Person. Die Antworten selbst enthält es nicht, und nichts beweist, von wem es stammt.',
    proof: 'Woher dieses Ergebnis stammt',
    invite: 'Jemand hat den Test in diesem Leitfaden gemacht. Wo wären Sie auf der Karte?',
    safe: (answered) =>
      `Jemand hat den Test in diesem Leitfaden gemacht und das Ergebnis geteilt. ${answered === 1 ? 'Ihre eigene Antwort bleibt, wie sie ist' : `Ihre eigenen ${answered} Antworten bleiben, wie sie sind`}.`,
    told: (band) => `Das Ergebnis einer anderen Person: ${band}`,
    own: 'Zurück zu meinen Antworten',
    take: 'Den Test selbst machen',
    older:
      'Es entstand mit einer anderen Ausgabe der Fragen und steht hier, wie es gespeichert wurde.',
  },
  offered: {
    lede: (answered) =>
      `Dieser Link enthält ${count(answered, 'Antwort', 'Antworten')} auf den Test.`,
    mine: (answered) =>
      `Sie haben ${count(answered, 'eigene Antwort', 'eigene Antworten')} in diesem Browser. Wenn Sie die anderen laden, ersetzen sie Ihre eigenen.`,
    dropped: (number) =>
      `${count(number, 'Antwort gehört zu einer Frage', 'Antworten gehören zu Fragen')}, die es nicht mehr gibt.`,
    older: 'Sie galten einer anderen Ausgabe der Fragen; prüfen Sie sie nach dem Laden.',
    same: 'Es sind dieselben wie Ihre eigenen.',
    keep: 'Meine behalten',
    load: 'Diese laden',
  },
  faults: {
    title: 'Dieser Link ist nicht lesbar',
    malformed: 'Sein Ende fehlt, oder etwas kam hinzu. Lassen Sie ihn sich noch einmal schicken.',
    damaged:
      'Er wurde unterwegs verändert; auf seinen Inhalt ist kein Verlass. Lassen Sie ihn sich noch einmal schicken.',
    newer:
      'Er stammt von einer neueren Fassung dieses Leitfadens. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
    'other-kind':
      'Er enthält etwas anderes, als seine Adresse sagt. Lassen Sie ihn sich noch einmal schicken.',
    'no-question': 'Er nennt eine Frage, die es in diesem Test nicht oder nicht mehr gibt.',
    safe: 'Ihre eigenen Antworten sind unverändert.',
  },
};
