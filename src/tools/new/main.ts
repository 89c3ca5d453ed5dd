import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { CommandError, misunderstood, readArguments, runCommand } from '../command.ts';
import { type Answers, problemOf, type Question, questions } from './answers.ts';
import { help } from './help.ts';
import { expectFree, placeOf, writeStarter } from './starter.ts';

// The command behind `npm run new`: writes a small guide to begin with.
await runCommand(async () => {
  const { values, positionals } = readArguments(process.argv.slice(2), {
    name: { type: 'string' },
    url: { type: 'string' },
    repository: { type: 'string' },
    feedback: { type: 'string' },
    language: { type: 'string' },
    bare: { type: 'boolean' },
  });
  if (values.help) return console.log(help);
  const [folder, ...more] = positionals;
  if (!folder || more.length) throw misunderstood('Name one folder, such as ../our-guide.');
  const root = path.resolve(import.meta.dirname, '../../..');
  const target = path.resolve(process.env['INIT_CWD'] ?? '.', folder);
  const place = placeOf(target);
  expectFree(place);
  const answers = await ask(values);
  const files = writeStarter(place, answers, {
    publicFolder: path.join(root, 'public'),
    day: new Date().toISOString().slice(0, 10),
    isBare: values.bare ?? false,
  });
  const shown = path.relative(root, target) || '.';
  console.log(
    `Wrote ${files.length} files to ${place.content}. The check finds no fault, and lists the sentences\n` +
      'that are yours to write.\n\n' +
      `  CONTENT_DIR=${shown} npm run dev      shows the guide, and each change as you save it\n` +
      `  CONTENT_DIR=${shown} npm run build    builds it into dist/\n\n` +
      'docs/adopting.md says what to do next.',
  );
});

type Given = Partial<Record<keyof Answers, string | boolean>>;

/** Takes answers from the options, and asks for the others where there is a terminal. */
async function ask(given: Given): Promise<Answers> {
  const answers: Partial<Record<keyof Answers, string>> = {};
  for (const { key } of questions) {
    const value = given[key];
    if (typeof value !== 'string') continue;
    const problem = value === '' ? null : problemOf(key, value);
    if (problem !== null) throw new CommandError(`--${key} is “${value}”, but ${problem}.`, 2);
    answers[key] = value;
  }
  const open = questions.filter(({ key }) => answers[key] === undefined);
  if (!process.stdin.isTTY || !open.length) {
    const needed = open.filter(({ fallback }) => fallback === null);
    if (needed.length)
      throw misunderstood(
        `There is no terminal to ask in, so say ${needed.map(({ key }) => `--${key}`).join(' and ')}.`,
      );
    return { ...fallbacks(), ...answers } as Answers;
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    for (const question of open) answers[question.key] = await answerTo(question, terminal);
  } finally {
    terminal.close();
  }
  return answers as Answers;
}

function fallbacks(): Partial<Answers> {
  return Object.fromEntries(questions.map(({ key, fallback }) => [key, fallback ?? '']));
}

/** Asks until the answer can be used. */
async function answerTo(
  { key, ask: text, fallback }: Question,
  terminal: ReturnType<typeof createInterface>,
): Promise<string> {
  for (;;) {
    const said = (await terminal.question(`${text}${fallback ? ` (${fallback})` : ''}: `)).trim();
    const answer = said || (fallback ?? '');
    const problem = answer === '' && fallback === '' ? null : problemOf(key, answer);
    if (problem === null) return answer;
    console.log(`It ${problem}.`);
  }
}
