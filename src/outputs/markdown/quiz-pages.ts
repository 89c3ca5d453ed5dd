import { paperStrings as words, teamStrings } from '@strings';
import { guide } from '../../guide/catalog.ts';
import { paths, sectionPath } from '../../model/address.ts';
import { document, list, table } from './document.ts';
import {
  checkTexts,
  exampleEnd,
  quizPaper,
  sideName,
  sumLines,
  tableHead,
  tableRows,
} from '../../features/quiz/paper/text.ts';
import { quizMarkdown } from './quiz.ts';

/** The form on paper: questions, key, sums and table. */
function paperMarkdown(): string {
  const paper = quizPaper();
  const { statements, scenarios } = paper;
  const { rating, scenario } = guide.quiz.bank!.data;
  const circled = statements[0]!.points.map((_, place) => String(place + 1));
  const letters = scenarios[0]!.options.map(({ letter }) => letter);
  const [frontend, backend] = [sideName('frontend'), sideName('backend')];
  const checks = checkTexts(paper);
  const key = (scale: 'frontend' | 'backend' | 'range', caption: string): string[] => [
    `### ${caption}`,
    table(
      [words.number, ...circled],
      statements
        .filter((one) => one.scale === scale)
        .map(({ number, points }) => [String(number), ...points.map(String)]),
    ),
  ];
  return document(
    `# ${words.title}`,
    words.lede,
    list(words.notes(statements.length + scenarios.length)),
    `## ${words.statements(statements.length)}`,
    `${rating.question} ${words.statementsText}`,
    list(rating.choices.map((choice, place) => `${place + 1}: ${choice}`)),
    statements.map(({ number, text }) => `${number}. ${text}`).join('\n'),
    `## ${words.scenarios(scenarios.length)}`,
    `${scenario.question} ${words.scenariosText}`,
    ...scenarios.flatMap(({ number, text, options }) => [
      `${number}. ${text}`,
      list(options.map((option) => `${option.letter}: ${option.text}`)),
    ]),
    `## ${words.key}`,
    words.keyText,
    ...key('frontend', words.points.frontend(frontend)),
    ...key('backend', words.points.backend(backend)),
    ...key('range', words.points.range),
    `### ${words.lettersTitle}`,
    table(
      [words.number, ...letters],
      scenarios.map(({ number, options }) => [
        String(number),
        ...options.map(({ type }) => words.letters[type]),
      ]),
    ),
    words.lettersText(frontend, backend),
    `## ${words.limits}`,
    list(guide.quiz.results!.data.limits),
    `## ${words.sums}`,
    table([words.line, words.how, words.example], sumLines(paper)),
    `### ${words.checks}`,
    list([checks.contradicts, checks.tooWide]),
    words.checksText,
    `### ${words.table}`,
    table(tableHead, [
      ...tableRows(paper).map(({ name, cells }) => [name, ...(cells ?? [words.never, '', '', ''])]),
      [words.tooClose, words.anythingElse, '', '', ''],
    ]),
    exampleEnd(paper),
    `### ${words.gaps}`,
    words.gapsText,
    `### ${words.close}`,
    words.closeText,
  );
}

/** What the page about a team does, and by which rules. */
const teamMarkdown = (): string =>
  document(
    `# ${teamStrings.title}`,
    teamStrings.lede,
    list(teamStrings.rule),
    `## ${teamStrings.coverage}`,
    teamStrings.coverageText,
    `## ${teamStrings.gaps}`,
    teamStrings.gapsText,
    `## ${teamStrings.hand}`,
    teamStrings.handText,
    table(
      [teamStrings.head.who, teamStrings.leansTo, teamStrings.sure, teamStrings.mightHold],
      Array.from({ length: 4 }, () => ['', '', '', '']),
    ),
  );

/** Pages of the quiz that are no record's, and what they say. */
export const quizPages: Readonly<Record<string, () => string>> = {
  [sectionPath('quiz')]: quizMarkdown,
  [paths.paper]: paperMarkdown,
  [paths.team]: teamMarkdown,
};
