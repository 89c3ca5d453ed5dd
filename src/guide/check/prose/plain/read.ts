import type { Html } from 'mdast';
import type { Root } from 'hast';
import type { BodyWords } from '../../../../model/markdown/body.ts';
import { calloutNames } from '../../../../model/markdown/plain/callout-names.ts';
import { nestsAbsurdly } from '../../../../model/markdown/plain/depth.ts';
import { makeBody } from '../../../../model/markdown/plain/made-body.ts';
import { plainBody } from '../../../../model/markdown/plain/plain-body.ts';
import { strayContainers } from '../../../../model/markdown/plain/containers.ts';
import { parseBody } from '../../../../model/markdown/parse.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import { depthDiagnostic, nestingDiagnostic } from '../nesting.ts';
import type { ProseNode } from '../node.ts';
import { type Prose, type ProsePlace, readTree } from '../tree.ts';
import { unclosedHtml } from './html.ts';

const htmlIn = (node: ProseNode): Html[] =>
  node.type === 'html'
    ? [node]
    : 'children' in node
      ? node.children.flatMap((child) => htmlIn(child as ProseNode))
      : [];

/**
 * Reads plain Markdown, which holds no code, and of which nothing hides the rest. Whatever is
 * Markdown is taken; what its readers would rather have otherwise is advice.
 */
export function readPlain(text: string, place: ProsePlace, words: BodyWords): Prose {
  const refused = (deep: Diagnostic): Prose => ({
    diagnostics: [deep],
    references: [],
    anchors: [],
    whole: false,
  });
  if (nestsAbsurdly(text)) return refused(tooDeep);
  const tree = parseBody(text, 'md');
  const page = pageOf(text, words);
  const deep = depthDiagnostic(tree) ?? (page ? depthDiagnostic(page as ProseNode) : tooDeep);
  if (deep) return refused(deep);
  const { prose, context } = readTree(tree, text, place, 'md');
  const made = makeBody(page!, words);
  return {
    ...prose,
    made,
    diagnostics: [
      ...prose.diagnostics,
      ...unclosedHtml(htmlIn(tree), context),
      ...strayContainers(text).map(strayDiagnostic),
    ],
    anchors: made.facts.anchors,
  };
}

const tooDeep = nestingDiagnostic('Quotations, lists or tags', 0);

/** The page that a body makes; null where it nests so deep that nothing can walk through it. */
function pageOf(text: string, { callouts }: BodyWords): Root | null {
  try {
    return plainBody(text, callouts);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const strayDiagnostic = ({ offset, name }: { offset: number; name: string }): Diagnostic => ({
  offset,
  field: 'directive',
  reason: name
    ? `“:::${name}” makes nothing here, and would show as text.`
    : 'Nothing opens what the ::: here closes, and it would show as text.',
  hint: name
    ? `End it with ::: on a line of its own. Names that are known: ${calloutNames.join(', ')}, details.`
    : 'Delete it.',
  advice: true,
});
