/** What the short rating for a position says, and what leads to it. */
export const selfCheckStrings = {
  /** The name of the short rating wherever a link leads to it. */
  link: 'What do I lack for this?',
  linkFor: (role: string) => `What do I lack for this? As ${role}`,
  title: (position: string) => `What do I lack for this? ${position}`,
  about: (position: string) =>
    `${position}: rate the few skills that matter most for the step. See what is enough, what is missing and what to do next.`,
  lede: (skills: number, below: string) =>
    `These ${skills} skills matter most for the step up from ${below}. They are set to what ${below} asks for: change what isn’t true of you.`,
  ledeAlone: (skills: number) =>
    `These ${skills} skills matter most here. They are set to what is usual one level below: change what isn’t true of you.`,
  ledeBare: (skills: number) =>
    `These ${skills} skills matter most here. This guide sets no levels for the position, so say which you could prove with an example from your work.`,
  rate: 'Where you are',
  asked: 'Asked',
  you: 'You',
  central: (role: string) => `Central to ${role}`,
  unknown: 'Don’t know it',
  yes: 'I can give an example',
  no: 'Not yet',
  proof: 'An example from your work',
  answer: 'What you lack',
  count: 'Enough: {enough} of {all}. Missing: {missing}.',
  enough: 'Enough',
  missing: 'Missing, most important first',
  nothing: 'Nothing is missing in these skills.',
  doFirst: 'Do first',
  readFirst: 'Read first',
  toAnswer: 'See what you lack',
  whole: 'Rate every skill in your profile',
  wholeText: 'What you chose here goes along. It stays in this browser.',
  others: 'The same for another position',
  noScript:
    'Choosing other levels needs JavaScript, which is switched off here. The answer is for someone who does what is described below.',
};
