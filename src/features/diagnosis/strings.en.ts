/** What the site says of the page that finds the layer of a problem. */
export const diagnosisStrings = {
  questions: 'Questions',
  step: (number: number, more: number) =>
    more === 0
      ? `Question ${number}, the last one here`
      : `Question ${number}, and at most ${more} more`,
  advices: 'Advice',
  kind: 'Advice',
  why: 'Why this is likely',
  check: 'Look at both sides before you act',
  asks: 'What to ask for',
  askOf: (person: string) => `Ask ${person}`,
  wrong: 'What would prove this wrong',
  skills: 'Skills to look at',
  read: 'Read',
  from: 'Answers that lead here',
  layers: 'All layers, in their place',
  elsewhere: 'Elsewhere',
  yours: 'Your answers',
  back: 'Back one question',
  again: 'Start again',
  whole: 'Show all questions and advice',
};
