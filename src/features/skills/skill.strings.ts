/** What pages of skills say beside the words that browsers load. */
export const skillPageStrings = {
  en: {
    reached: 'A level is reached when every line of it is true.',
    expectations: 'What each position is expected to do',
    points: (points: string) => (points === '1' ? '1 point' : `${points} points`),
    noLevels: 'This guide describes no levels of this skill.',
    noScale: 'These skills have no levels, so that there is nothing to compare or to rate.',
    noTargets: 'This guide sets no target levels, so that the matrix lists the skills alone.',
  },
  de: {
    reached: 'Eine Stufe ist erreicht, wenn jede ihrer Zeilen zutrifft.',
    expectations: 'Was auf jeder Position erwartet wird',
    points: (points: string) => (points === '1' ? '1 Punkt' : `${points} Punkte`),
    noLevels: 'Für diese Fähigkeit beschreibt der Leitfaden keine Stufen.',
    noScale: 'Diese Fähigkeiten haben keine Stufen; zu vergleichen oder einzuschätzen ist nichts.',
    noTargets:
      'Dieser Leitfaden setzt keine Zielstufen; die Matrix zählt deshalb nur die Fähigkeiten auf.',
  },
};
