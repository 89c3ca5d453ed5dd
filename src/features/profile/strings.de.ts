import type * as en from './strings.en.ts';

const count = (number: number, one: string, many: string): string =>
  `${number} ${number === 1 ? one : many}`;

const pointCount = (points: string): string => (points === '1' ? '1 Punkt' : `${points} Punkte`);

/** What the page “your profile” says, in German. */
export const profileStrings: typeof en.profileStrings = {
  title: 'Ihr Profil',
  description:
    'Schätzen Sie sich in jeder Fähigkeit in Worten ein. Sehen Sie, was eine Stelle darüber hinaus verlangt und womit Sie anfangen. Ohne Konto, nichts wird gesendet.',
  lede: 'Sagen Sie Fähigkeit für Fähigkeit, was Sie können. Sie erfahren, was eine Stelle darüber hinaus verlangt und was Sie zuerst tun und lesen.',
  alone: {
    description:
      'Schätzen Sie sich in jeder Fähigkeit in Worten ein; behalten oder teilen Sie, was Sie eingeschätzt haben. Ohne Konto, nichts wird gesendet.',
    lede: 'Sagen Sie Fähigkeit für Fähigkeit, was Sie können, und behalten, drucken oder teilen Sie es.',
  },
  notes: [
    {
      title: 'Bleibt in diesem Browser',
      text: 'Ihre Einschätzung bleibt auf diesem Gerät. Wenn Sie die Daten dieser Website löschen, ist sie weg; die Schaltfläche unten tut dasselbe.',
    },
    {
      title: 'Geht an niemanden',
      text: 'Es gibt kein Konto, und kein Server erfährt, was Sie wählen.',
    },
    {
      title: 'Teilen können nur Sie',
      text: 'Ein Link, den Sie kopieren, enthält die Einschätzung selbst: keinen Namen, kein Datum. Wer ihn hat, kann sie lesen.',
    },
  ],
  waiting:
    'Hier erscheint das Formular, sobald es geladen ist. Erscheint es nicht, finden Sie unten dieselben Fragen auf Papier.',
  noScript:
    'Um sich am Bildschirm einzuschätzen, brauchen Sie JavaScript, und das ist hier ausgeschaltet. Das Papierformular unten fragt dasselbe ab.',
  paper: {
    title: 'Auf Papier',
    lede: 'Dieselben Fähigkeiten zum Ankreuzen. Drucken Sie die Seite, markieren Sie in jeder Zeile ein Wort und lesen Sie auf der Seite der Fähigkeit nach, was es dort bedeutet.',
    caption: 'Alle Fähigkeiten mit den Wörtern der Skala zum Ankreuzen',
    unknown: 'Weiß nicht, was das ist',
  },
  others: { groups: 'Weitere Gruppen', roles: 'Weitere Rollen' },
  aim: {
    title: 'Woran messen Sie sich?',
    role: 'Rolle',
    chooseRole: 'Rolle wählen',
    position: 'Stelle',
    none: 'Keine Stelle in diesem Leitfaden verlangt Stufen oder Punkte; darum gibt es nichts, woran Sie sich messen könnten.',
  },
  rating: {
    title: 'Schätzen Sie jede Fähigkeit ein',
    lede: 'Wählen Sie die höchste Stufe, deren Zeilen Sie alle mit Beispielen aus Ihrer Arbeit belegen können. Ist Ihnen eine Fähigkeit nie begegnet, geben Sie das an: Es ist eine Antwort und zählt nicht als null.',
    ledeBare:
      'Wählen Sie die höchste Stufe, die Sie mit einem Beispiel aus Ihrer Arbeit belegen können. Ist Ihnen eine Fähigkeit nie begegnet, geben Sie das an: Es ist eine Antwort und zählt nicht als null.',
    reached: 'Eine Stufe haben Sie erreicht, wenn jede ihrer Zeilen zutrifft.',
    expected: (position) => `Was bei ${position} erwartet wird`,
    rated: (rated, all) => `${rated} von ${all} eingeschätzt`,
    unknown: 'Ich weiß nicht, was das ist',
    none: 'Nicht eingeschätzt',
    next: (group) => `Weiter zu ${group}`,
    result: 'Zum Ergebnis',
    others: (skills) =>
      `${count(skills, 'Fähigkeit', 'Fähigkeiten')} ohne Zielstufe auf dieser Stelle ${skills === 1 ? 'fehlt' : 'fehlen'} hier.`,
    whole: 'Alle Fähigkeiten einschätzen',
    done: 'Alle eingeschätzt',
  },
  result: {
    title: 'Wo Sie stehen',
    against: (aim) => `Gemessen an: ${aim}`,
    noAim: 'Wählen Sie oben eine Rolle und eine Stelle, um zu sehen, was sie verlangt.',
    nothing: 'Schätzen Sie eine erste Fähigkeit ein; dieser Teil füllt sich dabei.',
    onlyAsked: (skills) =>
      `Nur ${count(skills, 'Fähigkeit', 'Fähigkeiten')}: was auf dieser Stelle eine Zielstufe hat oder von Ihnen eingeschätzt ist.`,
    noLevels: 'Diese Stelle verlangt keine Stufen; darum lassen sich keine Lücken zeigen.',
    points: pointCount,
    pointsShort: (sum, asked, missing) =>
      `${pointCount(sum)}. Die Stelle verlangt ${asked}; noch offen: ${missing}.`,
    pointsReached: (sum, asked) =>
      `${pointCount(sum)}. Die Stelle verlangt ${asked}, und das ist erreicht.`,
    ratedCaption: 'Was Sie eingeschätzt haben',
    keyRated: 'Der Balken ist Ihre Stufe.',
    expected: 'Dort erwartet',
    kinds: {
      gap: (number) => count(number, 'Lücke', 'Lücken'),
      unknown: (number) => `${number} unbekannt`,
      met: (number) => `${number} wie verlangt`,
      strength: (number) => `${number} darüber`,
      unrated: (number) => `${number} nicht eingeschätzt`,
      untargeted: (number) => `${number} ohne Ziel`,
    },
    line: 'Die Linie ist, was die Stelle verlangt. Jede Säule ist eine Fähigkeit, in der Reihenfolge der Tabelle unten. Über der Linie können Sie mehr, als verlangt wird; darunter fehlt etwas. Ein Punkt heißt: genau wie verlangt; ein Fragezeichen: Sie kennen die Fähigkeit nicht.',
    gaps: 'Daran zuerst arbeiten',
    gapsLede:
      'Geordnet danach, wie viele Stufen fehlen. Was für die Rolle zentral ist, zählt doppelt, und Fähigkeiten, die Sie nicht kennen, kommen vor denen, in denen nur eine Stufe fehlt.',
    noGaps: 'Nichts von dem, was Sie eingeschätzt haben, bleibt hinter der Stelle zurück.',
    more: (number) => `${number} weitere, an denen Sie arbeiten können`,
    central: (role) => `Zentral für ${role}`,
    you: 'Sie',
    asked: 'Verlangt',
    doFirst: 'Zuerst tun',
    readFirst: 'Zuerst lesen',
    strengths: 'Stärken, auf die Sie bauen können',
    strengthsLede: 'Hier können Sie mehr, als die Stelle verlangt.',
    all: 'Alle Fähigkeiten',
    caption: (position) => `Ihre Stufe und was ${position} verlangt, Fähigkeit für Fähigkeit`,
    key: 'Der Balken ist Ihre Stufe, der senkrechte Strich das Verlangte.',
    skill: 'Fähigkeit',
    unknown: 'Kenne ich nicht',
    unrated: 'Nicht eingeschätzt',
    notSet: 'nicht festgelegt',
  },
  tools: {
    title: 'Behalten, teilen, löschen',
    kept: 'Wird laufend in diesem Browser gespeichert.',
    lost: 'Dieser Browser speichert hier nichts: Sein Speicher ist gesperrt oder voll. Bis Sie die Seite schließen, funktioniert alles. Speichern Sie vorher eine Datei oder kopieren Sie den Link.',
    unread:
      'Was in diesem Browser gespeichert war, ließ sich nicht lesen. Ihre nächste Wahl ersetzt es. Wenn Sie eine Datei oder einen Link haben, öffnen Sie zuerst die Datei oder den Link.',
    share: 'Link kopieren',
    shareHelp:
      'Für jemanden im Team oder für eine zweite Meinung: Wer den Link bekommt, kann dieselben Fähigkeiten einschätzen, bevor Ihre Antworten zu sehen sind.',
    markdown: 'Als Markdown kopieren',
    save: 'Als Datei speichern',
    load: 'Datei laden',
    print: 'Drucken',
    delete: 'Alles löschen',
    address: 'Adresse Ihres Profils',
    text: 'Ihr Profil als Markdown',
    copied: 'Kopiert.',
    notCopied:
      'Dieser Browser erlaubt der Seite nicht zu kopieren. Markieren Sie den Text unten und kopieren Sie ihn selbst.',
    saved: 'Die Datei liegt bei Ihren Downloads.',
    loaded: (rated) => `Geladen: ${count(rated, 'Fähigkeit', 'Fähigkeiten')} eingeschätzt.`,
    left: (names) => `Ausgelassen, weil dieser Leitfaden sie nicht kennt: ${names}.`,
    done: {
      delete: 'Gelöscht. In diesem Browser ist nichts mehr gespeichert.',
      keep: 'Das Profil aus dem Link ist jetzt Ihres.',
      replace: 'Das Profil aus der Datei ist jetzt Ihres.',
    },
    file: 'profil.json',
    faults: {
      broken:
        'Diese Datei ist kein JSON. Wählen Sie eine, die hier gespeichert wurde. Ihr Profil ist unverändert.',
      strange:
        'Diese Datei enthält kein Profil. Wählen Sie eine, die hier gespeichert wurde. Ihr Profil ist unverändert.',
      newer:
        'Diese Datei stammt aus einer neueren Fassung. Laden Sie die Seite neu und versuchen Sie es noch einmal. Ihr Profil ist unverändert.',
      huge: 'Diese Datei ist viel größer als jedes Profil und wurde nicht gelesen. Wählen Sie eine Datei, die hier gespeichert wurde. Ihr Profil ist unverändert.',
      unreadable: 'Die Datei ließ sich nicht öffnen. Ihr Profil ist unverändert.',
    },
  },
  questions: {
    delete:
      'Ihr Profil und alle zweiten Meinungen aus diesem Browser löschen? Links und Dateien, die Sie weitergegeben haben, bleiben bei denen, die sie haben.',
    keep: (mine, theirs) =>
      `Ihr eigenes Profil (${mine} eingeschätzt) durch das aus dem Link (${theirs} eingeschätzt) ersetzen? Speichern Sie Ihres vorher als Datei, wenn Sie es wiederhaben wollen.`,
    replace: (mine, theirs) =>
      `Ihr Profil (${mine} eingeschätzt) durch das aus der Datei (${theirs} eingeschätzt) ersetzen?`,
    yes: { delete: 'Ja, löschen', keep: 'Ja, meines ersetzen', replace: 'Ja, meines ersetzen' },
    no: 'Nein, so lassen',
  },
  link: {
    title: 'Ein Profil aus einem Link',
    told: (rated) =>
      `Dieser Link enthält ein Profil mit ${count(rated, 'eingeschätzten Fähigkeit', 'eingeschätzten Fähigkeiten')}. Ihr eigenes ist sicher: Vom Link wird nichts gespeichert und von Ihrem nichts ersetzt.`,
    aim: (aim) => `Es ist gemessen an: ${aim}.`,
    choice:
      'Sollen Sie eine zweite Meinung geben? Dann schätzen Sie zuerst selbst ein, ohne die anderen Antworten zu sehen. So bleibt Ihre Meinung unabhängig.',
    blind: 'Zweite Meinung geben',
    look: 'Neben meinem Profil ansehen',
    keep: 'Als mein Profil übernehmen',
    close: 'Schließen',
    back: 'Zurück zu meinem Profil',
    dropped: (number) =>
      number === 1
        ? '1 Einschätzung darin gehört zu einer Fähigkeit, die dieser Leitfaden nicht hat.'
        : `${number} Einschätzungen darin gehören zu Fähigkeiten, die dieser Leitfaden nicht hat.`,
    same: 'Es gleicht Ihrem eigenen.',
    nothing: 'Es enthält keine eingeschätzten Fähigkeiten.',
    faults: {
      malformed:
        'Dieser Link enthält kein Profil: Sein Ende fehlt, oder etwas kam hinzu. Lassen Sie ihn sich noch einmal schicken. Ihr eigenes Profil ist unverändert.',
      damaged:
        'Dieser Link wurde unterwegs verändert; sein Profil wird deshalb nicht gezeigt. Lassen Sie ihn sich noch einmal schicken. Ihr eigenes Profil ist unverändert.',
      newer:
        'Dieser Link stammt aus einer neueren Fassung. Laden Sie die Seite neu; hilft das nicht, lassen Sie sich das Profil als Text geben. Ihr eigenes Profil ist unverändert.',
    },
    alongside: 'Das andere Profil neben Ihrem',
    blindTitle: 'Ihre zweite Meinung',
    blindLede:
      'Schätzen Sie die Person ein, die Ihnen den Link gab, so wie Sie sie bei der Arbeit erleben. Lassen Sie aus, was Sie nicht gesehen haben. Was die Person selbst angegeben hat, bleibt verborgen, bis Sie vergleichen.',
    compare: 'Jetzt vergleichen',
    compareFirst: 'Schätzen Sie mindestens eine Fähigkeit ein, bevor Sie vergleichen.',
    compared: 'Die andere Einschätzung und Ihre',
    send: 'Link zu Ihrer Meinung kopieren',
    sendHelp: 'Schicken Sie ihn zurück: Er zeigt sie neben der eigenen Einschätzung.',
    goOn: 'Meine Einschätzung ändern',
    caption: 'Beide Einschätzungen, der größte Unterschied zuerst',
    skill: 'Fähigkeit',
    theirs: 'Aus dem Link',
    mine: 'Ihre',
    opinion: 'Ihre Meinung',
    difference: 'Unterschied',
    agreed: 'Gleich',
    cannot: 'Nur eine Seite kennt es',
    higher: (levels) => `Dort ${count(levels, 'Stufe', 'Stufen')} höher`,
    lower: (levels) => `Dort ${count(levels, 'Stufe', 'Stufen')} niedriger`,
    summary: (same, apart) =>
      `Bei ${count(same, 'Fähigkeit', 'Fähigkeiten')} sind Sie sich einig, bei ${apart} nicht. Fangen Sie mit der ersten Zeile an: Was hat jede Seite gesehen?`,
    noCommon: 'Es gibt noch keine Fähigkeit, die beide eingeschätzt haben.',
    only: 'Nur dort eingeschätzt',
  },
};
