import { demoStrings, sourceStrings } from '@strings';
import type { Demo, Entry } from '../../model/guide.ts';
import { document, list } from './document.ts';

const words = demoStrings;

/** A demo as Markdown: what to try, what changed and why. Nothing in it can be tried there. */
export function demoMarkdown(demo: Entry<Demo>, source: (id: string) => string): string {
  return document(`## ${demo.data.title}`, demo.data.lede, demoText(demo, source, 3)).trim();
}

/** What a demo says below its title and opening; its heading has the level that is given. */
export function demoText(
  { data }: Entry<Demo>,
  source: (id: string) => string,
  level: 2 | 3,
): string {
  const notes = data.annotations.map(({ title, change, problem, cost, question }, place) =>
    [
      `${place + 1}. **${title}.** ${change}`,
      `   ${words.solves}: ${problem}`,
      `   ${words.costs}: ${cost}`,
      `   ${words.answers}: ${question}`,
    ].join('\n'),
  );
  return document(
    `**${words.task}** ${data.task}`,
    ...(data.scene.kind === 'message' ? [words.wordsDiffer] : []),
    data.moral,
    `${'#'.repeat(level)} ${words.changes}`,
    notes.join('\n'),
    ...(data.sources ? [`${sourceStrings.title}:`, list(data.sources.map(source))] : []),
  ).trim();
}
