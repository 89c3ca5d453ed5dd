import type * as en from './strings.en.ts';
import { count } from '../../strings/count.ts';

const mattersMost = 'Worauf es beim Schritt dorthin ankommt';
const asksForPoints = (points: string): string =>
  `Verlangt ${points === '1' ? '1 Punkt' : `${points} Punkte`}, alle Fähigkeiten zusammen.`;

const asking = (questions: number): string =>
  questions === 0
    ? ''
    : questions < 8
      ? ', Fragen für das Gespräch'
      : ', acht Fragen für das Gespräch';

export const careerStrings: typeof en.careerStrings = {
  whole: 'Laufbahnen',
  lede: 'Sagen Sie, wo Sie stehen und wohin Sie wollen. Sie sehen die Schritte dazwischen, was jeder verlangt und woran man merkt, dass Sie so weit sind.',
  listLede: 'Jede Stelle, Rang für Rang.',
  description: (positions, origins) =>
    `${count(positions, 'Stelle', 'Stellen')}, ${count(origins, 'Einstiegsweg', 'Einstiegswege')} und jeder Schritt dazwischen: warum man ihn geht, was zuerst fehlt und was zeigt, dass jemand so weit ist.`,
  kind: 'Stelle',
  originKind: 'Einstieg',
  focusKind: 'Fachgebiet',
  fromOrigin: (origin) => `Einstieg: ${origin}`,
  inside: 'Stellen, die Schritte dazwischen und der Weg von dort, wo Sie stehen.',
  positionCount: (number) => count(number, 'Stelle', 'Stellen'),
  map: {
    label: 'Karte der Stellen',
    above: 'Was man sieht',
    below: 'Was es trägt',
    join: (grade) => `Ab ${grade}: Stellen für alle Rollen`,
    origins: (number) => count(number, 'Einstiegsweg', 'Einstiegswege'),
    leftOut: (positions: number) =>
      `Hier steht keine Karte: Mit ${positions} Stellen wäre sie zu groß, um sie zu lesen. Die Liste unten ist vollständig.`,
    lines: 'Durchgezogene Linien sind Beförderungen, gepunktete sind Wechsel auf demselben Rang.',
    key: 'Die Liste darunter sagt dasselbe in Worten. Kleine Betriebe überspringen Ränge, und Titel bedeuten nicht überall dasselbe.',
  },
  waysIn: 'Einstiegswege',
  waysInLede:
    'Was jemand vorher gemacht hat und was davon hilft. Bei jeder Stelle steht, was sie von Menschen mit diesem Hintergrund verlangt.',
  allWaysIn: (number) => `${count(number, 'Einstiegsweg', 'Einstiegswege')} zeigen`,
  otherPositions: 'Weitere Stellen',
  ladder: 'Ränge',
  moves: 'Schritte von hier',
  noMoves: 'Von hier führt kein Schritt weiter.',
  promotion: (position) => `Aufstieg: ${position}`,
  lateral: (position) => `Wechsel: ${position}`,
  entry: (position) => `Einstieg als ${position}`,
  exit: (name) => `Ausstieg: ${name}`,
  up: 'Aufstieg',
  across: 'Wechsel',
  out: 'Ausstieg',
  start: 'Einstieg als',
  changes: 'Was sich ändert',
  why: 'Warum man es tut',
  gap: 'Was zuerst fehlt',
  evidence: 'Was zeigt, dass jemand so weit ist',
  tools: 'Weiterführendes',
  chooseOne: 'Bitte wählen',
  contrasts: 'Zwei Stellen vergleichen',
  contrastsText:
    'Welche Stufen steigen oder sinken und welche Fähigkeiten neu gefragt sind oder wegfallen.',
  pack: 'Stellenmappe zusammenstellen',
  packText: (questions) =>
    `Eine Anzeige zum Kopieren${asking(questions)} und alles, was die Stelle verlangt.`,
  position: {
    as: (position, role) => `${position}, ${role}`,
    nothing: 'Keine Stufe unterscheidet sich.',
  },
  change: {
    skill: 'Fähigkeit',
    what: 'Änderung',
    before: 'Vorher',
    after: 'Nachher',
    raised: 'höher',
    lowered: 'niedriger',
    appears: 'neu festgelegt',
    vanishes: 'nicht mehr festgelegt',
    unset: 'nicht festgelegt',
    level: (level, name) => `${level} ${name}`,
    points: (from, to) => (from === to ? `beide ${from} Punkte` : `${from} und ${to} Punkte`),
    pointsText: (from, to) =>
      from === to
        ? `Beide verlangen ${from} Punkte, alle Fähigkeiten zusammen.`
        : `Sie verlangen ${from} und ${to} Punkte, alle Fähigkeiten zusammen.`,
    texts: (number) => count(number, 'anderer Text', 'andere Texte'),
    onlyTexts: 'Nur die Texte unterscheiden sich',
    sum: (raised, lowered, appears, vanishes) =>
      [
        raised && `${raised} höher`,
        lowered && `${lowered} niedriger`,
        appears && `${appears} neu festgelegt`,
        vanishes && `${vanishes} nicht mehr festgelegt`,
      ]
        .filter(Boolean)
        .join(', ') || 'Nichts ändert sich',
  },
  route: {
    title: 'Den eigenen Weg finden',
    from: 'Wo stehen Sie jetzt?',
    to: 'Wohin wollen Sie?',
    example: (from, to) => `Zum Beispiel: von ${from} zu ${to}`,
    noScript:
      'Um einen anderen Weg zu wählen, brauchen Sie JavaScript. In der Liste unten stehen auch ohne JavaScript alle Einstiegswege und alle Schritte.',
    submit: 'Weg zeigen',
    loading: 'Ein Weg wird gesucht …',
    failed:
      'Die Wege lassen sich nicht laden. Prüfen Sie die Verbindung und versuchen Sie es noch einmal. Die Liste unten ist auch so vollständig.',
    retry: 'Noch einmal versuchen',
    choose: { from: 'Wählen Sie, wo Sie stehen.', to: 'Wählen Sie, wohin Sie wollen.' },
    unknown: 'Die Adresse nennt eine Stelle, die dieser Leitfaden nicht kennt. Wählen Sie neu.',
    same: 'Sie sind schon dort: Anfang und Ziel sind gleich.',
    none: (from, to) => `In diesem Leitfaden führt kein Weg von ${from} zu ${to}.`,
    found: (from, to, steps, gentler) =>
      `Von ${from} zu ${to}: ${count(steps, 'Schritt', 'Schritte')}${gentler ? ', und ein Weg mit kleineren Schritten' : ''}.`,
    shortest: (steps) => `Der kürzeste Weg: ${count(steps, 'Schritt', 'Schritte')}`,
    only: (steps) => `Der Weg: ${count(steps, 'Schritt', 'Schritte')}`,
    gentlest: (steps) =>
      `Der Weg mit den kleinsten Schritten: ${count(steps, 'Schritt', 'Schritte')}`,
    onlyText: 'Kein anderer Weg hat kleinere Schritte.',
    hardest: (size) => `${size} ist der schwerste auf diesem Weg.`,
    stillLess: 'Er verlangt weniger neue Stufen als der schwerste Schritt des kürzesten Wegs.',
    figures: (role) => `Die Zahlen gelten für die Rolle ${role}.`,
    anyRole:
      'Keine Rolle gewählt: Die Zahlen gelten für die Rolle, die auf diesem Weg am wenigsten neue Stufen verlangt.',
    changes: (sum) => `Fähigkeiten: ${sum}`,
    asks: (skills) => `Verlangt ${count(skills, 'Fähigkeit', 'Fähigkeiten')}`,
    uncounted: 'Schritte von oder zu Stellen ohne festgelegte Stufen zählen nicht mit.',
  },
  size: {
    small: 'Ein kleiner Schritt',
    medium: 'Ein mittlerer Schritt',
    big: 'Ein großer Schritt',
    most: (number) =>
      number === 1 ? 'Am meisten zählt diese Fähigkeit:' : 'Am meisten zählen diese Fähigkeiten:',
    title: 'Was macht einen Schritt klein, mittel oder groß?',
    text: 'Wir zählen die Stufen, die Sie hinzugewinnen, und teilen die Summe durch die Zahl der Fähigkeiten, die die nächste Stelle verlangt. Kommt höchstens eine Stufe auf vier Fähigkeiten, ist der Schritt klein; kommt höchstens eine auf zwei, ist er mittelgroß. Alles darüber ist ein großer Schritt. Eine neue Fähigkeit zählt als eine Stufe. Bei einem Einstieg zählt jede Stufe, weil wir nicht wissen, welche Sie mitbringen.',
  },
  contrast: {
    title: 'Zwei Stellen vergleichen',
    lede: 'Sehen Sie, welche Stufen von einer Stelle zur anderen steigen oder sinken und welche Fähigkeiten neu gefragt sind oder wegfallen. Was gleich bleibt, fehlt hier.',
    example: (from, to) => `Zum Beispiel: von ${from} zu ${to}`,
    description:
      'Was sich an Fähigkeiten von einer Stelle zur nächsten ändert, und zwischen Rollen auf demselben Rang: Stufen, die steigen oder sinken, und Fähigkeiten, die neu gefragt sind oder wegfallen.',
    first: 'Von',
    second: 'Zu',
    submit: 'Unterschiede zeigen',
    choose: { from: 'Wählen Sie die erste Stelle.', to: 'Wählen Sie die zweite Stelle.' },
    loading: 'Die Fähigkeiten werden gelesen …',
    failed:
      'Die Fähigkeiten lassen sich nicht laden. Prüfen Sie die Verbindung und versuchen Sie es noch einmal. Die Liste unten ist für Schritte und Rollen vollständig.',
    unknown: 'Die Adresse nennt eine Stelle, die dieser Leitfaden nicht kennt. Wählen Sie neu.',
    result: (from, to, sum) => `Von ${from} zu ${to}: ${sum}.`,
    swap: 'Tauschen',
    steps: 'Jede Beförderung',
    roles: 'Die Rollen auf einem Rang',
    step: (from, to) => `Von ${from} zu ${to}`,
    pair: (one, other) => `${one} und ${other}`,
    noSteps: 'Kein Schritt und kein Rang verbindet zwei Stellen, die sich vergleichen lassen.',
    texts: (from, to) => `Was bei ${from} und bei ${to} erwartet wird`,
    none: 'Es gibt nichts zu vergleichen: Keine zwei Stellen dieses Leitfadens verlangen Stufen oder Punkte oder sagen, was in einer Fähigkeit erwartet wird.',
    many: 'Zwei Rollen auf demselben Rang vergleichen Sie im Formular oben; hier wären es zu viele Paare.',
    stays: 'Jetzt',
    becomes: 'Dann',
  },
  packs: {
    title: 'Stellenmappe',
    lede: (questions) =>
      `Wählen Sie eine Stelle. Sie bekommen eine Anzeige zum Kopieren${asking(questions)} und darunter alles, was dieser Leitfaden über die Stelle sagt.`,
    description: (questions) =>
      `Mappen für die Stellen dieses Leitfadens: eine Anzeige von etwa 200 Wörtern${asking(questions)}, dann Aufgaben und Fähigkeiten mit ihren Stufen, zum Kopieren oder Drucken.`,
    advert: 'Stellenanzeige',
    advertText: (number) =>
      `${count(number, 'Wort', 'Wörter')}. Betrieb, Gehalt, Ort und Bewerbungsweg ergänzen Sie bitte selbst: Der Leitfaden kennt sie nicht.`,
    area: (scope) => `Ihr Bereich: ${scope}`,
    does: 'Was Sie tun werden',
    brings: 'Was Sie mitbringen',
    learns: 'Was Sie bei der Arbeit lernen können',
    copyAdvert: 'Anzeige kopieren',
    questions: (number) =>
      `${{ 8: 'Acht', 7: 'Sieben', 6: 'Sechs', 5: 'Fünf', 4: 'Vier', 3: 'Drei', 2: 'Zwei', 1: 'Eine' }[number] ?? number} ${number === 1 ? 'Frage' : 'Fragen'} für das Gespräch`,
    questionsText:
      'Zu den Fähigkeiten, die am meisten zählen. Woran man starke und schwache Antworten erkennt, steht unten in der Liste aller Fragen.',
    about: (skill) => `zu: ${skill}`,
    copyOne: 'Kopieren',
    copyQuestion: (number) => `Frage ${number} kopieren`,
    copyQuestions: 'Alle Fragen kopieren',
    whole: 'Alles über die Stelle',
    label: 'Stelle',
    submit: 'Mappe zusammenstellen',
    choose: { for: 'Wählen Sie eine Stelle, um ihre Mappe zu sehen.' },
    loading: 'Die Mappe wird zusammengestellt …',
    failed:
      'Die Mappe lässt sich nicht laden. Prüfen Sie die Verbindung und versuchen Sie es noch einmal, oder öffnen Sie sie unten als Markdown.',
    unknown: 'Die Adresse nennt eine Stelle, die dieser Leitfaden nicht kennt. Wählen Sie neu.',
    ready: (title) => `${title}: Die Mappe steht unten.`,
    copy: 'Alles als Markdown kopieren',
    print: 'Drucken',
    all: 'Alle Mappen als Markdown',
    allText: 'Reiner Text, den jedes Schreibprogramm öffnet.',
    heading: (title, role) => (role ? `${title} (${role})` : title),
    duties: 'Aufgaben',
    points: asksForPoints,
    keySkills: mattersMost,
    learn: (text: string) => `Lässt sich bei der Arbeit lernen: ${text}`,
    skills: 'Fähigkeiten und Stufen',
    expectations: 'Was erwartet wird, Fähigkeit für Fähigkeit',
    expected: 'In dieser Stelle erwartet',
    prompts: 'Alle Fragen für das Gespräch',
    strong: (text: string) => `Starke Antwort: ${text}`,
    weak: (text: string) => `Schwache Antwort: ${text}`,
    core: 'für die Rolle zentral',
    unset: 'Für diese Stelle sind keine Stufen festgelegt.',
    empty: (position) => `Über ${position} sagt dieser Leitfaden zu wenig für eine Mappe.`,
    none: 'Es gibt keine Mappen: Dieser Leitfaden nennt zu keiner Stelle Aufgaben, Fähigkeiten oder Stufen.',
    source: (address) => `Aus ${address}. Ändern Sie, was zu Ihrem Betrieb nicht passt.`,
  },
};

