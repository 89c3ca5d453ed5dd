const count = (number: number, one: string, many: string): string =>
  `${number} ${number === 1 ? one : many}`;
const signed = (points: number): string =>
  `${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(1)}`;

/** What the quiz says, in English; apart from the rest, so that no other script carries it. */
export const quizStrings = {
  title: 'Which side suits you?',
  name: 'Quiz',
  description: (questions: number) =>
    `${questions} questions on which side of the work you lean towards, how sure that is and why. No account, and nothing you answer leaves your browser.`,
  lede: 'See which side of the work your answers lean towards, how sure that is, and why.',
  /** Where other pages lead here. */
  inside: 'Which side your answers lean towards, how sure that is, and why.',
  /** How long it is; other pages say so as well. */
  length: (questions: number, [least, most]: readonly [number, number]) =>
    `${count(questions, 'question', 'questions')}, ${least === most ? '' : `${least} to `}${count(most, 'minute', 'minutes')}`,
  fromRole: 'Does it suit you? Take the quiz',
  notes: [
    {
      title: 'Kept in this browser',
      text: 'Your answers stay on this device. You can leave and come back, and one button deletes them.',
    },
    {
      title: 'What you like, not how good you are',
      text: 'There is no right answer and no clock. Skip what you cannot picture; that is better than a guess.',
    },
    {
      title: 'For you alone',
      text: 'The quiz is no test for hiring, appraisal or pay. “No direction is named” is a result, too.',
    },
  ],
  waiting:
    'The quiz can be answered once it has loaded. If that takes long, reload the page or take it on paper.',
  noScript: 'Answering on screen needs JavaScript, which is switched off here.',
  paper: 'Take the quiz on paper',
  method: 'How this quiz works',
  team: 'Compare several results as a team',
  place: (number: number, all: number) => `Question ${number} of ${all}`,
  questionTitle: (number: number, text: string) => `Question ${number}: ${text}`,
  titles: {
    list: 'All questions',
    review: 'Check your answers',
    result: 'Your result',
    shared: 'A result from a link',
    offered: 'Answers from a link',
    missing: 'A question from a link',
    error: (title: string) => `Error: ${title}`,
  },
  question: {
    back: 'Back',
    go: 'Next',
    pace: 'Go on as soon as I choose',
    answered: (answer: string) => `Answered: “${answer}”.`,
    undo: 'Undo',
    skip: 'Skip for now',
    clear: 'Clear answer',
    problem: 'There is a problem',
    unanswered: 'Choose an answer, or skip this question',
  },
  foot: {
    kept: 'Your answers stay in this browser.',
    list: 'All questions on one page',
    review: 'Check your answers',
    delete: 'Delete my answers',
  },
  late: {
    loading: 'This part is loading.',
    failed: 'This part could not be loaded',
    safe: 'Check your connection, then try again. Your answers are still here.',
    retry: 'Try again',
  },
  memory: {
    lost: 'This browser keeps nothing here: its storage is blocked or full. Everything works until you close the page. To go on later, copy this address:',
    unread:
      'What this browser had kept could not be read. Your next answer replaces it; if you have a link with your answers, open that first.',
    newer:
      'What this browser had kept was written by a newer version of this guide. Reload the page; your next answer replaces it.',
    older:
      'Some questions have changed since you answered them. Answers that no longer fit were left out.',
    resume: 'Address that holds your answers',
  },
  resume: {
    title: 'Welcome back',
    answered: (answered: number, all: number) =>
      `You answered ${answered} of ${count(all, 'question', 'questions')}.`,
    go: 'Continue',
    result: 'See your result',
    again: 'Start again',
  },
  list: {
    lede: 'The same questions, one below the other. Answer in any order, and leave out what you cannot picture.',
    single: 'One question at a time',
  },
  review: {
    lede: (answered: number, all: number) =>
      `You answered ${answered} of ${all}. Change what you like, then see what comes of it.`,
    open: (number: number) => `${count(number, 'question is', 'questions are')} still open.`,
    none: 'Not answered',
    change: 'Change',
    answerIt: 'Answer',
    result: 'See your result',
  },
  result: {
    eyebrow: (answered: number, all: number, unknown: number) =>
      `Your answers, ${answered} of ${all}${unknown ? `; ${unknown} of them “I don’t know yet”` : ''}`,
    empty: {
      title: 'There is no result yet',
      text: 'You have not answered a question here. A result needs some answers first.',
      go: 'To the first question',
    },
    bands: {
      clear: 'This is a clear result.',
      leaning: 'This is a leaning, less than a clear result.',
      close: 'This is a close call.',
      none: 'No direction is named. That is a result, and not a fault.',
    },
    second: (name: string) => `The second closest is ${name}.`,
    closest: (first: string, second: string) =>
      `Your answers lie closest to ${first}, and next to ${second}.`,
    also: (title: string) => `A further reason: ${title}`,
    sharpen: 'A second round may tell more. What you have answered stays.',
    sharpenGo: (number: number) => `Answer ${count(number, 'more question', 'more questions')}`,
    openGo: 'Answer what you left out',
    contents: 'On this page',
    why: 'Why',
    whyLede: (furthest: number) =>
      `Each answer moves the balance by some points; all together can move the lean by ${furthest}. These moved it most, and each leads to its question.`,
    forIt: (name: string) => `Pointed to ${name}`,
    against: 'Pointed away',
    noFor: 'No single answer stands out here.',
    noAgainst: 'None of your answers pointed away.',
    points: signed,
    unit: 'points',
    change: 'What would change it',
    answering: 'Answering',
    quoted: (answer: string) => `“${answer}”`,
    to: 'to',
    and: 'and',
    becomes: (name: string, band: string) => `would make it lean towards ${name}, ${band}.`,
    becomesNone: 'would leave no direction to name.',
    bandNames: { clear: 'clear', leaning: 'leaning', close: 'a close call' },
    nothingChanges:
      'No single answer would change the headline, and neither would the most influential one together with any one other.',
    where: 'Where you are',
    whereTheirs: 'Where it lies',
    whereLede:
      'The dot is the best estimate. About eight times in ten, the true place lies within the bars. Height is the lean; from left to right, how much you like to hold both sides in one week.',
    map: (lean: string, range: string) => `Lean map. ${lean} ${range}`,
    mapLean: (name: string, points: number, furthest: number, low: string, high: string) =>
      `The lean is ${points} of ${furthest} points towards ${name}, likely between ${low} and ${high}.`,
    mapRange: (points: number, low: string, high: string) =>
      `Holding both is at ${points} of 100, likely between ${low} and ${high}.`,
    you: 'You',
    them: 'This result',
    oneAtATime: 'One side at a time',
    prefersOne: 'Prefers one thing at a time',
    prefersBoth: 'Prefers holding both',
    drawn:
      'Only these answers are drawn. There are no percentiles and no comparison with other people, because nothing is collected.',
    caption: (furthest: number) =>
      `The same in numbers: 50 of 100 is neutral; a lean of 0 is the middle, and ${furthest} the furthest from it`,
    scale: 'Scale',
    estimate: 'Estimate',
    likely: 'Likely between',
    words: 'In words',
    pull: (name: string) => `Pull of ${name}`,
    range: 'Liking for holding both',
    lean: (name: string) => `Lean towards ${name}`,
    between: (low: string, high: string) => `${low} and ${high}`,
    pulls: [
      'You would avoid it',
      'You would rather not',
      'About neutral',
      'You would like it',
      'You would seek it out',
    ],
    leans: ['Near the middle', 'Past the border', 'Far past the border'],
    inTeam: 'In your team',
    inTeamLede: 'This changes the advice, and never the result.',
    noFact: 'Not said',
    meaning: 'What such a week is like',
    meaningOfNone: 'What to make of this',
    trial: 'Try it',
    next: 'Next',
    role: (name: string) => `Read the guide to the role: ${name}`,
    comparison: 'Compare the roles row by row',
    skills: 'Skills to look at',
    profile: 'Rate yourself in these skills',
    positions: 'Positions to look at',
    reading: 'Read about what weighed most',
    answers: 'All your answers',
    limits: 'How sure can this be?',
    print: (code: string) => `Code of this result: ${code}`,
  },
  tools: {
    title: 'Share, keep or delete',
    shareHelp:
      'The link to your result holds scores and headline alone: no answers, no name, no date. It stays in the browser history of anyone who opens it.',
    share: 'Copy a link to this result',
    answers: 'Copy a link with my answers',
    answersHelp:
      'These hold your single answers, for yourself or for going on with another device:',
    markdown: 'Copy as Markdown',
    print: 'Print',
    again: 'Start again',
    delete: 'Delete my answers',
    address: 'Address of the result',
    addressOfAnswers: 'Address that holds your answers',
    text: 'Your result as Markdown',
    copied: 'Copied.',
    notCopied: 'This browser does not let the page copy. Select the text below and copy it.',
  },
  done: {
    delete: 'Your answers were deleted from this browser.',
    again: 'Your answers were deleted. Here is the first question again.',
    took: 'The answers from the link are now yours.',
  },
  questions: {
    delete: 'Delete your answers from this browser? Links you have shared will keep working.',
    again: 'Delete your answers and begin with the first question?',
    yes: { delete: 'Yes, delete', again: 'Yes, start again' },
    no: 'No, keep them',
  },
  shared: {
    lede: 'Someone made this result from their own answers. It holds no answers, and nothing proves who made it.',
    safe: (answered: number) =>
      `Your own ${count(answered, 'answer', 'answers')} stay as they are.`,
    told: 'They were told',
    own: 'Back to my own answers',
    take: 'Take the quiz yourself',
    older: 'It was made with another edition of the questions, and is shown as it was saved.',
  },
  offered: {
    lede: (answered: number) =>
      `This link holds ${count(answered, 'answer', 'answers')} to the quiz.`,
    mine: (answered: number) =>
      `You have ${count(answered, 'answer', 'answers')} of your own in this browser. Loading the others replaces them.`,
    dropped: (number: number) =>
      `${count(number, 'answer belongs', 'answers belong')} to questions that the quiz no longer has.`,
    older: 'They were given to another edition of the questions; check them once they are loaded.',
    same: 'They are the same as your own.',
    keep: 'Keep mine',
    load: 'Load this',
  },
  faults: {
    title: 'This link cannot be read',
    malformed: 'Its end is missing, or something was added to it. Ask for it again.',
    damaged: 'It was changed on its way, so what it says cannot be trusted. Ask for it again.',
    newer: 'It was made with a newer version of this guide. Reload the page and try again.',
    'other-kind': 'The link is not the kind its address says it is. Ask for it again.',
    'no-question': 'It names a question that is not, or no longer, in the quiz.',
    safe: 'Your own answers are as they were.',
  },
};
