import type { BodyWords } from '../../../model/markdown/body.ts';
import type { BodyFormat } from '../../../model/markdown/features.ts';
import { parseBody } from '../../../model/markdown/parse.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { blankOut } from './code-range.ts';
import { depthDiagnostic, tagDepthDiagnostic } from './nesting.ts';
import { readPlain } from './plain/read.ts';
import { strings } from '../../../strings/en.ts';
import { riskyCode } from './risky-code.ts';
import { syntaxProblem } from './syntax.ts';
import { type Prose, type ProsePlace, readTree } from './tree.ts';

/** Errors of syntax that are named in one body before the check gives up on it. */
const mostErrors = 20;

/**
 * Reads a body with the parser of the build, and runs none of it. All offsets are those of `text`.
 * `place` is where it will appear, `words` what its page says around it. What cannot be parsed is named and blanked out, so that the rest
 * can be read too.
 */
export function readProse(
  text: string,
  place: ProsePlace = 'page',
  format: BodyFormat = 'mdx',
  words: BodyWords = strings,
): Prose {
  if (format === 'md') return readPlain(text, place, words);
  const risky = riskyCode(text);
  const diagnostics = risky.map(({ diagnostic }) => diagnostic);
  if (risky.some(({ last }) => last)) return unreadable(diagnostics);
  let rest = blankOut(text, risky);
  const deepTag = tagDepthDiagnostic(rest);
  if (deepTag) return unreadable([...diagnostics, deepTag]);
  for (let turn = 0; ; turn++) {
    try {
      return readParsed(rest, place, diagnostics);
    } catch (error) {
      const { diagnostic, cuts } = syntaxProblem(error, rest);
      diagnostics.push(diagnostic);
      if (!cuts.length || turn === mostErrors) return unreadable(diagnostics);
      rest = blankOut(rest, cuts);
    }
  }
}

/**
 * Parses and reads a body in which `earlier` has been blanked out. Throws where it cannot be
 * parsed.
 */
function readParsed(text: string, place: ProsePlace, earlier: readonly Diagnostic[]): Prose {
  const tree = parseBody(text, 'mdx');
  const deep = depthDiagnostic(tree);
  if (deep) return unreadable([...earlier, deep]);
  const { prose } = readTree(tree, text, place, 'mdx');
  if (!earlier.length) return prose;
  // A tag that was blanked out leaves others without what they belong in.
  const others = prose.diagnostics.filter(({ field }) => !field.startsWith('<'));
  return { ...prose, diagnostics: [...earlier, ...others], whole: false };
}

const unreadable = (diagnostics: readonly Diagnostic[]): Prose => ({
  diagnostics,
  references: [],
  anchors: [],
  whole: false,
});
