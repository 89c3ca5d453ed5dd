import { count } from '../../strings/count.ts';
import type * as en from './strings.en.ts';

export const skillStrings: typeof en.skillStrings = {
  whole: 'Fähigkeiten im Überblick',
  lede: 'Alle Fähigkeiten mit der Stufe, die jede Rolle auf jeder Stelle verlangt. Wählen Sie Rolle und Stelle, um zu lesen, was von Ihnen erwartet wird.',
  description: (skills: number) =>
    `${count(skills, 'Fähigkeit', 'Fähigkeiten')} mit der Stufe, die jede Rolle auf jeder Stelle verlangt. Nach Rolle und Rang filtern, vergleichen oder die Daten herunterladen.`,
  kind: 'Fähigkeit',
  skill: 'Fähigkeit',
  group: 'Gruppe',
  otherGroups: 'Weitere Gruppen',
  grade: 'Rang',
  role: 'Rolle',
  all: 'Alle',
  query: 'Stichwort',
  differs: 'Nur Unterschiede',
  reset: 'Auswahl aufheben',
  filters: 'Überblick eingrenzen',
  shown: 'Fähigkeiten: {skills} von {all}, Stellen: {columns}',
  shownSkills: 'Fähigkeiten: {skills} von {all}',
  unknown: 'Die Adresse enthält auch eine Auswahl, die es hier nicht gibt. Sie wurde weggelassen.',
  alone: '„Nur Unterschiede“ braucht mindestens zwei Stellen.',
  nothing:
    'Keine Fähigkeit entspricht der Auswahl. Ändern Sie die Auswahl, oder heben Sie sie auf.',
  scale: 'Was die Stufen bedeuten',
  notSet: 'nicht festgelegt',
  level: (level: number, name: string) => `${level} ${name}`,
  levelTitle: (level: number, name: string) => `Stufe ${level}: ${name}`,
  missing: (positions: string) => `Ohne festgelegte Stufen: ${positions}.`,
  why: 'Warum es darauf ankommt',
  without: 'Wenn es niemand tut',
  levels: 'Woran man jede Stufe erkennt',
  examples: 'Dieselbe Fähigkeit in verschiedenen Rollen: erfundene Beispiele',
  evidence: 'Womit man sie belegt',
  targets: 'Wer welche Stufe braucht',
  targetsText: 'Jede Stufe führt zu ihrer Beschreibung; „nicht festgelegt“ heißt nicht null.',
  howSet: 'Wie die Stufen festgelegt wurden',
  core: 'Zentral für',
  start: 'Womit Sie anfangen',
  prompts: 'Fragen für das Vorstellungsgespräch',
  terms: 'Begriffe dazu',
  read: 'Zum Weiterlesen',
  position: 'Stelle',
  yours: 'Sich selbst einschätzen',
  yoursText:
    'Sehen Sie, wo Sie im Vergleich zu einer Stelle stehen. Nichts verlässt diesen Browser.',
  csv: 'Als CSV herunterladen',
  json: 'als JSON',
  skillCount: (number: number) => count(number, 'Fähigkeit', 'Fähigkeiten'),
  inside: 'Was jede Rolle auf jeder Stelle können muss, Stufe für Stufe.',
};

export const skillMatrixStrings: typeof en.skillMatrixStrings = {
  allRoles: 'Alle Rollen',
  levels: 'Stufen',
  page: (skill: string) => `Mehr zu: ${skill}`,
};

/** What pages of skills say that no browser loads. */
export const skillPageStrings: typeof en.skillPageStrings = {
  reached: 'Eine Stufe ist erreicht, wenn jede ihrer Zeilen zutrifft.',
  expectations: 'Was auf jeder Stelle erwartet wird',
  weeks: 'In 30 Tagen besser werden: jede Woche eine Sache',
  strong: 'Eine starke Antwort',
  weak: 'Eine schwache Antwort',
  points: (points: string) => (points === '1' ? '1 Punkt' : `${points} Punkte`),
  ungrouped: { all: 'Fähigkeiten', others: 'Weitere Fähigkeiten' },
  noTargets:
    'Dieser Leitfaden legt keine Zielstufen fest; die Übersicht zählt deshalb nur die Fähigkeiten auf.',
};

/** What the pages of skills say where the matrix is so large that each role has a page of its own. */
export const skillRoleStrings: typeof en.skillRoleStrings = {
  list: {
    title: 'Fähigkeiten',
    lede: 'Jede Fähigkeit, nach Gruppen. Was sie ist und wie ihre Stufen aussehen, steht auf ihrer Seite.',
    description: (skills: number) =>
      `${skills} Fähigkeiten nach Gruppen: was jede ist und wie ihre Stufen aussehen.`,
  },
  index: 'Fähigkeiten',
  indexLede:
    'Alle Fähigkeiten nach Gruppen. Welche Stufe jede Stelle verlangt, steht für jede Rolle auf einer eigenen Seite.',
  about: (skills: number) =>
    `${count(skills, 'Fähigkeit', 'Fähigkeiten')} nach Gruppen, und für jede Rolle die Stufe, die ihre Stellen verlangen.`,
  title: 'Stufen nach Rolle',
  lede: 'Wählen Sie eine Rolle, um zu sehen, welche Stufe jede ihrer Stellen verlangt.',
  size: (skills: number, positions: number) =>
    `${count(skills, 'Fähigkeit', 'Fähigkeiten')}, ${count(positions, 'Stelle', 'Stellen')}`,
  asked: 'Die Adresse nennt eine Rolle. Deren Stufen stehen auf einer eigenen Seite:',
  whole: (role: string) => `Fähigkeiten: ${role}`,
  roleLede:
    'Alle Fähigkeiten, für die bei dieser Rolle Zielstufen festgelegt sind, mit der Stufe, die jede Stelle verlangt; jede Stufe führt zu ihrer Beschreibung.',
  description: (role: string, skills: number) =>
    `${role}: ${count(skills, 'Fähigkeit', 'Fähigkeiten')} mit der Stufe, die jede Stelle verlangt.`,
  back: 'Alle Rollen und Fähigkeiten',
  rest: (skills: number) =>
    skills === 1
      ? 'Für eine weitere Fähigkeit ist bei dieser Rolle nichts festgelegt.'
      : `Für ${skills} weitere Fähigkeiten ist bei dieser Rolle nichts festgelegt.`,
  all: 'Alle Fähigkeiten ansehen.',
};

export const askedOfSkill: typeof en.askedOfSkill = (name) => [
  `besser werden in ${name}`,
  `${name} für Anfänger, Grundlagen`,
  `${name} auf Senior-Niveau`,
  `Übung zu ${name}`,
  `wie gut muss ich sein in ${name}`,
  `zeigen, dass ich gut bin in ${name}`,
  `meine Fähigkeiten in ${name} verbessern`,
  `nächste Stufe in ${name}`,
  `wie viel ${name} zu Beginn`,
  `bin ich fortgeschritten in ${name}`,
];
