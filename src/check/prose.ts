import Slugger from 'github-slugger';
import type { Nodes, Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { anchorOf, ownAnchor } from '../markdown/anchor.ts';
import { features } from '../markdown/features.ts';
import { tabsIn, tabTitle } from '../markdown/tab.ts';
import { components } from '../markdown/vocabulary.ts';
import { checkElement, type Element } from './element.ts';
import type { Finding } from './fault.ts';
import { addressFindings } from './link.ts';
import { bracketFinding, depthFinding } from './nesting.ts';
import { slotFindings } from './slot.ts';
import { hiddenCharacter } from './text.ts';

/** A link, image or record that the prose points at, still to be looked up. */
export interface Pointer {
  readonly kind: 'link' | 'image' | 'glossary' | 'sources' | 'roles' | 'demos';
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
  /** Whether the body could be read to its end, so that no anchor is unknown. */
  readonly whole: boolean;
}

/** Link texts that say nothing when a screen reader lists the links of a page. */
const vague = /^(here|click here|this|this page|this link|link|more|read more|learn more)\.?$/i;

/**
 * Reads a body with the parser of the build, and runs none of it.
 * `text` is the whole file with its frontmatter blanked out, so that offsets are those of the file.
 * `place` is where it will stand.
 */
export function readProse(text: string, place: 'page' | 'slot' = 'page'): Prose {
  const findings: Finding[] = [];
  const pointers: Pointer[] = [];
  const anchors: string[] = [];
  const slugger = new Slugger();
  const seen = new Set<string>();
  let depth = 1;

  const unread = (finding: Finding): Prose => ({
    findings: [finding],
    pointers,
    anchors,
    whole: false,
  });
  const brackets = bracketFinding(text);
  if (brackets) return unread(brackets);
  let tree: Root;
  try {
    // Without a last line break, some unfinished code brings the parser down.
    tree = mdxToMdast(`${text}\n`, { features: { ...features, frontmatter: false } }) as Root;
  } catch (error) {
    return unread(syntaxFinding(error, text));
  }
  const deep = depthFinding(tree);
  if (deep) return unread(deep);

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
        if (node.children.some(({ type }) => type === 'mdxTextExpression'))
          report(
            'heading',
            'Holds a comment, which would become part of its link.',
            'Move it out.',
          );
        depth = Math.max(1, node.depth);
        const { id, ...others } = {
          ...(node.data as { hProperties?: Record<string, unknown> } | undefined)?.hProperties,
        };
        if (Object.keys(others).length || (id !== undefined && !ownAnchor.test(String(id))))
          report(
            'heading',
            'Only an anchor can stand in the brackets after a heading.',
            'Write {#its-anchor}: lower-case letters, digits and hyphens, a letter first.',
          );
        else if (anchors.includes(String(id)))
          report('heading', `The anchor “${String(id)}” is there already.`, 'Give it another.');
        anchors.push(anchorOf(slugger, words, id));
        break;
      }
      case 'link':
      case 'linkReference':
        if (!nameOf(node).trim())
          report('link', 'The link has no text.', 'Say where it leads between the brackets.');
        else if (vague.test(nameOf(node).trim()))
          report(
            'link',
            `The text “${nameOf(node)}” does not say where the link leads.`,
            'Name the page or what the reader finds there.',
          );
        if (node.type === 'link') address(node, 'link');
        break;
      case 'code':
        if (node.lang && !/^[\w+-]{1,20}$/.test(node.lang))
          report('code', `“${node.lang.slice(0, 20)}” is not the name of a language.`);
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
      case 'paragraph': {
        const written = text.slice(offset, node.position?.end.offset);
        for (const directive of written.matchAll(/^[ \t>]*:{2,}\s*\w/gm))
          findings.push({
            offset: offset + directive.index + directive[0].indexOf(':'),
            field: 'directive',
            reason: 'Directives (:::) are not read here and would show as text.',
            hint: 'Use a component, such as <Callout title="…">.',
          });
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
        for (const tab of tabsIn(node)) anchors.push(anchorOf(slugger, tabTitle(tab)));
        break;
      }
    }
    if (place === 'slot') findings.push(...slotFindings(node));
    for (const words of wordsIn(node)) {
      const hidden = hiddenCharacter(words, text);
      if (hidden) report('character', `Contains the invisible character ${hidden}.`, 'Delete it.');
    }
    if ('children' in node)
      for (const child of node.children) walk(child as Nodes, [...ancestors, node]);
  };
  walk(tree, []);
  return { findings, pointers, anchors, whole: true };
}

/** Whether braces hold nothing but comments. */
export const isComment = (code: string): boolean =>
  code.replace(/\/\*[^]*?\*\//g, '').trim() === '';

const isFirst = (node: unknown, parent: Nodes | Element | undefined): boolean =>
  !!parent && 'children' in parent && (parent.children as unknown[])[0] === node;

/** The words of a node as the build's heading plugin collects them. */
const textOf = (node: Nodes | Element): string => {
  if ('value' in node && typeof node.value === 'string') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child as Nodes)).join('') : '';
};

/** What a link says: its words, and what its images stand for. */
const nameOf = (node: Nodes | Element): string => {
  if ('alt' in node && node.alt) return node.alt;
  return 'children' in node && node.children.length
    ? node.children.map((child) => nameOf(child as Nodes)).join('')
    : textOf(node);
};

/** Every text that a node itself holds, its children's left aside. */
const wordsIn = (node: Nodes | Element): string[] => [
  // Addresses have a check of their own.
  ...Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'string' && key !== 'url' ? [value] : [],
  ),
  ...(node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
    ? (node as Element).attributes.flatMap(({ value }) =>
        typeof value === 'string' ? [value] : [],
      )
    : []),
];

/** Sätteri names the place of a syntax fault in front of its message. */
function syntaxFinding(error: unknown, text: string): Finding {
  const message = error instanceof Error ? error.message : String(error);
  const [, line, column, reason] = /^(\d+):(\d+): ([^]*)$/.exec(message) ?? [];
  const ends = [...text.matchAll(/\r\n|\n|\r/g)];
  const before = ends[Number(line ?? 1) - 2];
  const start = before ? before.index + before[0].length : 0;
  return {
    offset: Math.min(text.length, start + Number(column ?? 1) - 1),
    field: 'mdx',
    reason: `Cannot be read as MDX: ${(reason ?? message).replace(/ \(mdx[^)]*\)$/, '')}.`,
    hint: 'A literal < or { is written \\< or \\{.',
  };
}
