import type { Finding } from './fault.ts';
import type { ContentFile } from './files.ts';

/** What a style sheet or drawing could load or run. */
export function companionFindings({ ending, text }: ContentFile): Finding[] {
  const find = (pattern: RegExp, reason: string): Finding[] =>
    [...text.matchAll(pattern)].map((match) => ({
      offset: match.index,
      field: match[0].trim(),
      reason,
      hint: 'Delete it.',
    }));
  if (ending === 'css')
    return [
      ...find(/@import\b/gi, 'Style sheets are not imported; nothing is loaded from elsewhere.'),
      ...find(/url\(\s*["']?\s*(?:[a-z][a-z0-9+.-]*:|\/\/)/gi, 'Nothing is loaded from elsewhere.'),
    ];
  if (ending === 'svg')
    return [
      ...find(/<script\b/gi, 'A drawing must not hold a script.'),
      ...find(/\son[a-z]+\s*=/gi, 'A drawing must not hold an event attribute.'),
      ...find(/<foreignObject\b/gi, 'A drawing must not hold a page.'),
    ];
  return [];
}
