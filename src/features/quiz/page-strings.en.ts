/** What the quiz on paper says. F, B and R are points, small letters are counts. */
export const paperStrings = {
  title: 'The quiz on paper',
  description:
    'The role quiz as a form to print: statements and situations to circle, a key of points, and one table that names a role or says that it is too close on paper.',
  lede: 'Print it, circle your answers and add them up with a pencil. It asks what the screen asks, and it names a role only where the screen would call the result clear or leaning.',
  before: 'Before you begin',
  notes: (items: number) => [
    'Print this page. It makes four sheets of A4: two to answer, one with the key, one with the sums. Put the last two away until you have finished.',
    'Answer for yourself, whatever your job asks of you. No answer is right or wrong.',
    `Answer all ${items}. Where you cannot tell, leave one or two lines empty; the last sheet says what to do then.`,
    'It takes about a quarter of an hour. It is for you alone: nobody may ask for it, and it is not for hiring, appraisal or pay.',
  ],
  statements: (count: number) => `Part 1: ${count} statements`,
  statementsText: 'Circle one number in each line.',
  scenarios: (count: number) => `Part 2: ${count} situations`,
  scenariosText: 'Circle one letter in each.',
  number: 'No.',
  worth: 'Worth',
  yours: 'Yours',
  key: 'The key',
  keyText:
    'Find the number that you circled for each statement, and write what it is worth next to it. Add up each column. Then write the letter that the table gives for each of your choices.',
  points: {
    frontend: (role: string) => `F: points for ${role}`,
    backend: (role: string) => `B: points for ${role}`,
    range: 'R: points for both sides in one week',
  },
  letters: { frontend: 'F', backend: 'B', both: 'M', depth: 'D', none: '–' },
  lettersTitle: 'Letters for the situations',
  lettersText: (frontend: string, backend: string) =>
    `F means ${frontend}, B means ${backend}, M is for a mix of both, D for depth in one thing. A dash counts for nothing.`,
  sums: 'The sums',
  sumsText:
    'Go from line to line. The example shows a sheet that nobody filled in, so that you can see whether you read a line as it is meant.',
  line: 'Line',
  how: 'What to write',
  example: 'Example',
  lines: {
    F: 'points from the first list',
    B: 'points from the second list',
    R: 'points from the third list',
    f: 'how many F among your letters',
    b: 'how many B among your letters',
    m: 'how many M among your letters',
    d: 'how many D among your letters',
    o: 'how many statements you answered with 1 or 5',
    i: 'how many statements you answered with 2 or 4',
    u: 'how many of the first list are worth 3 or 4, less how many are worth 0 or 1',
    v: 'the same for the second list',
    w: 'the same for the third list',
  },
  totals: { frontend: 'F total', backend: 'B total', range: 'R total' },
  lead: 'Lead',
  leadHow: 'F total − B total',
  spread: 'Spread',
  split: 'Split',
  checks: 'Two checks first',
  contradicts: (ratings: string, choices: string, far: number, chosen: number) =>
    `Do ratings and choices disagree? They do if ${ratings} is ${far} or more while ${choices} is −${chosen} or less, or if ${ratings} is −${far} or less while ${choices} is ${chosen} or more.`,
  tooWide: (spread: number, split: number) =>
    `Do your answers pull both ways? They do if the spread is more than ${spread} and the split is more than ${split}. If the spread is ${spread} or less, you can skip the last four lines, from u to the split.`,
  checksText:
    'If the answer to either is yes, your sheet is too close on paper, whatever the table says.',
  table: 'Then the table',
  tableText: 'Find the line whose every condition your sheet meets.',
  leansTowards: 'Leans towards',
  atLeast: (number: number) => `${number} or more`,
  atMost: (number: number) => `−${number} or less`,
  between: (number: number) => `−${number} to ${number}`,
  any: 'any',
  anythingElse: 'Anything else',
  tooClose: 'Too close on paper',
  never: 'this form is too short to tell',
  exampleEnds: (outcome: string) => `The example leans towards ${outcome}.`,
  exampleClose: 'The example is too close on paper.',
  gaps: 'If lines are empty',
  gapsText:
    'With one or two empty lines, do the sums several times: with 1 and with 5 for an empty statement, with each letter from a to e for an empty situation. The role is yours only if the table names it every time. With more empty lines, use the screen, which allows for what is left out.',
  close: 'What “too close on paper” means',
  closeText:
    'Two outcomes fit about equally, or neither side pulls much, or you like both sides and prefer one at a time. More sheets end here than anywhere else. That is a result, not a fault. The screen looks more closely: it weighs how sure each outcome is and shows what would change it.',
  screen: 'Take the quiz on the screen',
  limits: 'Before you read the result: what it cannot tell',
  method: 'How the quiz works',
};

