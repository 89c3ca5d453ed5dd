/** How many skills matter most: “This skill matters”, or “These 6 skills matter”. */
const matter = (skills: number): string =>
  skills === 1 ? 'This skill matters' : `These ${skills} skills matter`;

/** What the short rating for a position says, and what leads to it. */
export const selfCheckStrings = {
  /** The name of the short rating wherever a link leads to it. */
  link: 'What do I lack for this?',
  linkFor: (role: string) => `What do I lack for this? (${role})`,
  title: (position: string) => `${position}: what do I lack for this?`,
  about: (position: string) =>
    `${position}: rate the few skills that matter most, and see what is enough, what is missing and what to do next.`,
  lede: (skills: number, below: string) =>
    `${matter(skills)} most for the step up from ${below}. The form starts at the levels that ${below} asks for, so change any that aren’t true of you.`,
  ledeAlone: (skills: number) =>
    `${matter(skills)} most here. The form starts one level below what is asked, so change any level that isn’t true of you.`,
  ledeBare: (skills: number) =>
    `${matter(skills)} most here. This guide sets no levels for the position, so say where you could give an example from your work.`,
  rate: 'Where you are',
  asked: 'Asked for',
  you: 'You',
  central: (role: string) => `Central to the ${role} role`,
  unknown: 'Don’t know it',
  yes: 'I can give an example',
  no: 'Not yet',
  proof: 'An example from your work',
  answer: 'What you lack',
  count: 'Enough: {enough} of {all}. Missing: {missing}.',
  enough: 'Enough',
  missing: 'Missing, most important first',
  nothing: 'You have what is asked for in these skills.',
  doFirst: 'Do first',
  readFirst: 'Read first',
  toAnswer: 'See what you lack',
  whole: 'Rate every skill in your profile',
  wholeText: 'Your choices here come with you, and stay in this browser.',
  others: 'The same for another position',
  noScript:
    'Choosing other levels needs JavaScript, which is switched off here. The answer assumes the levels that are described below.',
};
