import { demoStrings, sourceStrings } from '@strings';
import type { Demo, Entry } from '../../model/guide.ts';
import { document, list } from './document.ts';

const words = demoStrings;

/** A demo as Markdown: what to try, what changed and why. Nothing in it can be tried there. */
export function demoMarkdown({ data }: Entry<Demo>, source: (id: string) => string): string {
  const notes = data.annotations.map(({ title, change, problem, cost, question }, place) =>
    [
      `${place + 1}. **${title}.** ${change}`,
      `   ${words.solves}: ${problem}`,
      `   ${words.costs}: ${cost}`,
      `   ${words.answers}: ${question}`,
    ].join('\n'),
  );
  return document(
    `## ${data.title}`,
    data.lede,
    `**${words.task}:** ${data.task}`,
    ...(data.scene.kind === 'message' ? [words.wordsDiffer] : []),
    `### ${words.changes}`,
    notes.join('\n'),
    `**${words.moral}:** ${data.moral}`,
    ...(data.sources ? [`${sourceStrings.title}:`, list(data.sources.map(source))] : []),
  ).trim();
}
