const count = (number: number, one: string, many: string): string =>
  `${number} ${number === 1 ? one : many}`;

const pointCount = (points: string): string => (points === '1' ? '1 point' : `${points} points`);

/** What the page “your profile” says, in English; apart from the rest, so that no other script carries it. */
export const profileStrings = {
  title: 'Your profile',
  description:
    'Rate yourself in each skill, in words. See what a position asks for beyond it, and what to do and read first. No account, and nothing is sent.',
  lede: 'Say what you can do, skill by skill. You get what a position asks for beyond it, and what to do and read first.',
  /** What stands in their place where no position asks for anything. */
  alone: {
    description:
      'Rate yourself in each skill, in words, and keep or share what you have rated. No account, and nothing is sent.',
    lede: 'Say what you can do, skill by skill, and keep it, print it or share it.',
  },
  notes: [
    {
      title: 'Kept in this browser',
      text: 'Your ratings stay on this device. Clearing this site’s data, or one button below, deletes them.',
    },
    {
      title: 'Sent to nobody',
      text: 'There is no account, and no server learns what you choose.',
    },
    {
      title: 'Shared only by you',
      text: 'A link that you copy holds the ratings themselves: no name, no date. Whoever has it can read them.',
    },
  ],
  waiting:
    'The form appears here once it has loaded. If it does not, the paper form below asks the same.',
  noScript:
    'Rating yourself on screen needs JavaScript, which is switched off here. The paper form below asks the same.',
  paper: {
    title: 'On paper',
    lede: 'The same skills to tick by hand. Print this page, mark one word in each row, and look up what each word means for a skill on the skill’s page.',
    caption: 'All skills, with the words of the scale to mark',
    unknown: 'Don’t know what this is',
  },
  others: { groups: 'Other groups', roles: 'Other roles' },
  aim: {
    title: 'What do you measure yourself against?',
    role: 'Role',
    chooseRole: 'Choose a role',
    position: 'Position',
    none: 'No position in this guide asks for levels or points, so there is nothing to measure yourself against.',
  },
  rating: {
    title: 'Rate each skill',
    lede: 'Choose the highest level whose lines you could all back with examples from your work. If you have never met a skill, say so: that is an answer, and not a zero.',
    ledeBare:
      'Choose the highest level that you could back with an example from your work. If you have never met a skill, say so: that is an answer, and not a zero.',
    reached: 'You have reached a level when every line of it is true.',
    expected: (position: string) => `What ${position} is expected to do`,
    rated: (rated: number, all: number) => `${rated} of ${all} rated`,
    unknown: 'I don’t know what this is',
    none: 'Not rated',
    next: (group: string) => `Go on to ${group}`,
    result: 'See where you stand',
    others: (skills: number) =>
      `${count(skills, 'skill', 'skills')} that this position sets no target for ${skills === 1 ? 'is' : 'are'} left out.`,
    whole: 'Rate all skills',
    done: 'All rated',
  },
  result: {
    title: 'Where you stand',
    against: (aim: string) => `Measured against: ${aim}`,
    noAim: 'Choose a role and a position above to see what they ask for.',
    nothing: 'Rate a first skill, and this part fills as you go.',
    onlyAsked: (skills: number) =>
      `Only the ${count(skills, 'skill', 'skills')} that this position sets a target for, or that you have rated.`,
    noLevels: 'This position asks for no levels, so that no gaps can be shown.',
    points: pointCount,
    pointsShort: (sum: string, asked: string, missing: string) =>
      `${pointCount(sum)}. The position asks for ${asked}; still missing: ${missing}.`,
    pointsReached: (sum: string, asked: string) =>
      `${pointCount(sum)}. The position asks for ${asked}, and that is reached.`,
    ratedCaption: 'What you have rated',
    keyRated: 'The bar is your level.',
    expected: 'Expected there',
    kinds: {
      gap: (number: number) => count(number, 'gap', 'gaps'),
      unknown: (number: number) => `${number} you don’t know`,
      met: (number: number) => `${number} on target`,
      strength: (number: number) => `${number} above`,
      unrated: (number: number) => `${number} not rated`,
      untargeted: (number: number) => `${number} without a target`,
    },
    line: 'The line is what the position asks for. Each column is one skill, in the order of the table below. Above the line you exceed what the position asks; below it you fall short. A dot means you match; a question mark, that you don’t know the skill.',
    gaps: 'Work on these first',
    gapsLede:
      'Ordered by how many levels are missing. Skills central to the role count double, and skills you don’t know come before skills where you are a level short.',
    noGaps: 'Nothing that you rated falls short of what the position asks for.',
    more: (number: number) => `${number} more to work on`,
    central: (role: string) => `Central to ${role}`,
    you: 'You',
    asked: 'Asked',
    doFirst: 'Do first',
    readFirst: 'Read first',
    strengths: 'Strengths to build on',
    strengthsLede: 'Here you do more than the position asks for.',
    all: 'Every skill',
    caption: (position: string) => `Your level and what ${position} asks for, skill by skill`,
    key: 'The bar is your level; the upright stroke is what is asked.',
    skill: 'Skill',
    unknown: 'Don’t know it',
    unrated: 'Not rated',
    notSet: 'Not set',
  },
  tools: {
    title: 'Keep it, share it, delete it',
    kept: 'Saved in this browser as you go.',
    lost: 'This browser keeps nothing here: its storage is blocked or full. Everything works until you close the page; save a file or copy the link to keep your ratings.',
    unread:
      'What this browser had kept could not be read. Your next choice replaces it; if you have a file or a link, open that first.',
    share: 'Copy a link',
    shareHelp:
      'For a colleague, or for a second opinion: they can rate the same skills before they see yours.',
    markdown: 'Copy as Markdown',
    save: 'Save as a file',
    load: 'Load a file',
    print: 'Print',
    delete: 'Delete everything',
    address: 'Address of your profile',
    text: 'Your profile as Markdown',
    copied: 'Copied.',
    notCopied: 'This browser does not let the page copy. Select the text below and copy it.',
    saved: 'The file is in your downloads.',
    loaded: (rated: number) => `Loaded: ${count(rated, 'skill', 'skills')} rated.`,
    left: (names: string) => `Left out, because this guide does not know them: ${names}.`,
    done: {
      delete: 'Deleted. Nothing is kept in this browser any more.',
      keep: 'The profile from the link is now yours.',
      replace: 'The profile from the file is now yours.',
    },
    file: 'profile.json',
    faults: {
      broken:
        'This file is not JSON. Choose a file that was saved here. Your profile is as it was.',
      strange:
        'This file holds no profile. Choose a file that was saved here. Your profile is as it was.',
      newer:
        'This file was written by a newer version of this guide. Reload the page and try again. Your profile is as it was.',
      huge: 'This file is far larger than any profile, so it was not read. Choose a file that was saved here. Your profile is as it was.',
      unreadable: 'The file could not be opened. Your profile is as it was.',
    },
  },
  questions: {
    delete:
      'Delete your profile and every second opinion from this browser? Links and files you have shared stay with the people who have them.',
    keep: (mine: number, theirs: number) =>
      `Replace your own profile (${mine} rated) with the one from the link (${theirs} rated)? Save yours as a file first if you may want it back.`,
    replace: (mine: number, theirs: number) =>
      `Replace your profile (${mine} rated) with the one in the file (${theirs} rated)?`,
    yes: { delete: 'Yes, delete', keep: 'Yes, replace mine', replace: 'Yes, replace mine' },
    no: 'No, leave it as it is',
  },
  link: {
    title: 'Someone’s profile',
    told: (rated: number) =>
      `This link holds a profile with ${count(rated, 'rated skill', 'rated skills')}. Your own is safe: nothing of the link is saved, and nothing of yours is replaced.`,
    aim: (aim: string) => `It is measured against: ${aim}.`,
    choice:
      'Were you asked for a second opinion? Then rate first, without seeing their answers, so that yours is your own.',
    blind: 'Give a second opinion',
    look: 'Look at it next to mine',
    keep: 'Keep it as mine',
    close: 'Close it',
    back: 'Back to my own profile',
    dropped: (number: number) =>
      `${count(number, 'rating', 'ratings')} in it belong to skills that this guide does not have.`,
    same: 'It is the same as your own.',
    nothing: 'It holds no rated skills.',
    faults: {
      malformed:
        'This link holds no profile: its end is missing, or something was added. Ask for it again. Your own profile is as it was.',
      damaged:
        'This link was changed on its way, so its profile cannot be trusted and is not shown. Ask for it again. Your own profile is as it was.',
      newer:
        'This link was made with a newer version of this guide. Reload the page, and if that does not help, ask for the profile as text. Your own profile is as it was.',
    },
    alongside: 'Their profile next to yours',
    blindTitle: 'Your second opinion',
    blindLede:
      'Rate the person who sent you the link, as you have seen them work. Leave out what you have not seen. Their own ratings stay hidden until you compare.',
    compare: 'Compare now',
    compareFirst: 'Rate at least one skill before you compare.',
    compared: 'Their ratings and yours of them',
    send: 'Copy a link to your opinion',
    sendHelp: 'Send it back: they see it next to their own.',
    goOn: 'Change my ratings',
    caption: 'Both ratings, the widest difference first',
    skill: 'Skill',
    theirs: 'Theirs',
    mine: 'Yours',
    opinion: 'Your opinion',
    difference: 'Difference',
    agreed: 'The same',
    cannot: 'One of you does not know it',
    higher: (levels: number) => `They say ${count(levels, 'level', 'levels')} more`,
    lower: (levels: number) => `They say ${count(levels, 'level', 'levels')} less`,
    summary: (same: number, apart: number) =>
      `You agree on ${count(same, 'skill', 'skills')} and differ on ${apart}. Start with the first line: what has each of you seen?`,
    noCommon: 'There is no skill that both of you rated yet.',
    only: 'Rated by them alone',
  },
};
