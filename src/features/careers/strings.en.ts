import { count } from '../../strings/count.ts';

const mattersMost = 'What matters most for the step into it';
const asksForPoints = (points: string): string =>
  `Asks for ${points === '1' ? '1 point' : `${points} points`}, all skills together.`;

/** What a job pack has to ask, after a comma; nothing where the guide has no questions. */
const asking = (questions: number): string =>
  questions === 0 ? '' : questions < 8 ? ', interview questions' : ', eight interview questions';

/** What pages and choosers of careers say. */
export const careerStrings = {
  whole: 'Careers',
  lede: 'Say where you are now and where you want to go. You’ll see the steps in between, what each one asks for, and what shows that you’re ready.',
  listLede: 'Every position, grade by grade.',
  description: (positions: number, origins: number) =>
    `${count(positions, 'position', 'positions')}, ${count(origins, 'way in', 'ways in')} and every step between them: why people take it, what they lack and what shows that they are ready.`,
  kind: 'Position',
  originKind: 'Way in',
  focusKind: 'Specialism',
  fromOrigin: (origin: string) => `Way in: ${origin}`,
  inside: 'Positions, the steps between them, and the way from where you are.',
  positionCount: (number: number) => count(number, 'position', 'positions'),
  map: {
    label: 'Map of the positions',
    above: 'What people see',
    below: 'What makes it work',
    join: (grade: string) => `From ${grade} up, roles share positions`,
    origins: (number: number) => count(number, 'way in', 'ways in'),
    leftOut: (positions: number) =>
      `There is no map here: with ${positions} positions, it would be too large to read. The list below is complete.`,
    lines: 'Solid lines are promotions, and dotted lines are moves at the same grade.',
    key: 'The list below says the same in words. Small organisations skip grades, and titles differ between firms.',
  },
  waysIn: 'Ways in',
  waysInLede:
    'What people did before, and what they bring. Open a position to see what it asks of people with that background.',
  allWaysIn: (number: number) => `Show ${count(number, 'way in', 'ways in')}`,
  otherPositions: 'Other positions',
  ladder: 'Grades',
  moves: 'Steps from here',
  noMoves: 'No step leads on from here.',
  promotion: (position: string) => `Up to ${position}`,
  lateral: (position: string) => `Across to ${position}`,
  entry: (position: string) => `Start as ${position}`,
  exit: (name: string) => `Out to ${name}`,
  /** Directions of the steps that a card leads to, and what comes before their names for those who hear them. */
  up: 'Up',
  across: 'Across',
  out: 'Out',
  start: 'Start as',
  changes: 'What changes',
  why: 'Why people do it',
  gap: 'What they lack at first',
  evidence: 'What shows they are ready',
  tools: 'Go further',
  chooseOne: 'Choose one',
  contrasts: 'Compare any two positions',
  contrastsText:
    'Which skill levels rise or fall, and which skills are new or no longer asked for.',
  pack: 'Make a job pack',
  packText: (questions: number) =>
    `A job advert to copy${asking(questions)} and everything the position asks for.`,
  position: {
    as: (position: string, role: string) => `${position}, ${role}`,
    nothing: 'No target differs.',
  },
  change: {
    skill: 'Skill',
    what: 'Change',
    before: 'Before',
    after: 'After',
    raised: 'raised',
    lowered: 'lowered',
    appears: 'newly set',
    vanishes: 'no longer set',
    unset: 'not set',
    level: (level: number, name: string) => `${level} ${name}`,
    points: (from: string, to: string) =>
      from === to ? `${from} points in both` : `${from} and ${to} points`,
    pointsText: (from: string, to: string) =>
      from === to
        ? `Both ask for ${from} points, all skills together.`
        : `They ask for ${from} and ${to} points, all skills together.`,
    texts: (number: number) => count(number, 'other text', 'other texts'),
    onlyTexts: 'Only the texts differ',
    sum: (raised: number, lowered: number, appears: number, vanishes: number) =>
      [
        raised && `${raised} raised`,
        lowered && `${lowered} lowered`,
        appears && `${appears} newly set`,
        vanishes && `${vanishes} no longer set`,
      ]
        .filter(Boolean)
        .join(', ') || 'Nothing changes',
  },
  route: {
    title: 'Find your way',
    from: 'Where are you now?',
    to: 'Where do you want to go?',
    example: (from: string, to: string) => `For example: from ${from} to ${to}`,
    noScript:
      'Choosing another route needs JavaScript. The list below has every way in and every step without it.',
    submit: 'Show the route',
    loading: 'Looking for a route…',
    failed:
      'The routes cannot be loaded. Check your connection and try again. The list below is complete without them.',
    retry: 'Try again',
    choose: { from: 'Choose where you are.', to: 'Choose where you want to go.' },
    unknown: 'The address names a position that this guide does not have. Choose again.',
    same: 'You are there already: both ends are the same.',
    none: (from: string, to: string) => `No route leads from ${from} to ${to} in this guide.`,
    found: (from: string, to: string, steps: number, gentler: boolean) =>
      `From ${from} to ${to}: ${count(steps, 'step', 'steps')}${gentler ? ', and a route with smaller steps' : ''}.`,
    shortest: (steps: number) => `The shortest route: ${count(steps, 'step', 'steps')}`,
    only: (steps: number) => `The route: ${count(steps, 'step', 'steps')}`,
    gentlest: (steps: number) =>
      `The route with the smallest steps: ${count(steps, 'step', 'steps')}`,
    onlyText: 'No other route has smaller steps.',
    hardest: (size: string) => `${size} is the hardest part of this route.`,
    stillLess: 'It asks for fewer new levels than the hardest step of the shortest route.',
    figures: (role: string) => `Figures for ${role}.`,
    anyRole: 'No role chosen: figures are for the role with the fewest new levels on this route.',
    changes: (sum: string) => `Skills: ${sum}`,
    asks: (skills: number) => `Asks for ${count(skills, 'skill', 'skills')}`,
    uncounted: 'Steps to or from positions without targets are not counted.',
  },
  size: {
    small: 'A small step',
    medium: 'A medium step',
    big: 'A big step',
    most: (number: number): string =>
      number === 1 ? 'The skill that counts most:' : 'The skills that count most:',
    title: 'What makes a step small, medium or big?',
    text: 'We add up the levels that you gain and divide the total by the number of skills that the next position asks for. Up to one level for every four skills is a small step, and up to one for every two is a medium step. Anything above that is a big step. A new skill counts as one level. On a way in, every level counts, because we can’t know which ones you bring.',
  },
  contrast: {
    title: 'Compare any two positions',
    lede: 'See which skill levels rise or fall from one position to another, and which skills are new or no longer asked for. What stays the same is left out.',
    example: (from: string, to: string) => `For example: from ${from} to ${to}`,
    description:
      'What changes in skills from one position to the next, and between roles at the same grade: levels that rise or fall, and skills that are new or no longer asked for.',
    first: 'From',
    second: 'To',
    submit: 'Show what differs',
    choose: { from: 'Choose the first position.', to: 'Choose the second position.' },
    loading: 'Reading the skills…',
    failed:
      'The skills cannot be loaded. Check your connection and try again. The list below is complete for steps and roles.',
    unknown: 'The address names a position that this guide does not have. Choose again.',
    result: (from: string, to: string, sum: string) => `From ${from} to ${to}: ${sum}.`,
    swap: 'Swap',
    steps: 'Each step up',
    roles: 'The roles at one grade',
    step: (from: string, to: string) => `From ${from} to ${to}`,
    pair: (one: string, other: string) => `${one} and ${other}`,
    noSteps: 'No promotion or grade links two positions that can be compared.',
    texts: (from: string, to: string) => `What is expected of ${from} and of ${to}`,
    none: 'There is nothing to compare: no two positions of this guide ask for levels or points, or say what is expected in a skill.',
    many: 'To compare two roles at one grade, use the form above: there are too many pairs to list here.',
    stays: 'Now',
    becomes: 'Then',
  },
  packs: {
    title: 'Job pack',
    lede: (questions: number) =>
      `Choose a position. You get a job advert to copy${asking(questions)} and, below that, everything this guide says about the position.`,
    description: (questions: number) =>
      `Job packs for the positions of this guide: an advert of about 200 words${asking(questions)}, and then duties and skills with their levels, to copy or print.`,
    advert: 'Job advert',
    advertText: (number: number) =>
      `${count(number, 'word', 'words')}. Add your organisation, the pay, the place and how to apply, which this guide can’t know.`,
    area: (scope: string) => `Your area: ${scope}`,
    does: 'What you will do',
    brings: 'What you bring',
    learns: 'What you can learn on the job',
    copyAdvert: 'Copy the advert',
    questions: (number: number) =>
      `${{ 8: 'Eight', 7: 'Seven', 6: 'Six', 5: 'Five', 4: 'Four', 3: 'Three', 2: 'Two', 1: 'One' }[number] ?? number} interview ${number === 1 ? 'question' : 'questions'}`,
    questionsText:
      'These are about the skills that matter most. What makes an answer strong or weak is below, with the full list of questions.',
    about: (skill: string) => `about: ${skill}`,
    copyOne: 'Copy',
    copyQuestion: (number: number) => `Copy question ${number}`,
    copyQuestions: 'Copy all questions',
    whole: 'Everything about the position',
    label: 'Position',
    submit: 'Make the pack',
    choose: { for: 'Choose a position to see its pack.' },
    loading: 'Putting the pack together…',
    failed:
      'The pack cannot be loaded. Check your connection and try again, or open it as Markdown below.',
    unknown: 'The address names a position that this guide does not have. Choose again.',
    ready: (title: string) => `${title}: the pack is below.`,
    copy: 'Copy everything as Markdown',
    print: 'Print',
    all: 'All packs as Markdown',
    allText: 'Plain text that opens in any editor.',
    heading: (title: string, role: string | null) => (role ? `${title} (${role})` : title),
    duties: 'Duties',
    points: asksForPoints,
    keySkills: mattersMost,
    learn: (text: string) => `Can be learned on the job: ${text}`,
    skills: 'Skills and levels',
    expectations: 'What is expected, skill by skill',
    expected: 'Expected in this position',
    prompts: 'All interview questions',
    strong: (text: string) => `Strong answer: ${text}`,
    weak: (text: string) => `Weak answer: ${text}`,
    core: 'central to the role',
    unset: 'No targets are set for this position.',
    empty: (position: string) => `This guide says too little about ${position} to make a pack.`,
    none: 'There are no packs: this guide names no duties, skills or levels for any position.',
    source: (address: string) => `From ${address}. Change what does not fit your organisation.`,
  },
};