/** What the page about the method adds to its text from data. */
export const methodStrings = {
  example: 'A worked example',
  exampleText:
    'A complete sheet that nobody filled in, scored by the code behind the quiz. The paper form adds up the same sheet line by line.',
  exampleCaption: 'The example, score by score',
  score: 'Score',
  reckoning: 'How',
  value: 'Value',
  scores: {
    side: (name: string) => `Score of ${name}`,
    range: 'Range',
    lean: 'Lean',
    result: 'Result',
  },
  ofPoints: (points: number, most: number) => `${points} of ${most} points from the ratings`,
  rangeHow: (points: number, most: number, both: number, depth: number, all: number) =>
    `${points} of ${most} points, and of ${all} situations ${both} for both less ${depth} for depth`,
  leanHow: (frontend: number, backend: number, all: number) =>
    `Both scores, and of ${all} situations ${frontend} for frontend less ${backend} for backend`,
  within: (value: string, error: string) => `${value}, give or take ${error}`,
  likelihoods: (parts: string) => `Likelihoods: ${parts}`,
  bands: { clear: 'clear', leaning: 'leaning', close: 'a close call' },
  map: 'The outcome map',
  mapText:
    'Each square is a pair of scores that complete ratings can give, with the situations chosen evenly. The frontend score grows from bottom to top, and the backend score from left to right. The more you like holding both in one week, the more of the middle belongs to dual.',
  mapAt: (range: number) => `Range ${range}`,
  mapLabel: (range: number) => `Outcome map at a range of ${range}; the table below says the same.`,
  mapCaption: 'Share of the squares that lead to each outcome',
  outcome: 'Outcome',
  inconclusive: 'inconclusive',
  measured: 'What was measured',
  measuredText: (id: string) =>
    `By calculation, on no person. The figures belong to the items and rules with the fingerprint ${id}.`,
  lattice: (all: string) => `All ${all} different sums of a complete sheet, and where they lead`,
  sums: 'Sums',
  share: 'Share',
  contradicting: (count: string) =>
    `In ${count} of them ratings and situations contradict each other, and then nothing is named.`,
  reasons: {
    'depth-first': 'open: either side, one at a time',
    'low-pull': 'open: neither side draws yet',
    'nothing-leads': 'inconclusive: nothing is likely enough',
    'pulls-both-ways': 'inconclusive: answers about one side contradict each other',
    'ratings-and-choices': 'inconclusive: ratings and situations contradict each other',
  },
  chance: 'What people who answer at random are told',
  beforeChecks: 'Before the checks',
  told: 'In the end',
  patterns: (tried: string, roles: string) =>
    `Of ${tried} mechanical ways to click through, such as zig-zags and always the same place, ${roles} end with a role.`,
  people: (count: string) => `${count} simulated people whose truth is known`,
  peopleText:
    'They rate and choose as research on such forms lets us assume, with chance in every answer, and take the quiz twice. “True” means the outcome that an endless quiz of this kind would give them. It does not mean the job that they would thrive in.',
  bandsCaption: 'By how sure the result was',
  band: 'Result',
  said: 'Likelihood given',
  right: 'True',
  again: 'Same result again',
  opposite: 'Opposite role again',
  facts: {
    'role-given': 'are given a role',
    'role-true': 'of these roles are true',
    opposite: 'are given the role opposite to their truth',
    accuracy: 'have the true outcome first',
    'top-two': 'have it among the first two',
    'recall-dual': 'of those who are truly dual are told so',
  },
  keying: 'The second keying',
  keyed: (day: string, agreed: number, all: number, settled: number) =>
    `On ${day}, the second keying agreed with the key in ${agreed} of ${all} items.${settled ? ` The record says how the others were settled.` : ''}`,
  limits: 'What it cannot tell, and must not be used for',
};

