import Slugger from 'github-slugger';
import type { Nodes, Root } from 'mdast';
import { markdownToMdast, mdxToMdast } from 'satteri';
import { features } from '../markdown/features.ts';
import { tabsIn, tabTitle } from '../markdown/tab.ts';
import { components } from '../markdown/vocabulary.ts';
import { checkElement, type Element } from './element.ts';
import type { Finding } from './fault.ts';
import { addressFindings } from './link.ts';

/** A link, image or record that the prose points at, still to be looked up. */
export interface Pointer {
  readonly kind: 'link' | 'image' | 'glossary' | 'sources' | 'roles';
  readonly target: string;
  readonly offset: number;
  readonly field: string;
}

/** What one body of Markdown or MDX holds, as far as the content check needs to know. */
export interface Prose {
  readonly findings: readonly Finding[];
  readonly pointers: readonly Pointer[];
  /** Anchors of the headings, as the build will make them. */
  readonly anchors: readonly string[];
}

/** Link texts that say nothing when a screen reader lists the links of a page. */
const vague = /^(here|click here|this|this page|this link|link|more|read more|learn more)\.?$/i;

/**
 * Reads a body with the parser of the build, and runs none of it.
 * `text` is the whole file with its frontmatter blanked out, so that offsets are those of the file.
 */
export function readProse(text: string, ending: 'md' | 'mdx'): Prose {
  const findings: Finding[] = [];
  const pointers: Pointer[] = [];
  const anchors: string[] = [];
  const slugger = new Slugger();
  const seen = new Set<string>();
  let depth = 1;

  let tree: Root;
  try {
    const parse = ending === 'mdx' ? mdxToMdast : markdownToMdast;
    tree = parse(text, { features: { ...features, frontmatter: false } }) as Root;
  } catch (error) {
    return { findings: [syntaxFinding(error, text)], pointers, anchors };
  }

  const address = (node: Nodes & { url: string }, kind: 'link' | 'image'): void => {
    const offset = node.position?.start.offset ?? 0;
    const found = addressFindings(node.url, kind, offset);
    findings.push(...found);
    if (!found.length) pointers.push({ kind, target: node.url, offset, field: kind });
  };

  const walk = (node: Nodes | Element, ancestors: readonly (Nodes | Element)[]): void => {
    const offset = node.position?.start.offset ?? 0;
    const report = (field: string, reason: string, hint: string | null = null): void => {
      findings.push({ offset, field, reason, hint });
    };
    switch (node.type) {
      case 'heading': {
        const words = textOf(node).trim();
        if (node.depth === 1)
          report('heading', 'The page has its h1 from the title already.', 'Begin with ##.');
        else if (node.depth > depth + 1)
          report(
            'heading',
            `Jumps from level ${depth} to level ${node.depth}.`,
            `Use ${'#'.repeat(depth + 1)}.`,
          );
        if (!words) report('heading', 'The heading is empty.');
        if (node.children.some(({ type }) => type === 'html' || type === 'mdxTextExpression'))
          report(
            'heading',
            'Holds a comment, which would become part of its link.',
            'Move it out.',
          );
        depth = Math.max(1, node.depth);
        anchors.push(slugger.slug(words));
        break;
      }
      case 'link':
        if (!textOf(node).trim())
          report('link', 'The link has no text.', 'Say where it leads between the brackets.');
        else if (vague.test(textOf(node).trim()))
          report(
            'link',
            `The text “${textOf(node)}” does not say where the link leads.`,
            'Name the page or what the reader finds there.',
          );
        address(node, 'link');
        break;
      case 'definition':
        if (node.label?.startsWith('^'))
          report('footnote', 'Footnotes are not used here.', 'Use <Cite id="…" />.');
        else address(node, 'link');
        break;
      case 'listItem':
        if (typeof node.checked === 'boolean')
          report('list', 'Boxes to tick ([ ]) are not used here.', 'Delete the brackets.');
        break;
      case 'image':
        if (!node.alt?.trim())
          report(
            'image',
            'The image has no text alternative.',
            'Write it between the brackets: ![…](…).',
          );
        address(node, 'image');
        break;
      case 'imageReference':
        report('image', 'Images are written out where they stand.', 'Write ![text](address).');
        break;
      case 'tableRow':
        if (ancestors.at(-1)?.type === 'table' && isFirst(node, ancestors.at(-1)))
          node.children.forEach((cell, place) => {
            if (place && !textOf(cell).trim())
              findings.push({
                offset: cell.position?.start.offset ?? offset,
                field: 'table',
                reason: `Column ${place + 1} has no heading.`,
              });
          });
        break;
      case 'html':
        if (!/^<!--[^]*-->$/.test(node.value.trim())) findings.push(...rawHtml(node.value, offset));
        break;
      case 'paragraph': {
        const directive = /^\s*:{2,}\s*\w/.exec(text.slice(offset, offset + 80));
        if (directive)
          report(
            'directive',
            'Directives (:::) are not read here and would show as text.',
            'Use a component, such as <Callout title="…">.',
          );
        break;
      }
      case 'mdxjsEsm':
        report(
          node.value.trimStart().startsWith('export') ? 'export' : 'import',
          'Content holds no code: imports and exports are not allowed.',
          'Components need no import; delete the line.',
        );
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (!isComment(node.value))
          report(
            'expression',
            `Content holds no code: {${node.value.trim().slice(0, 30)}} would be run.`,
            'Write the text itself; a brace is written \\{.',
          );
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        const checked = checkElement(node, ancestors, text);
        findings.push(...checked.findings);
        pointers.push(...checked.pointers);
        const name = node.name ?? '';
        if (Object.hasOwn(components, name) && components[name]?.once && seen.has(name))
          report(`<${name}>`, 'Stands on this page already; one is enough.', 'Join the two.');
        seen.add(name);
        for (const tab of tabsIn(node)) anchors.push(slugger.slug(tabTitle(tab)));
        break;
      }
    }
    if ('children' in node)
      for (const child of node.children) walk(child as Nodes, [...ancestors, node]);
  };
  walk(tree, []);
  return { findings, pointers, anchors };
}

