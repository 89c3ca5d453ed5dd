import type { Element, ElementContent } from 'hast';
import type { HighlighterCore } from 'shiki';
import type { Highlight } from '../model/markdown/code-block.ts';

/** The theme gives each kind of word a variable, whose name becomes a class. */
const theme = 'css-variables';

let highlighter: HighlighterCore | undefined;

/** Languages that blocks of code in a text name. */
const named = /^[ \t>*+\-\d.]*(?:`{3,}|~{3,})[ \t]*([\w+#.-]+)/gm;

/** Loads the grammars that the code in a body needs, and nothing where it has no such code. */
export async function loadColours(body: string): Promise<void> {
  const names = new Set([...body.matchAll(named)].map(([, name = '']) => name.toLowerCase()));
  if (!names.size) return;
  const { bundledLanguages } = await import('shiki/langs');
  const missing = [...names].filter(
    (name) => name in bundledLanguages && !highlighter?.getLoadedLanguages().includes(name),
  );
  if (!missing.length) return;
  if (!highlighter) {
    const { createCssVariablesTheme, createHighlighterCore } = await import('shiki/core');
    const { createJavaScriptRegexEngine } = await import('shiki/engine/javascript');
    highlighter = await createHighlighterCore({
      themes: [createCssVariablesTheme({ name: theme, variablePrefix: '--' })],
      engine: createJavaScriptRegexEngine({ forgiving: true }),
    });
  }
  const all = bundledLanguages as Record<string, Parameters<HighlighterCore['loadLanguage']>[0]>;
  await highlighter.loadLanguage(...missing.map((name) => all[name]!));
}

/** Longest code that is coloured, in characters; more of it takes a build too long. */
const longest = 20_000;

/** Colours code by classes, as far as `loadColours` knows its language. */
export const highlight: Highlight = (code, { language, marked }) => {
  const isKnown =
    code.length <= longest && !!language && highlighter?.getLoadedLanguages().includes(language);
  if (!isKnown && !marked.size) return null;
  const text = code.replace(/\n$/, '');
  const lines: ElementContent[][] = isKnown
    ? highlighter!
        // By itself it gives up on a line after half a second, which a busy machine can take.
        .codeToTokensBase(text, { lang: language, theme, tokenizeTimeLimit: 0 })
        .map((tokens) => tokens.map(({ content, color = '' }) => word(content, color)))
    : text.split('\n').map((line) => [{ type: 'text', value: line }]);
  return lines.flatMap((words, at) => {
    const line: ElementContent[] = marked.has(at + 1) ? [span('marked', words)] : words;
    return [...line, { type: 'text', value: '\n' }];
  });
};

const span = (name: string, children: ElementContent[]): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { className: [name] },
  children,
});

function word(value: string, colour: string): ElementContent {
  const kind = /^var\(--token-([a-z-]+)\)$/.exec(colour)?.[1];
  const text = { type: 'text' as const, value };
  return kind && value.trim() ? span(`code-${kind}`, [text]) : text;
}