/** What the page about a team's results says. */
export const teamStrings = {
  title: 'A team’s results side by side',
  description:
    'Put the quiz results of a team side by side: where each leans, and which sides the team may cover. Nothing is stored or sent, and nobody is ranked.',
  lede: 'Paste the links that people gave you freely, and see where each result lies and which side the team may be missing. Nothing is stored or sent, and nobody is ranked.',
  rules: 'What this page is not for',
  rule: [
    'People make these results themselves, by what they like. They say nothing about how good anyone is.',
    'Take only what was freely given. Do not ask for a link as a condition of anything.',
    'Do not use this page to hire, rate, promote, pay or assign anyone.',
    'A link can be made up or changed by anyone who has it. It proves nothing.',
    'This page makes no network connection. Close it and everything is gone.',
  ],
  paste: 'Links or codes of results, one per line',
  pasteHelp:
    'Each result has a button “Copy link”. You can write a label before or after a link, as in “Ana, https://…”. It stays on this page.',
  show: 'Show the team',
  clear: 'Clear the page',
  cleared: 'Everything is cleared.',
  nothing: 'Nothing is pasted yet.',
  read: (read: number, all: number) =>
    `${all === 1 ? 'One line' : `${all} lines`}, ${read === 1 ? 'one result' : `${read} results`} read.`,
  lines: 'Line by line',
  line: (number: number, label: string) => (label ? `Line ${number}, ${label}` : `Line ${number}`),
  status: {
    read: 'read.',
    otherEdition: 'made with another edition of the questions; shown apart and not counted.',
    duplicate: (line: number) => `the same as line ${line}; counted once.`,
  },
  faults: {
    'no-code': 'there is no link and no code here.',
    answers:
      'this link holds someone’s answers. A team needs only the result: ask for the link to the result, and delete this one.',
    several: 'there is more than one link on this line; give each a line of its own.',
    'too-many': 'the page reads a hundred lines; this one comes after them.',
    damaged: 'a character was changed or lost; copy it again.',
    malformed: 'the end is missing, or something was added; copy it again.',
    newer: 'it was made with a newer version of this guide; reload the page and try again.',
  },
  one: 'Totals and the map need two results at least; one alone would only be that person’s.',
  map: 'Where the results lie',
  mapText:
    'Each dot is a result, with the number of its row below and the sign of its role. The bars show where it most likely lies (8 times in 10). Dots that would hide each other stand side by side, each with a line to its own place.',
  mapLabel: (people: number) => `Map of ${people} results; the table below holds the same.`,
  oneAtATime: 'One side at a time',
  prefersOne: '← One thing at a time',
  prefersBoth: 'Both in one week →',
  leans: 'Where each leans',
  head: {
    number: 'No.',
    who: 'Who',
    leans: 'Result',
    lean: 'Lean',
    likelyLean: 'Likely lean',
    likelyRange: 'Both, likely',
    range: 'Both in one week',
    side: (name: string) => `Score of ${name}`,
  },
  nobody: (number: number) => `Line ${number}`,
  bands: { clear: 'clear', leaning: 'leaning', close: 'close call' },
  headline: (name: string, band: string) => `${name}, ${band}`,
  inconclusive: 'inconclusive',
  none: '0',
  lean: (points: number, name: string) => `${points} ${name}`,
  between: (low: string, high: string) => `${low} to ${high}`,
  span: (low: number, high: number) => `${low}\u00A0to\u00A0${high}`,
  coverage: 'What the team covers',
  coverageText:
    'A result may cover a side if its likely place reaches that side’s region. One person may cover several, so the numbers do not add up to the team.',
  untold: (number: number) =>
    number === 1
      ? 'One result says nothing of sides, because its answers were too few or contradict each other. It covers nothing here.'
      : `${number} results say nothing of sides, because their answers were too few or contradict each other. They cover nothing here.`,
  outcome: 'Outcome',
  leaning: 'Lean towards it',
  covering: 'Could cover it',
  gaps: 'What to make of it',
  gapsText:
    'Where nobody seems to cover a side, talk about who would like to learn it, or whom you could ask for help. Where everyone leans the same way, agree who speaks for the other side this month. The people decide; the numbers only open the talk.',
  others: 'Made with another edition of the questions',
  othersText: 'Shown as they were saved. Scores of two editions cannot be compared.',
  save: 'Keep it',
  markdown: 'Save as Markdown',
  csv: 'Save as CSV',
  print: 'Print',
  file: 'team-results',
  needsScript:
    'Reading links needs JavaScript, which is switched off here. The table below does the same by hand.',
  hand: 'By hand',
  handText:
    'Let each person read out, from their own result, what they want to tell. Fill in a row for each, then count how many lean towards each side.',
  leansTo: 'Leans towards',
  sure: 'How sure',
  mightHold: 'Could also hold',
};
