import { count } from '../../strings/count.ts';

/** What the site says of skills and their matrix. */
export const skillStrings = {
  whole: 'Skills matrix',
  lede: 'Every skill with the level that each role asks for in each position. Choose a role and a position to read what is expected of you.',
  description: (skills: number) =>
    `${skills} skills with the level each role asks for in each position. Filter by role and grade, compare, or download the data.`,
  kind: 'Skill',
  skill: 'Skill',
  group: 'Group',
  otherGroups: 'Other groups',
  grade: 'Grade',
  role: 'Role',
  all: 'All',
  query: 'Keyword',
  differs: 'Only what differs',
  reset: 'Clear the filters',
  filters: 'Narrow the matrix',
  shown: 'Skills: {skills} of {all}, positions: {columns}',
  shownSkills: 'Skills: {skills} of {all}',
  unknown: 'The address also asks for something that this matrix does not have; it was left out.',
  alone: '“Only what differs” needs at least two positions.',
  nothing: 'No skill matches. Change or clear the filters.',
  scale: 'What the levels mean',
  notSet: 'not set',
  level: (level: number, name: string) => `${level} ${name}`,
  levelTitle: (level: number, name: string) => `Level ${level}: ${name}`,
  missing: (positions: string) => `No targets are set for ${positions}.`,
  why: 'Why it matters',
  without: 'When nobody does it',
  levels: 'What each level looks like',
  examples: 'The same skill in each role: invented examples',
  evidence: 'What shows it',
  targets: 'Who needs which level',
  targetsText: 'Every level leads to its description; “not set” is not zero.',
  howSet: 'How the targets were set',
  core: 'Central to',
  start: 'Where to start',
  prompts: 'What an interviewer may ask',
  terms: 'Words to know',
  read: 'What to read next',
  position: 'Position',
  yours: 'Rate yourself',
  yoursText: 'See where you stand against any position. Nothing leaves this browser.',
  csv: 'Download as CSV',
  json: 'as JSON',
  skillCount: (number: number) => count(number, 'skill', 'skills'),
  inside: 'What each role needs in each position, level by level.',
};

/** What the rows of the matrix say, and no other page. */
export const skillMatrixStrings = {
  allRoles: 'All roles',
  levels: 'Levels',
  page: (skill: string) => `More on ${skill}`,
};

/** What pages of skills say that no browser loads. */
export const skillPageStrings = {
  reached: 'A level is reached when every line of it is true.',
  expectations: 'What is expected in each position',
  weeks: 'Get better in 30 days, one thing a week',
  strong: 'A strong answer',
  weak: 'A weak answer',
  points: (points: string) => (points === '1' ? '1 point' : `${points} points`),
  ungrouped: { all: 'Skills', others: 'Other skills' },
  noTargets: 'This guide sets no target levels, so the matrix only lists the skills.',
};

/** What the pages of skills say where the matrix is so large that each role has a page of its own. */
export const skillRoleStrings = {
  list: {
    title: 'Skills',
    lede: 'Every skill, by group. Follow one to see what it is and what its levels look like.',
    description: (skills: number) =>
      `${skills} skills by group: what each is, and what its levels look like.`,
  },
  index: 'Skills',
  indexLede:
    'Every skill by group. The levels that each position asks for are on one page for each role.',
  about: (skills: number) =>
    `${skills} skills by group, and for each role the level that its positions ask for.`,
  title: 'Levels by role',
  lede: 'Choose a role to see which level each of its positions asks for.',
  size: (skills: number, positions: number) =>
    `${count(skills, 'skill', 'skills')}, ${count(positions, 'position', 'positions')}`,
  asked: 'The address asks for one role. Its levels are on a page of their own:',
  whole: (role: string) => `Skills: ${role}`,
  roleLede:
    'Every skill that this role has target levels for, with the level that each position asks for; follow a level to see what it looks like.',
  description: (role: string, skills: number) =>
    `${role}: ${count(skills, 'skill', 'skills')} with the level that each position asks for.`,
  back: 'All roles and skills',
  rest: (skills: number) =>
    skills === 1
      ? 'For one more skill, no target is set in this role.'
      : `For ${skills} more skills, no target is set in this role.`,
  all: 'See all skills.',
};

/** How readers ask the search for a skill when they think of themselves, by its name. */
export const askedOfSkill = (name: string): string[] => [
  `get better at ${name}`,
  `${name} basics for a beginner`,
  `${name} at senior level`,
  `exercise to practise ${name}`,
  `how good must i be at ${name}`,
  `prove that i am good at ${name}`,
  `improve my skills in ${name}`,
  `next level in ${name}`,
  `how much ${name} should a junior know`,
  `am i advanced or a beginner at ${name}`,
];
