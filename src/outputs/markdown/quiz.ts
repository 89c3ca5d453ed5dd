import { quizStrings } from '@strings';
import { guide } from '../../guide/catalog.ts';
import { paths } from '../../model/address.ts';
import { bankOf, itemsOf } from '../../features/quiz/bank.model.ts';
import { document, linked, list } from './document.ts';

/** The quiz as Markdown: what it is, its questions, and where it can be taken on paper. */
export function quizMarkdown(): string {
  const { rating, scenario, ...bank } = guide.quiz.bank!.data;
  const items = itemsOf(bankOf({ rating, scenario, ...bank }), 'core');
  return document(
    `# ${quizStrings.title}`,
    quizStrings.lede,
    list(quizStrings.notes.map(({ title, text }) => `**${title}:** ${text}`)),
    linked(quizStrings.paper, paths.paper),
    ...items.map((item, place) =>
      [
        `${place + 1}. ${item.text} ${item.kind === 'rating' ? rating.question : scenario.question}`,
        ...(item.kind === 'scenario'
          ? [...item.options.map(({ text }) => text), scenario.none].map((text) => `   - ${text}`)
          : []),
      ].join('\n'),
    ),
  );
}
