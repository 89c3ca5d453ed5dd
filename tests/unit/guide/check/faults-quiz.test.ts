import { proveFaults } from './fault-table.ts';

const bank = 'content/quiz/bank.yaml';
const results = 'content/quiz/results.yaml';
const team = 'content/quiz/team.yaml';
const figures = 'content/quiz/figures.yaml';

/** Changes the first place where a text stands. Throws where it does not. */
const replace = (from: string | RegExp, to: string) => (text: string) => {
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`Nothing fits ${from}.`);
  return changed;
};

proveFaults('faults of the quiz', [
  {
    name: 'an id that is taken',
    into: [bank],
    write: replace('id: seventh-week', 'id: sign-up-recordings'),
    at: 'sign-up-recordings\n    code: 16',
    field: 'items[10].id',
    reason: 'The id “sign-up-recordings” is claimed by “bank” already.',
  },
  {
    name: 'a code that is taken',
    into: [bank],
    write: replace('code: 47\n', 'code: 1\n'),
    at: '1\n    kind: rating\n    round: core\n    scale: frontend\n    key: 1\n    mirror: five-records',
    field: 'items[2].code',
    reason: 'The code “1” is claimed by “bank” already.',
  },
  {
    name: 'a mirror that is no item',
    into: [bank],
    write: replace('mirror: halted-payments', 'mirror: halted-paymnets'),
    at: 'halted-paymnets',
    field: 'items[1].mirror',
    reason: 'There is no item with the id “halted-paymnets”.',
    hint: 'Did you mean “halted-payments”?',
  },
  {
    name: 'a link that leads nowhere',
    into: [bank],
    write: replace('link: /skills/user-research/', 'link: /skills/user-reserach/'),
    at: '/skills/user-reserach/',
    field: 'items[1].read.link',
    reason: 'The link “/skills/user-reserach/” leads to no page of the site.',
    hint: 'Did you mean “/skills/user-research/”?',
  },
  {
    name: 'a text for no result',
    into: [results],
    write: replace('called frontend product work:', 'called {other}:'),
    at: "'This is called {other}: your answers point there, but a few different ones could change the result.",
    field: 'results[2].text',
    reason: '“{other}” stands for nothing here.',
  },
  {
    name: 'an id of a fact that is taken',
    into: [team],
    write: replace('id: surface', 'id: product-managers'),
    at: 'product-managers',
    field: 'facts[2].id',
    reason: 'The id “product-managers” is claimed by “team” already.',
  },
  {
    name: 'figures of another bank',
    into: [figures],
    write: replace(/fingerprint: .+/, 'fingerprint: 0badc0de'),
    at: '0badc0de',
    field: 'fingerprint',
    reason: 'These figures were measured of another bank or with other rules.',
    hint: 'npm run quiz:report -- --write',
  },
]);
