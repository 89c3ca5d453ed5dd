import { count } from '../../strings/count.ts';
/** What demos say of themselves, in English; apart from the rest, so that no other script carries it. */
export const demoStrings = {
  look: (demo: string) => `What is shown: ${demo}`,
  choices: { plain: 'Plain', polished: 'Polished', both: 'Both' },
  shown: {
    plain: 'The plain screen is shown.',
    polished: 'The polished screen is shown.',
    both: 'Both screens are shown.',
  },
  sides: {
    plain: (demo: string) => `${demo}: the plain screen`,
    polished: (demo: string) => `${demo}: the polished screen`,
  },
  task: 'Try it',
  moral: 'What to notice',
  changes: 'What changed, and why',
  changeOn: {
    plain: (number: number, demo: string) => `Change ${number} on the plain screen of ${demo}`,
    polished: (number: number, demo: string) =>
      `Change ${number} on the polished screen of ${demo}`,
  },
  solves: 'Solves',
  costs: 'Costs',
  answers: 'Answers',
  wordsDiffer: 'In this demo even the words differ throughout: they are what it is about.',
  needsScript: 'You can switch views without JavaScript; to try the screens, turn it on.',
  conditions: 'Conditions',
  switches: {
    fails: 'The first save fails',
    loses: 'The first answer gets lost',
    slow: 'The network is slow',
    overtakes: 'Answers overtake each other',
    keyed: 'The service knows a repeat by its key',
  },
  again: 'Start again',
  /** Follows words that every demo has, for people who hear them out of context. */
  ofDemo: (demo: string) => `: ${demo}`,
  restarted: 'Both screens were reset.',
  measuredAnew: 'Both screens and their measurements were reset.',
  service: {
    plain: (demo: string) => `${demo}: what the service of the plain screen saw`,
    polished: (demo: string) => `${demo}: what the service of the polished screen saw`,
  },
  requests: 'Requests',
  charges: 'Charges',
  idle: 'Nothing yet.',
  log: {
    sent: (request: number) => `Request ${request} came in.`,
    charged: (request: number, amount: string) => `Request ${request}: card charged ${amount}.`,
    repeat: (request: number) => `Request ${request}: same key, not charged again.`,
    worked: (request: number) => `Request ${request}: done.`,
    refused: (request: number) => `Request ${request}: refused.`,
    answered: (request: number) => `Request ${request}: answered.`,
    lost: (request: number) => `Request ${request}: the answer got lost.`,
  },
  measured: 'Measured while you try',
  measuredText: 'Times and shifts are those of your browser; requests are those of the service.',
  measure: 'Measure',
  measures: {
    feedback: 'Time to first feedback',
    requests: 'Requests',
    charges: 'Charges',
    clicks: 'Clicks to finish',
    shift: 'Layout shift',
  },
  keys: { unkeyed: 'Service without a key', keyed: 'Service with a key' },
  milliseconds: (number: number) => `${number} ms`,
  untried: 'not tried yet',
  unfinished: 'not finished yet',
  all: 'All demos',
};

/** What the site says of the section of demos, outside of demos themselves. */
export const compareStrings = {
  kind: 'Demo',
  inside: 'One screen, two ways: try both, and see what changed and why.',
  count: (number: number) => count(number, 'demo', 'demos'),
};
