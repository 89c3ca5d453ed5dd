import { count } from '../../strings/count.ts';

const mattersMost = 'What matters most for the step into it';
const asksForPoints = (points: string): string =>
  `Asks for ${points === '1' ? '1 point' : `${points} points`}, all skills together.`;

/** What pages and choosers of careers say. */
export const careerStrings = {
  whole: 'Career paths',
  lede: 'Where people come from, what each step up or across asks for, and the ways out. Choose where you are and where you want to be, or read the whole list.',
  listLede: 'Every position, grade by grade.',
  description: (positions: number, origins: number) =>
    `${count(positions, 'position', 'positions')}, ${count(origins, 'way in', 'ways in')} and every step between them: why people take it, what they lack and what shows that they are ready.`,
  kind: 'Position',
  inside: 'Positions, the steps between them, and the way from where you are.',
  positionCount: (number: number) => count(number, 'position', 'positions'),
  map: {
    label: 'Map of the positions',
    above: 'What people see',
    below: 'What makes it work',
    join: (grade: string) => `From ${grade} on, the roles share posts`,
    origins: (number: number) => count(number, 'way in', 'ways in'),
    leftOut: (positions: number) =>
      `There is no map here: with ${positions} positions, it would be too large to read. The list below is complete.`,
    key: 'Solid lines are promotions, dotted ones moves at the same grade, thin ones ways in. The list below says the same in words. Small organisations skip grades, and titles differ between firms.',
  },
  waysIn: 'Ways in',
  waysInLede: 'What people did before, what they bring, and the step that is open to them.',
  otherPositions: 'Other positions',
  ladder: 'Grades',
  moves: 'Steps from here',
  noMoves: 'No step leads on from here.',
  promotion: (position: string) => `Up to ${position}`,
  lateral: (position: string) => `Across to ${position}`,
  entry: (position: string) => `Start as ${position}`,
  exit: (name: string) => `Out to ${name}`,
  why: 'Why people do it',
  gap: 'What they lack at first',
  evidence: 'What shows they are ready',
  tools: 'Go further',
  contrasts: 'Compare any two positions',
  contrastsText: 'Only what differs: raised, lowered, newly set or no longer set.',
  pack: 'Make a job pack',
  packText: 'Duties, skills and interview prompts for one position.',
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
    lede: 'The shortest route, and one with smaller steps if there is one. The page address keeps your choice, so you can share the link.',
    from: 'Where you are',
    to: 'Where you want to be',
    submit: 'Show the route',
    loading: 'Looking for a route…',
    failed:
      'The paths cannot be loaded. Check your connection and try again. The list below is complete without them.',
    retry: 'Try again',
    choose: { from: 'Choose where you are.', to: 'Choose where you want to be.' },
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
    hardest: (levels: number) =>
      `Its hardest step adds ${count(levels, 'level', 'levels')} in total.`,
    figures: (role: string) => `Figures for ${role}.`,
    anyRole: 'No role chosen: figures are for the role with the fewest new levels on this route.',
    changes: (sum: string) => `Skills: ${sum}`,
    asks: (skills: number) => `Asks for ${count(skills, 'skill', 'skills')}`,
    uncounted: 'Steps at positions without targets are not counted.',
  },
  contrast: {
    title: 'Two positions, and what differs',
    lede: 'Only what is raised, lowered, newly set or no longer set from one position to another. What stays the same is left out. “Not set” does not mean “not needed”.',
    description:
      'What changes in skills from one position to the next, and between roles at the same grade: only what is raised, lowered, newly set or no longer set.',
    first: 'From',
    second: 'To',
    submit: 'Show what differs',
    choose: { from: 'Choose the first position.', to: 'Choose the second position.' },
    loading: 'Reading the skills…',
    failed:
      'The skills cannot be loaded. Check your connection and try again. The list below is complete for steps and roles.',
    unknown: 'The address names a position that this guide does not have. Choose again.',
    result: (from: string, to: string, sum: string) => `From ${from} to ${to}: ${sum}.`,
    swap: 'Swap the two',
    steps: 'Each step up',
    roles: 'The roles at one grade',
    step: (from: string, to: string) => `From ${from} to ${to}`,
    pair: (one: string, other: string) => `${one} and ${other}`,
    noSteps: 'No promotion and no grade joins two positions that can be compared.',
    texts: (from: string, to: string) => `What is expected of ${from} and of ${to}`,
    none: 'There is nothing to compare: no two positions of this guide ask for levels or points, or say what is expected in a skill.',
    many: 'Two roles at one grade are compared in the form above; here they would be too many.',
    stays: 'Now',
    becomes: 'Then',
  },
  packs: {
    title: 'Job pack',
    lede: 'What to put into a job advert, a scorecard or an interview plan for one position, as far as this guide says it: duties, the skills that matter, levels, and prompts.',
    description:
      'Job packs for the positions of this guide: duties, the skills that matter with their levels, and interview prompts, as Markdown to copy or to print.',
    label: 'Position',
    submit: 'Make the pack',
    choose: { for: 'Choose a position to see its pack.' },
    loading: 'Putting the pack together…',
    failed:
      'The pack cannot be loaded. Check your connection and try again, or open it as Markdown below.',
    unknown: 'The address names a position that this guide does not have. Choose again.',
    ready: (title: string) => `${title}: the pack is below.`,
    copy: 'Copy as Markdown',
    print: 'Print',
    all: 'All packs as Markdown',
    allText: 'Plain text that opens in any editor.',
    heading: (title: string, role: string | null) => (role ? `${title} (${role})` : title),
    duties: 'Duties',
    points: asksForPoints,
    keySkills: mattersMost,
    skills: 'Skills and levels',
    expectations: 'What is expected, skill by skill',
    expected: 'Expected in this position',
    prompts: 'Interview prompts',
    core: 'central to the role',
    unset: 'No targets are set for this position.',
    empty: (position: string) => `This guide says too little of ${position} to make a pack of it.`,
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
  duties: 'What the person is hired to do',
  below: 'What changes from the step below',
  from: (position: string) => `From ${position}`,
  keySkills: mattersMost,
  points: asksForPoints,
  skills: 'The skills it asks for',
  skillsText: 'Each level leads to its full description.',
  levels: 'What each level looks like in this position',
  unset:
    'No targets are set for this position. For what to expect, see its duties and the levels of the position below.',
  unsetFor: (role: string) => `No targets are set for the role ${role}.`,
  focus: 'Subjects to specialise in',
  next: 'Next steps',
  exits: 'Ways out',
  into: 'Who moves in',
  similar: 'Positions that ask for similar skills',
  near: (levels: string) => `differs by ${levels} levels per skill on average`,
  same: 'asks for the same levels',
  rate: 'Rate yourself against this position',
  packOf: (role: string) => `Job pack, ${role}`,
};
