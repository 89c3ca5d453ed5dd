import type { Definition, Image, Link } from 'mdast';
import type { Diagnostic } from '../../diagnostic.ts';
import { addressDiagnostics } from '../address.ts';
import { plainReference } from '../plain/reference.ts';
import { type ProseNode, startOf, textOf, writtenAs } from '../node.ts';
import type { ProseContext, Rule } from './rule.ts';

/** Link texts that say nothing when a screen reader lists the links of a page. */
const vague = /^(here|click here|this|this page|this link|link|more|read more|learn more)\.?$/i;

/** What a link says: its words, and the alternative texts of its images. */
const nameOf = (node: ProseNode): string => {
  if ('alt' in node && node.alt) return node.alt;
  return 'children' in node && node.children.length
    ? node.children.map((child) => nameOf(child as ProseNode)).join('')
    : textOf(node);
};

/** A link says where it leads. */
export const linkTextRule: Rule<'link' | 'linkReference'> = (node) => {
  const words = nameOf(node).trim();
  const report = (reason: string, hint: string): Diagnostic => ({
    offset: startOf(node),
    field: 'link',
    reason,
    hint,
  });
  if (!words) return [report('The link has no text.', 'Say where it leads between the brackets.')];
  if (!/[\p{L}\p{N}]/u.test(words))
    return [
      {
        ...report(
          `The text “${words}” has no word that says where the link leads.`,
          'Name the page or what the reader finds there.',
        ),
        advice: true,
      },
    ];
  return vague.test(words)
    ? [
        {
          ...report(
            `The text “${words}” does not say where the link leads.`,
            'Name the page or what the reader finds there.',
          ),
          advice: true,
        },
      ]
    : [];
};

/** A text that is itself an address names the site that the link leads to. */
export const disguiseRule: Rule<'link'> = (node) => {
  const words = textOf(node).trim();
  const written =
    /^(?:https?:\/\/|www\.)[^\s/]+(?:\/\S*)?$/i.test(words) ||
    /^(?:[a-z\d-]+\.)+(?:com|org|net|io|dev|gov|edu|info|example|eu|uk|de|fr|nl|ch|at)(?:\/\S*)?$/.test(
      words,
    );
  const [named, real] = [host(words), /^https?:/i.test(node.url) ? host(node.url) : null];
  if (!written || !named || !real || named === real) return [];
  if (named.endsWith(`.${real}`) || real.endsWith(`.${named}`)) return [];
  return [
    {
      offset: startOf(node),
      field: 'link',
      reason: `The text names ${named}, but the link leads to ${real}.`,
      hint: 'Name the site that the link leads to.',
      advice: true,
    },
  ];
};

const host = (address: string): string | null => {
  const full = /^https?:/i.test(address) ? address : `https://${address}`;
  return URL.canParse(full) ? new URL(full).hostname.replace(/^www\./, '') : null;
};

/** Checks an address and notes where it points. */
function addReference(
  node: Link | Image | Definition,
  kind: 'link' | 'image',
  context: ProseContext,
): Diagnostic[] {
  const offset = startOf(node);
  if (context.format === 'md') return plainReference(node.url, kind, offset, context);
  const found = addressDiagnostics(node.url, kind, offset);
  if (!found.length) context.references.push({ kind, target: node.url, offset, field: kind });
  return found;
}

/** The address of a link; one that became a link as it is cannot be at fault. */
export const addressRule: Rule<'link'> = (node, context) => addReference(node, 'link', context);

/** The address that a link by reference takes. */
export const definitionRule: Rule<'definition'> = (node, context) =>
  context.format === 'mdx' && node.label?.startsWith('^')
    ? [
        {
          offset: startOf(node),
          field: 'footnote',
          reason: 'Footnotes are not used here.',
          hint: 'Use <Cite id="…" />, or write it into the sentence.',
        },
      ]
    : addReference(node, 'link', context);

/** An image has words for who cannot see it, and a file. */
export const imageRule: Rule<'image'> = (node, context) => [
  ...(node.alt?.trim()
    ? []
    : [
        {
          offset: startOf(node),
          field: 'image',
          reason: 'The image has no text alternative.',
          hint: 'Write it between the brackets: ![…](…).',
          advice: true as const,
        },
      ]),
  ...addReference(node, 'image', context),
];

/** An image is written out in its place, not by reference. */
export const imageReferenceRule: Rule<'imageReference'> = (node, context) =>
  context.format === 'md'
    ? []
    : [
        {
          offset: startOf(node),
          field: 'image',
          reason: 'Images are written out in their place.',
          hint: `Write ![text](address) in place of ${writtenAs(node, context.text).slice(0, 40)}.`,
        },
      ];
