import type * as en from './strings.en.ts';

const count = (skills: number): string =>
  skills === 1 ? 'diese Fähigkeit' : `diese ${skills} Fähigkeiten`;

export const selfCheckStrings: typeof en.selfCheckStrings = {
  link: 'Was fehlt mir dafür?',
  linkFor: (role: string) => `Was fehlt mir dafür? (${role})`,
  title: (position: string) => `${position}: Was fehlt mir dafür?`,
  about: (position: string) =>
    `${position}: Schätzen Sie die wenigen Fähigkeiten ein, auf die es am meisten ankommt. Sie sehen, was reicht, was fehlt und was als Nächstes zu tun ist.`,
  lede: (skills: number, below: string) =>
    `Auf ${count(skills)} kommt es beim Aufstieg von ${below} am meisten an. Voreingestellt ist, was ${below} verlangt: Ändern Sie, was bei Ihnen anders ist.`,
  ledeAlone: (skills: number) =>
    `Auf ${count(skills)} kommt es hier am meisten an. Voreingestellt ist jeweils eine Stufe weniger als verlangt: Ändern Sie, was bei Ihnen anders ist.`,
  ledeBare: (skills: number) =>
    `Auf ${count(skills)} kommt es hier am meisten an. Für diese Stelle sind keine Stufen festgelegt. Geben Sie deshalb an, was Sie mit einem Beispiel aus Ihrer Arbeit belegen können.`,
  rate: 'Wo Sie stehen',
  asked: 'Verlangt',
  you: 'Sie',
  central: (role: string) => `Zentral für die Rolle ${role}`,
  unknown: 'Kenne ich nicht',
  yes: 'Kann ich belegen',
  no: 'Noch nicht',
  proof: 'Ein Beispiel aus Ihrer Arbeit',
  answer: 'Was Ihnen fehlt',
  count: 'Reicht: {enough} von {all}. Fehlt: {missing}.',
  enough: 'Reicht schon',
  missing: 'Fehlt, das Wichtigste zuerst',
  nothing: 'Bei diesen Fähigkeiten fehlt nichts.',
  doFirst: 'Zuerst tun',
  readFirst: 'Zuerst lesen',
  toAnswer: 'Zeigen, was mir fehlt',
  whole: 'Alle Fähigkeiten im Profil einschätzen',
  wholeText: 'Ihre Angaben werden übernommen und bleiben in diesem Browser.',
  others: 'Dasselbe für eine andere Stelle',
  noScript:
    'Die Stufen lassen sich nur mit JavaScript ändern, und das ist hier ausgeschaltet. Die Antwort geht von den Stufen aus, die unten beschrieben sind.',
};