export const positionStrings: typeof en.positionStrings = {
  grade: 'Rang',
  track: 'Laufbahn',
  roles: 'Rollen',
  scope: 'Wie weit die Arbeit reicht',
  reach: 'Wie groß das sein kann: Beispiele',
  tasks: 'Aufgaben',
  duties: 'Wofür Sie zuständig sind',
  below: 'Was sich gegenüber dem Rang darunter ändert',
  from: (position: string) => `Von: ${position}`,
  keySkills: mattersMost,
  must: 'Was Sie am ersten Tag mitbringen müssen',
  learn: 'Was Sie bei der Arbeit lernen können',
  points: asksForPoints,
  skills: 'Welche Fähigkeiten sie verlangt',
  otherSkills: 'Welche Fähigkeiten sie außerdem verlangt',
  showOthers: (number) => `${count(number, 'Fähigkeit', 'Fähigkeiten')} mit ihrer Stufe zeigen`,
  facts: 'Auf einen Blick',
  before: (level) => `vorher ${level}`,
  after: (level) => `vorher ${level}`,
  asBelow: 'wie vorher',
  isNew: 'neu',
  compareWith: (position) => `Alle Unterschiede zu ${position}`,
  skillsText: 'Jede Stufe führt zu ihrer Beschreibung.',
  unset:
    'Für diese Stelle sind keine Stufen festgelegt. Was zu erwarten ist, zeigen ihre Aufgaben und die Stufen der Stelle darunter.',
  unsetFor: (role: string) => `Für die Rolle ${role} sind keine Stufen festgelegt.`,
  focus: 'Gebiete, auf die man sich spezialisieren kann',
  next: 'Nächste Schritte',
  routes: 'Warum diese Wege',
  exits: 'Ausstiegswege',
  into: 'Wer hierher wechselt',
  similar: 'Stellen, die Ähnliches verlangen',
  near: (levels: string) =>
    `unterscheidet sich im Mittel um ${levels === '1' ? '1 Stufe' : `${levels} Stufen`} je Fähigkeit`,
  same: 'verlangt dieselben Stufen',
  packOf: (role: string) => `Stellenmappe, ${role}`,
};
