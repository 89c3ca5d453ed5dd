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
  length: (questions: number, least: number, most: number) =>
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
      text: 'The quiz is not a test for hiring, appraisal or pay. “No direction named” is a result too.',
    },
  ],
  waiting:
    'You can answer once the quiz has loaded. If that takes a long time, reload the page or take the quiz on paper.',
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
    eyebrow: (band: string, answered: number, all: number, unknown: number) =>
      `${band}, based on ${answered} of ${all} questions${unknown ? `; ${unknown} answered “I don’t know yet”` : ''}`,
    empty: {
      title: 'There is no result yet',
      text: 'You have not answered any questions here. A result needs some answers first.',
      go: 'To the first question',
    },
    bands: {
      clear: 'A clear result',
      leaning: 'A leaning, not a clear result',
      close: 'A close call',
      none: 'No direction named, which is a result too',
    },
    second: (name: string) => `The next closest is ${name}.`,
    closest: (first: string, second: string | null) =>
      `Your answers are nearest to ${first}${second ? `, then to ${second}` : ''}.`,
    also: (title: string) => `Also: ${title}`,
    sharpen: 'A second round may tell you more. Your answers so far are kept.',
    sharpenGo: (number: number) => `Answer ${count(number, 'more question', 'more questions')}`,
    openGo: 'Answer what you left out',
    why: 'Why',
    whyLede: 'These answers counted most. Choose one to look at it again.',
    forIt: (name: string) => `Pointed to ${name}`,
    against: 'Pointed away',
    noFor: 'No single answer stands out here.',
    noAgainst: 'None of your answers pointed away.',
    points: signed,
    change: 'What would change this result',
    answering: 'Answering',
    quoted: (answer: string) => `“${answer}”`,
    to: 'to',
    and: 'and',
    becomes: (name: string, band: string) => `would give a different result: ${name}, ${band}.`,
    becomesNone: 'would leave the quiz unable to name a direction.',
    bandNames: { clear: 'a clear result', leaning: 'a leaning', close: 'a close call' },
    nothingChanges: 'No single answer would change the headline.',
    where: 'The map in numbers',
    whereLede: (up: string, down: string) =>
      `Up means ${up}, and down means ${down}. The further right, the more you would like both sides in one week. The sign or dot is the best estimate, and about eight times in ten the true place is within the bars. The map shows which way you lean, not how much you like the work.`,
    map: (lean: string, range: string) => `Lean map. ${lean} ${range}`,
    mapLean: (name: string, points: number, furthest: number, low: string, high: string) =>
      `The lean is ${points} of ${furthest} points towards ${name}, likely between ${low} and ${high}.`,
    mapRange: (points: number, low: string, high: string) =>
      `Liking for both in one week is ${points} of 100, likely between ${low} and ${high}.`,
    you: 'You',
    them: 'Them',
    oneAtATime: 'One side at a time',
    prefersOne: '← One thing at a time',
    prefersBoth: 'Both in one week →',
    drawn:
      'Only these answers are drawn. There are no percentiles and no comparison with other people, because nothing is collected.',
    caption: (furthest: number) =>
      `The same in numbers: 50 of 100 is neutral; a lean of 0 is the middle, and ${furthest} the furthest from it`,
    scale: 'Scale',
    estimate: 'Estimate',
    likely: 'Likely between',
    words: 'In words',
    pull: (name: string) => `Liking for ${name}`,
    range: 'Liking for both in one week',
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
    inTeamLede: 'Your team changes our advice, but never your result.',
    noFact: 'Not said',
    meaning: 'What such a week is like',
    meaningOfNone: 'What to make of this',
    trial: 'Try it this week',
    alone: 'Nothing to try it on yet?',
    next: 'Read next',
    role: (name: string) => `The whole role: ${name}`,
    comparison: 'Compare the roles row by row',
    paths: 'Skills and positions',
    skills: 'Skills to look at',
    profile: 'Rate yourself in these skills',
    positions: 'Positions to look at',
    reading: 'About the answers that counted most',
    answers: 'All your answers',
    limits: 'What the quiz cannot tell',
    print: (code: string) => `Code of this result: ${code}`,
  },
  tools: {
    title: 'Keep, print or delete',
    shareHelp:
      'The link to your result holds its scores and its headline, but no answers, name or date. It stays in the browser history of anyone who opens it. The picture holds only what you see in it.',
    share: 'Copy link',
    picture: 'Save picture',
    file: (headline: string) => `quiz-result-${headline}.png`,
    invitation: 'Which side suits you? Take the quiz:',
    saved: (file: string) => `Saved in your downloads as ${file}.`,
    notSaved: 'This browser cannot save the picture. Copy the link, or take a screenshot.',
    answers: 'Copy a link with my answers',
    answersHelp:
      'These hold each of your answers, to keep for yourself or to carry on with on another device:',
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
    proof: 'Where this result comes from',
    invite: 'Someone took the quiz in this guide. Where would you be on the map?',
    safe: (answered: number) =>
      `Someone took the quiz in this guide and shared their result. Your own ${count(answered, 'answer stays as it is', 'answers stay as they are')}.`,
    told: (band: string) => `Someone’s result. ${band}`,
    own: 'Back to my own answers',
    take: 'Take the quiz yourself',
    older: 'It was made with another edition of the questions, and is shown as it was saved.',
  },
  offered: {
    lede: (answered: number) =>
      `This link holds ${count(answered, 'answer', 'answers')} to the quiz.`,
    mine: (answered: number) =>
      `You have ${count(answered, 'answer', 'answers')} of your own in this browser. Loading the others replaces ${answered === 1 ? 'it' : 'them'}.`,
    dropped: (number: number) =>
      `${count(number, 'answer belongs to a question', 'answers belong to questions')} that the quiz no longer has.`,
    older: 'They were given to another edition of the questions; check them once they are loaded.',
    same: 'They are the same as your own.',
    keep: 'Keep mine',
    load: 'Load these',
  },
  faults: {
    title: 'This link cannot be read',
    malformed: 'Its end is missing, or something was added to it. Ask for it again.',
    damaged: 'It was changed on its way, so what it says cannot be trusted. Ask for it again.',
    newer: 'It was made with a newer version of this guide. Reload the page and try again.',
    'other-kind': 'The link is not the kind its address says it is. Ask for it again.',
    'no-question': 'It names a question that is not in the quiz, or no longer in it.',
    safe: 'Your own answers are as they were.',
  },
};
