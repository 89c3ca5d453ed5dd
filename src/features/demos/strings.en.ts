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
  /** What the page of a demo is called. */
  page: (demo: string) => `${demo}, plain and polished`,
  screens: (demo: string) => `${demo}: both screens`,
  task: 'Try it.',
  marks: 'Mark changes',
  changes: 'What changed, and why',
  changeOn: {
    plain: (number: number, demo: string) => `Change ${number} on the plain screen of ${demo}`,
    polished: (number: number, demo: string) =>
      `Change ${number} on the polished screen of ${demo}`,
  },
  solves: 'Problem',
  costs: 'Cost',
  answers: 'Ask',
  reasons: 'Why, and at what cost',
  wordsDiffer: 'In this demo the words differ too, because they are the subject.',
  needsScript: 'Switching works without JavaScript. Turn it on to try the screens.',
  sendOn: 'Send it on',
  copyLine: 'Copy this line and its link',
  copied: 'Copied.',
  next: (demo: string) => `Try the next demo: ${demo}`,
  alone: 'Open this demo on its own page',
  /** Name of the list that leads to each demo. */
  list: 'Demos',
  /** After the name of a demo, for whoever hears it without its surroundings. */
  demo: 'demo',
  conditions: 'Conditions',
  switches: {
    fails: 'The first save fails',
    loses: 'The first answer is lost',
    slow: 'The network is slow',
    overtakes: 'Answers overtake each other',
    keyed: 'The service recognises a repeat by its key',
  },
  again: 'Start again',
  /** Follows words that every demo has, for people who hear them out of context. */
  ofDemo: (demo: string) => `: ${demo}`,
  restarted: 'Both screens have been reset.',
  measuredAnew: 'Both screens and their measurements have been reset.',
  service: {
    plain: (demo: string) => `${demo}: what the service behind the plain screen saw`,
    polished: (demo: string) => `${demo}: what the service behind the polished screen saw`,
  },
  requests: 'Requests',
  charges: 'Charges',
  idle: 'Nothing yet.',
  log: {
    sent: (request: number) => `Request ${request} came in.`,
    charged: (request: number, amount: string, times: number) =>
      `Request ${request}: card charged ${amount}${times > 1 ? ' again' : ''}.`,
    repeat: (request: number) => `Request ${request}: same key, so not charged again.`,
    worked: (request: number) => `Request ${request}: done.`,
    refused: (request: number) => `Request ${request}: refused.`,
    answered: (request: number) => `Request ${request}: answered.`,
    lost: (request: number) => `Request ${request}: the answer was lost.`,
  },
  measured: 'Measured as you try',
  measuredText: 'in your browser',
  measure: 'Measure',
  measures: {
    feedback: 'First feedback',
    requests: 'Requests',
    charges: 'Charges',
    clicks: 'Clicks to finish',
    shift: 'Layout shift',
  },
  keys: { unkeyed: 'Service without keys', keyed: 'Service with keys' },
  milliseconds: (number: number) => `${number} ms`,
  untried: 'not tried yet',
  unfinished: 'not finished yet',
};

/** What the site says of the section of demos, outside of demos themselves. */
export const compareStrings = {
  kind: 'Demo',
  inside: 'The same screen in two versions: try both, and see what changed and why.',
  count: (number: number) => count(number, 'demo', 'demos'),
};