/** What the page of a position says. */
export const positionStrings = {
  grade: 'Grade',
  track: 'Track',
  roles: 'Roles',
  scope: 'How far the work reaches',
  reach: 'How large that may be: examples',
  tasks: 'Duties',
  duties: 'What you are responsible for',
  below: 'What changes from the step below',
  from: (position: string) => `From ${position}`,
  keySkills: mattersMost,
  must: 'What you need on the first day',
  learn: 'What you can learn on the job',
  points: asksForPoints,
  skills: 'The skills it asks for',
  otherSkills: 'The other skills it asks for',
  showOthers: (number: number) =>
    `Show ${count(number, 'skill and its level', 'skills and their levels')}`,
  facts: 'At a glance',
  before: (level: number) => `up from ${level}`,
  after: (level: number) => `down from ${level}`,
  asBelow: 'as before',
  isNew: 'new here',
  compareWith: (position: string) => `See every change from ${position}`,
  skillsText: 'Each level leads to its full description.',
  unset:
    'No targets are set for this position. For what to expect, see its duties and the levels of the position one step down.',
  unsetFor: (role: string) => `No targets are set for the role ${role}.`,
  focus: 'Subjects to specialise in',
  next: 'Next steps',
  routes: 'Why these routes',
  exits: 'Ways out',
  into: 'Who moves in',
  similar: 'Positions that ask for similar skills',
  near: (levels: string) =>
    `differs by ${levels === '1' ? '1 level' : `${levels} levels`} per skill on average`,
  same: 'asks for the same levels',
  packOf: (role: string) => `Job pack, ${role}`,
};
