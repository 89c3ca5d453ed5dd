import { proveFaults } from './fault-table.ts';
import { diagnosis, longestId } from './samples.ts';

const skill = longestId('skills');
const source = longestId('sources');
const into = [diagnosis];
const lonely = `  - id: lonely
    ask: Is it so?
    answers:
      - text: It is
        to: access
      - text: It is not
        to: capacity
`;

proveFaults('a diagnosis', [
  {
    name: 'an answer that leads to nothing',
    into,
    write: (text) => text.replace('to: look-first', 'to: look-frist'),
    at: 'look-frist',
    field: 'questions[4].answers[4].to',
    reason: 'no question or advice with the id “look-frist”',
    hint: 'Did you mean “look-first”?',
  },
  {
    name: 'questions in a circle',
    into,
    write: (text) => text.replace('to: fragile-part', 'to: releases'),
    at: 'id: releases',
    field: 'questions[2]',
    reason: 'in a circle: releases → breaks → releases',
    hint: 'lead to an advice',
  },
  {
    name: 'two answers that lead to one place',
    into,
    write: (text) => text.replace('to: contract-first', 'to: release-path'),
    at: (text) => {
      const offset = text.indexOf('release-path', text.indexOf('release-path') + 1);
      const lines = text.slice(0, offset).split('\n');
      return { line: lines.length, column: lines.at(-1)!.length + 1 };
    },
    field: 'questions[2].answers[3].to',
    reason: 'Another answer of the question leads to “release-path”',
    hint: 'one answer',
  },
  {
    name: 'a question that nothing leads to',
    into,
    write: (text) => text.replace('advices:\n', `${lonely}advices:\n`),
    at: 'lonely',
    field: 'questions[16].id',
    reason: 'No answer leads to “lonely”',
    hint: 'Lead an answer there',
  },
  {
    name: 'a skill',
    into,
    write: (text) => text.replace(/skills: \[.*\]/, `skills: [${skill}x]`),
    at: `${skill}x`,
    field: 'advices[1].skills[1]',
    reason: `no skill with the id “${skill}x”`,
    hint: `Did you mean “${skill}”?`,
  },
  {
    name: 'a source of an advice',
    into,
    write: (text) => text.replace('sources: [pact]', `sources: [${source}x]`),
    at: `${source}x`,
    field: 'advices[3].sources[1]',
    reason: `no source with the id “${source}x”`,
    hint: `Did you mean “${source}”?`,
  },
  {
    name: 'a link of an advice',
    into,
    write: (text) => text.replace('/glossary/observability/', '/glossary/observabilty/'),
    at: '/glossary/observabilty/',
    field: 'advices[1].read[1].link',
    reason: 'leads to no page',
    hint: '/glossary/observability/',
  },
  {
    name: 'a question without a question mark',
    into,
    write: (text) => text.replace('ask: What broke?', 'ask: What broke'),
    at: 'What broke',
    field: 'questions[3].ask',
    reason: 'end with a question mark',
  },
  {
    name: 'a place against the line that is none',
    into,
    write: (text) => text.replace('mark: below', 'mark: belwo'),
    at: 'belwo',
    field: 'advices[2].mark',
    reason: 'above, below, across, none',
    hint: 'Did you mean “below”?',
  },
  {
    name: 'a heading that takes the place of an advice',
    into,
    write: (text) => text.replace('## When to ask again', '## Access'),
    at: { line: 1, column: 1 },
    field: 'heading',
    reason: 'makes the anchor “access”',
  },
]);
