import { TokenType } from '@csstools/css-tokenizer';
import type { Diagnostic, Explanation } from '../../diagnostic.ts';
import { cssTokens, resourcesIn } from '../css/resource.ts';
import { readXml, type XmlAttribute, type XmlElement } from './xml.ts';

const svg = 'http://www.w3.org/2000/svg';
const xml = 'http://www.w3.org/XML/1998/namespace';
const xmlns = 'http://www.w3.org/2000/xmlns/';

/** Parts that drawings are made of; anything else could load or run something, or does nothing. */
const shapes = new Set(
  (
    'svg g path circle ellipse rect line polyline polygon text tspan textPath title desc metadata ' +
    'defs use symbol switch linearGradient radialGradient stop clipPath mask pattern marker filter ' +
    'feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting ' +
    'feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR ' +
    'feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting ' +
    'feSpotLight feTile feTurbulence'
  ).split(' '),
);

/** What to do about the parts that drawing programs write though no drawing needs them. */
const instead: Readonly<Record<string, string>> = {
  style:
    'Export with attributes such as fill; in Illustrator choose Styling: Presentation Attributes.',
  image: 'Put the picture into the page itself, or draw it with shapes.',
  feImage: 'Draw it with shapes.',
  foreignObject: 'Draw it with shapes and text.',
  a: 'Put the link into the page, around or below the drawing.',
  script: 'Delete it; drawings do not move or run here.',
};

const plain = 'Save it as plain or optimised SVG, which leaves such parts out.';

/** Attributes that hold words, which no browser reads as CSS or as an address. */
const words = /^(?:aria-|data-)|^(?:id|class|lang|role)$/;

const diagnostic = (offset: number, field: string, reason: string, hint: string): Diagnostic => ({
  offset,
  field: field.slice(0, 40),
  reason,
  hint,
});

/**
 * Finds what a drawing could load or run, and what keeps it from being one. Entities are decoded and
 * namespaces resolved before anything is judged. `shown` says that pages show it: then the build must
 * be able to read its size.
 */
export function drawingDiagnostics(text: string, shown = true): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  /** Depth of the foreign element around; what is in it goes with it. */
  let foreign = Infinity;
  let rootless = false;
  const broken = readXml(text, (element) => {
    const { depth, name, local, uri, offset, attributes } = element;
    if (depth <= foreign) foreign = Infinity;
    if (depth === 0) {
      const root = rootDiagnostics(element, text, shown);
      diagnostics.push(...root);
      rootless = local !== 'svg' || uri !== svg;
    } else if (depth > foreign || rootless) return;
    else if (uri !== svg) {
      foreign = depth;
      diagnostics.push(
        diagnostic(
          offset,
          `<${name}`,
          `A drawing must not hold <${name}>; it is no part of SVG.`,
          plain,
        ),
      );
    } else if (!shapes.has(local))
      diagnostics.push(
        diagnostic(
          offset,
          `<${name}`,
          `A drawing must not hold <${name}>.`,
          instead[local] ?? 'Draw it with shapes and text.',
        ),
      );
    for (const attribute of attributes) diagnostics.push(...attributeDiagnostics(attribute));
  });
  return [...diagnostics, ...broken];
}

/** What is wrong with the element around a drawing. */
function rootDiagnostics(
  { name, local, uri, offset, end, attributes }: XmlElement,
  text: string,
  shown: boolean,
): Diagnostic[] {
  if (local !== 'svg' || (uri !== svg && uri !== ''))
    return [
      diagnostic(
        offset,
        `<${name}`,
        `The file is no drawing: it begins with <${name}>.`,
        'Export it as SVG, or give it the ending of what it is.',
      ),
    ];
  if (uri === '')
    return [
      diagnostic(
        offset,
        '<svg',
        'Browsers do not show it: the <svg> does not say what it is.',
        `Write <svg xmlns="${svg}" …>.`,
      ),
    ];
  if (!shown) return [];
  // The build looks for the tag itself, within the first thousand bytes.
  if (name !== 'svg' || Buffer.byteLength(text.slice(0, end)) > 990)
    return [
      diagnostic(
        offset,
        `<${name}`,
        'The build does not find the drawing in this file.',
        'Let the file begin with a short <svg …>: delete comments before it, and prefixes such as svg:.',
      ),
    ];
  return sized(attributes)
    ? []
    : [
        diagnostic(
          offset,
          '<svg',
          'The drawing does not say how large it is.',
          'Write viewBox="0 0 400 300" into <svg>, with its own width and height, parted by spaces.',
        ),
      ];
}

const length = /^(?:\d+\.?\d*|\.\d+)(?:px|pt|pc|in|cm|mm|em|ex)?$/;
const box = /^(?:-?[\d.]+ ){2}([\d.]+) ([\d.]+)$/;

/** Whether the build can tell a drawing's size, as it must before it shows one. */
function sized(attributes: readonly XmlAttribute[]): boolean {
  const valueOf = (wanted: string): string =>
    attributes.find((attribute) => attribute.name === wanted)?.value ?? '';
  const sides = [valueOf('width'), valueOf('height')];
  const [, ...ratio] = box.exec(valueOf('viewBox')) ?? [];
  return (sides.every((side) => length.test(side)) ? sides : ratio.length ? ratio : ['0']).every(
    (side) => parseFloat(side) > 0,
  );
}

/** What an attribute could load or run. */
function attributeDiagnostics({ name, local, uri, value, offset }: XmlAttribute): Diagnostic[] {
  const report = (reason: string, hint: string): Diagnostic[] => [
    diagnostic(offset, name, reason, hint),
  ];
  if (uri === xmlns) return [];
  const low = local.toLowerCase();
  if (low.startsWith('on'))
    return report('A drawing must not hold an event attribute.', 'Delete it.');
  if (low === 'style')
    return report(
      'Inline styles are not allowed.',
      'Use attributes such as fill; most programs export “presentation attributes”.',
    );
  if (uri === xml)
    return low === 'base' ? report('Addresses have no other base here.', 'Delete it.') : [];
  if (low === 'href' || low === 'src')
    return /^\s*#[^\s\\]+\s*$/.test(value)
      ? []
      : report(
          'A drawing may point only at its own parts (#…).',
          'Write #id of a part, or delete it.',
        );
  // Attributes of drawing programs mean nothing to browsers.
  if (uri !== '' || words.test(name)) return [];
  return valueDiagnostics(value).flatMap(({ reason, hint }) => report(reason, hint));
}

/** What the value of an attribute loads, read as browsers read it: as CSS. */
function valueDiagnostics(value: string): Explanation[] {
  if (value.includes('\\'))
    return [{ reason: 'A backslash can hide what is loaded.', hint: 'Write the sign itself.' }];
  // Paths and numbers, by far the most, hold no function.
  if (!value.includes('(')) return [];
  const { tokens, errors } = cssTokens(value);
  const odd = errors.length || tokens.some(([type]) => type === TokenType.BadString);
  return odd
    ? [{ reason: 'The value cannot be read.', hint: 'Close its quotes and brackets.' }]
    : resourcesIn(tokens)
        .filter(({ address, reason }) => reason !== null || !/^#[^\s\\]+$/.test(address ?? ''))
        .slice(0, 1)
        .map(({ reason }) => ({
          reason: reason ?? 'Nothing is loaded from elsewhere.',
          hint: 'Write url(#id) of a part of the drawing, or delete it.',
        }));
}
