import type { Finding } from './fault.ts';
import type { ContentFile } from './files.ts';

/** Finds what a style sheet or drawing could load or run. */
export function companionFindings({ ending, text }: ContentFile): Finding[] {
  if (ending === 'css') return styleFindings(text);
  return ending === 'svg' ? drawingFindings(text) : [];
}

const finding = (offset: number, field: string, reason: string, hint = 'Delete it.'): Finding => ({
  offset,
  field: field.trim().slice(0, 40),
  reason,
  hint,
});

/** Blanks out comments, keeping every offset. */
const without = (text: string, comments: RegExp): string =>
  text.replace(comments, (comment) => comment.replace(/[^\r\n]/g, ' '));

function styleFindings(text: string): Finding[] {
  const rules = without(text, /\/\*[^]*?\*\//g);
  const found = (pattern: RegExp, reason: string): Finding[] =>
    [...rules.matchAll(pattern)].map((match) => finding(match.index, match[0], reason));
  return [
    ...found(/@import\b/gi, 'Style sheets are not imported; nothing is loaded from elsewhere.'),
    ...found(/url\(\s*["']?\s*(?:[a-z][a-z0-9+.-]*:|\/\/)/gi, 'Nothing is loaded from elsewhere.'),
    ...found(/(?:-webkit-)?image-set\(/gi, 'Nothing is loaded from elsewhere.'),
    ...found(/\\/g, 'A backslash can hide what a rule loads.'),
  ];
}

/** Parts that drawings are made of; anything else could load or run something. */
const shapes = new Set(
  (
    'svg g path circle ellipse rect line polyline polygon text tspan title desc metadata defs use ' +
    'symbol linearGradient radialGradient stop clipPath mask pattern marker'
  ).split(' '),
);

function drawingFindings(text: string): Finding[] {
  const drawing = without(text, /<!--[^]*?-->/g);
  const findings: Finding[] = [];
  for (const declaration of drawing.matchAll(/<!|<\?(?!xml\s)/g))
    findings.push(
      finding(declaration.index, declaration[0], 'A drawing must not declare anything.'),
    );
  for (const tag of drawing.matchAll(/<([^\s!?/>]+)((?:[^>"']|"[^"]*"|'[^']*')*)>/g)) {
    const [, name = '', attributes = ''] = tag;
    if (!shapes.has(name))
      findings.push(
        finding(
          tag.index,
          `<${name}`,
          `A drawing must not hold <${name}>.`,
          'Draw it with shapes and text.',
        ),
      );
    const start = tag.index + 1 + name.length;
    for (const attribute of attributes.matchAll(/([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g)) {
      const [, key = '', quoted = ''] = attribute;
      const value = quoted.slice(1, -1).trim();
      const place = start + attribute.index;
      if (/^on/i.test(key))
        findings.push(finding(place, key, 'A drawing must not hold an event attribute.'));
      else if (/^style$/i.test(key))
        findings.push(
          finding(place, key, 'Inline styles are not allowed.', 'Use attributes such as fill.'),
        );
      else if (/(^|:)(href|src)$/i.test(key) && !value.startsWith('#'))
        findings.push(finding(place, key, 'A drawing may point only at its own parts (#…).'));
      else if (/url\(\s*["']?(?!["'#])/i.test(value))
        findings.push(finding(place, key, 'Nothing is loaded from elsewhere.'));
    }
  }
  return findings;
}
