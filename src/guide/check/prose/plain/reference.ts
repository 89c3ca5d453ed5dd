import { allowedHtml } from '../../../../model/markdown/plain/html.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import type { ProseContext } from '../markup/rule.ts';

const schemes = new Set(allowedHtml.protocols!['href']!);

const advise = (offset: number, field: string, reason: string, hint: string): Diagnostic[] => [
  { offset, field, reason, hint, advice: true },
];

/** Notes where plain Markdown leads, and says what of it the page leaves out. */
export function plainReference(
  url: string,
  kind: 'link' | 'image',
  offset: number,
  { references }: Pick<ProseContext, 'references'>,
): Diagnostic[] {
  const shown = url.length > 60 ? `${url.slice(0, 60)}…` : url;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url.trim())?.[1]?.toLowerCase();
  if (!url.trim())
    return kind === 'link'
      ? advise(offset, kind, 'The link has no address.', 'Write it between the round brackets.')
      : advise(offset, kind, 'The image names no file, and is left out.', 'Write ./name.png.');
  if (kind === 'image' && (scheme || /^[/\\]{2}/.test(url)))
    return advise(
      offset,
      kind,
      `The image “${shown}” is of another site. Nothing is loaded from there, so that the page shows a link to it.`,
      'Save the picture next to the page and write ./name.png.',
    );
  if (scheme && !schemes.has(scheme))
    return advise(
      offset,
      kind,
      `Links with “${scheme}:” are left out; the words stay.`,
      `Allowed: ${[...schemes].join(', ')} and pages of the site.`,
    );
  if (!scheme && !/^[/\\]{2}/.test(url))
    references.push({ kind, target: url, offset, field: kind, written: true });
  return [];
}
