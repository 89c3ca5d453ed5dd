import { components, inlineHtml } from '../../../model/markdown/vocabulary.ts';
import { didYouMean } from '../../../model/nearest.ts';
import type { Diagnostic, Explanation } from '../diagnostic.ts';
import { writeInstead } from './markup/html.ts';
import type { Element } from './node.ts';

/** HTML that would break a promise of the site, and which. */
const forbidden: Readonly<Record<string, string>> = {
  script: 'Scripts are not allowed in content.',
  iframe: 'Frames are not allowed: nothing is loaded from elsewhere.',
  style: 'Styles belong in content/theme.css.',
  object: 'Nothing is embedded from elsewhere.',
  embed: 'Nothing is embedded from elsewhere.',
  form: 'Forms are not allowed in content.',
  h1: 'The page has its h1 from the title already.',
};

/** What is wrong with a tag that is no component of the vocabulary; nothing with allowed HTML. */
export function unknownElement(name: string, node: Element, offset: number): Diagnostic[] {
  const field = name ? `<${name}>` : 'fragment';
  if (inlineHtml.includes(name) && node.attributes.length === 0) {
    const problem = inlineHtmlProblem(name, node);
    return problem ? [{ offset, field, ...problem }] : [];
  }
  const isComponent = /^[A-Z]/.test(name) || name.includes('.');
  return [{ offset, field, ...(isComponent ? unknownComponent(name) : forbiddenHtml(name)) }];
}

function inlineHtmlProblem(name: string, node: Element): Explanation | null {
  if (name === 'br')
    return node.children.length ? { reason: 'Takes no text.', hint: 'Write <br />.' } : null;
  const isBlank = node.children.every((child) => child.type === 'text' && !child.value.trim());
  return !isBlank && node.type === 'mdxJsxTextElement'
    ? null
    : {
        reason: 'Is inside a sentence and holds words.',
        hint: `Write <${name}>…</${name}> within a line.`,
      };
}

const unknownComponent = (name: string): Explanation => ({
  reason: 'The component is not known here.',
  hint:
    didYouMean(name, Object.keys(components)) ?? `Known: ${Object.keys(components).join(', ')}.`,
});

const forbiddenHtml = (name: string): Explanation => ({
  reason: forbidden[name.toLowerCase()] ?? 'HTML is not allowed in content.',
  hint: inlineHtml.includes(name)
    ? 'Write it without attributes.'
    : (componentInOtherCase(name) ??
      writeInstead(name) ??
      (name
        ? `Use Markdown or a component. If it is meant as text, write \\<${name}>.`
        : 'Delete the tags and keep the text.')),
});

/**
 * Suggests the component that a tag of HTML was meant as, since its name differs in capitals only.
 */
function componentInOtherCase(name: string): string | null {
  const meant = Object.keys(components).find(
    (component) => component.toLowerCase() === name.toLowerCase(),
  );
  return meant && meant !== 'Table' ? `Did you mean “${meant}”?` : null;
}