const isComment = (code: string): boolean => code.replace(/\/\*[^]*?\*\//g, '').trim() === '';

const isFirst = (node: unknown, parent: Nodes | Element | undefined): boolean =>
  !!parent && 'children' in parent && (parent.children as unknown[])[0] === node;

/** The words of a node as the build's heading plugin collects them. */
const textOf = (node: Nodes | Element): string =>
  'value' in node && typeof node.value === 'string'
    ? node.value
    : 'children' in node
      ? node.children.map((child) => textOf(child as Nodes)).join('')
      : '';

/** Sätteri names the place of a syntax fault in front of its message. */
function syntaxFinding(error: unknown, text: string): Finding {
  const message = error instanceof Error ? error.message : String(error);
  const [, line, column, reason] = /^(\d+):(\d+): ([^]*)$/.exec(message) ?? [];
  const lines = text.split('\n').slice(0, Number(line ?? 1) - 1);
  return {
    offset: lines.reduce((sum, one) => sum + one.length + 1, 0) + Number(column ?? 1) - 1,
    field: 'mdx',
    reason: `Cannot be read as MDX: ${(reason ?? message).replace(/ \(mdx[^)]*\)$/, '')}.`,
    hint: 'A literal < or { is written \\< or \\{.',
  };
}

/** Plain Markdown hands HTML over as text; this finds the tags in it. */
function rawHtml(html: string, offset: number): Finding[] {
  return [...html.matchAll(/<([a-z][\w-]*)/gi)].map((match) => ({
    offset: offset + match.index,
    field: `<${match[1]}>`,
    reason: 'HTML is not allowed in content.',
    hint: 'Use Markdown, or rename the file to .mdx and use a component.',
  }));
}
