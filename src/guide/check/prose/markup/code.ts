import type { Diagnostic } from '../../diagnostic.ts';
import { startOf, writtenAs } from '../node.ts';
import type { Rule } from './rule.ts';

/** Languages of drawings and formulas, which some sites draw and this one shows as code. */
const drawn = /^(mermaid|plantuml|puml|graphviz|dot|d2|math|katex)$/i;

const opening = /^(`{3,}|~{3,})/;

/** A block that nothing closes holds all that follows, which was hardly meant as code. */
export const fenceRule: Rule<'code'> = (node, { text }) => {
  const written = writtenAs(node, text);
  const fence = opening.exec(written)?.[1];
  if (!fence) return [];
  const lines = written.split(/\r\n|\n/);
  const last =
    lines.length > 1
      ? lines
          .at(-1)!
          .replace(/^[ \t>]+/, '')
          .trimEnd()
      : '';
  if (last.length >= fence.length && last === fence[0]!.repeat(last.length)) return [];
  return [{ ...fenceDiagnostic(startOf(node), fence), advice: true }];
};

/** Says that nothing closes a block of code. */
export const fenceDiagnostic = (offset: number, fence: string): Diagnostic => ({
  offset,
  field: 'code',
  reason: 'The code block that opens here is not closed, and takes in all that follows.',
  hint: `End it with ${fence} on a line of its own.`,
});

/** What follows the three backticks: one word for the language, and nothing else. */
export const languageRule: Rule<'code'> = (node, { format }) => {
  const report = (reason: string, hint: string) => [
    { offset: startOf(node), field: 'code', reason, hint, advice: true as const },
  ];
  const { lang, meta } = node;
  if (lang && drawn.test(lang))
    return report(
      `Nothing draws “${lang}” here; readers see its code.`,
      'Save the drawing as an image next to the page and write ![text](./name.svg).',
    );
  // Plain Markdown reads titles and lines to mark there, and passes over the rest.
  if (format === 'md') return [];
  if (lang && !/^[\w+#.-]{1,20}$/.test(lang))
    return report(
      `“${lang.slice(0, 20)}” is not the name of a language.`,
      'Write one word such as js, or nothing, after the opening signs.',
    );
  return meta
    ? report(
        `“${meta.slice(0, 30)}” after the language is not read, and no reader sees it.`,
        'Delete it. Put a title in the sentence before the code.',
      )
    : [];
};
