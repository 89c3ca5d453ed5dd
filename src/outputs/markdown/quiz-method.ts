import { methodStrings as words } from '@strings';
import {
  exampleTable,
  type FigureTable,
  keyingText,
  measuredParts,
} from '../../features/quiz/method/text.ts';
import { guide } from '../../guide/catalog.ts';
import { document, list, table } from './document.ts';

const tableMarkdown = ({ head, rows }: FigureTable): string => table(head, rows);

/** The page about the method; `body` is its text. */
export function methodMarkdown(title: string, lede: string, body: string): string {
  const { figures, keying, results } = guide.quiz;
  const measured = figures && measuredParts(figures.data);
  return document(
    `# ${title}`,
    lede,
    body,
    `## ${words.example}`,
    tableMarkdown(exampleTable()),
    ...(measured
      ? [
          `## ${words.measured}`,
          measured.text,
          `### ${measured.lattice.caption}`,
          tableMarkdown(measured.lattice),
          measured.contradicting,
          `### ${measured.chance.caption}`,
          tableMarkdown(measured.chance),
          measured.patterns,
          `### ${measured.bands.caption}`,
          words.peopleText,
          list(measured.facts.map((fact) => `${fact.share} ${fact.text}`)),
          tableMarkdown(measured.bands),
        ]
      : []),
    ...(keying ? [`## ${words.keying}`, keyingText(keying.data), keying.data.method] : []),
    `## ${words.limits}`,
    list(results!.data.limits),
  );
}
