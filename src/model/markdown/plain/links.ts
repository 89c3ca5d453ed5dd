import type { Element, ElementContent } from 'hast';
import { withBase } from '../../address.ts';
import { type Place, placeOf, type Surroundings } from './places.ts';

/** A file next to a page as the site publishes it. */
export interface PublishedFile {
  /** Its address, without base. */
  readonly path: string;
  /** Size of a picture in pixels, where it is known. */
  readonly width?: number;
  readonly height?: number;
}

/** What is published of a file, by its path from content/ on, or below public/; null where there is none. */
export type FileOf = (place: Extract<Place, { kind: 'file' }>) => PublishedFile | null;

/** What links and pictures are placed by. */
export interface PlaceOptions extends Surroundings {
  /** The site's base, beginning and ending with `/`. */
  readonly base: string;
  readonly fileOf?: FileOf;
}

/** Puts the address that a link of plain Markdown means into it; gives the page that it leads to. */
export function placeLink({ properties }: Element, options: PlaceOptions): string | null {
  const { href } = properties;
  if (typeof href !== 'string' || href.startsWith('#')) return null;
  const place = placeOf(href, options);
  if (place.kind === 'page') {
    properties.href = withBase(options.base, place.path + place.rest);
    return place.path;
  }
  if (place.kind === 'file') {
    const file = options.fileOf?.(place);
    if (file) properties.href = withBase(options.base, file.path);
  }
  return null;
}

/** Elements that show a file. */
const shows: ReadonlySet<string> = new Set(['img', 'video', 'audio', 'source', 'track']);

/** Whether an element shows a file. */
export const isShown = ({ tagName }: Element): boolean => shows.has(tagName);

const isAddress = (value: unknown): value is string => typeof value === 'string' && value !== '';

/**
 * A picture, film or sound of plain Markdown with the address of its file. What is not a file of the
 * site becomes a link to it, since nothing is loaded from elsewhere. Other elements stay as they are.
 */
export function plainFigure(element: Element, options: PlaceOptions): ElementContent {
  if (!isShown(element)) return element;
  const { properties, tagName } = element;
  const src = isAddress(properties.src) ? properties.src : null;
  const words = String(properties.alt ?? properties.title ?? '');
  const found = src === null ? null : fileAt(src, options);
  if (found) {
    properties.src = withBase(options.base, found.path);
    if (tagName === 'img') {
      properties.alt ??= '';
      fitSize(properties, found);
    }
  } else if (tagName === 'img' || (tagName !== 'source' && tagName !== 'track' && src))
    return elsewhere(src, words);
  else delete properties.src;
  if (isAddress(properties['poster'])) {
    const poster = fileAt(properties['poster'], options);
    if (poster) properties['poster'] = withBase(options.base, poster.path);
    else delete properties['poster'];
  }
  if (tagName === 'video' || tagName === 'audio') {
    properties['controls'] = true;
    properties['preload'] = 'none';
  }
  return element;
}

function fileAt(address: string, options: PlaceOptions): PublishedFile | null {
  const place = placeOf(address, options);
  return place.kind === 'file' ? (options.fileOf?.(place) ?? null) : null;
}

/** Both sides of a picture, so that the page does not jump: as its writer wants it, else its own. */
function fitSize(properties: Element['properties'], { width, height }: PublishedFile): void {
  const wanted = Number(properties.width);
  const high = Number(properties.height);
  delete properties.width;
  delete properties.height;
  if (!width || !height) {
    if (wanted > 0 && high > 0) Object.assign(properties, { width: wanted, height: high });
    return;
  }
  const scale = wanted > 0 ? wanted / width : high > 0 ? high / height : 1;
  properties.width = Math.max(1, Math.round(width * scale));
  properties.height = Math.max(1, Math.round(height * scale));
  properties['loading'] = 'lazy';
  properties['decoding'] = 'async';
}

/** A link to what the page may not show, or its words alone where it is nowhere. */
function elsewhere(src: string | null, words: string): ElementContent {
  const text = { type: 'text' as const, value: words || src || '' };
  if (src === null || !/^https?:\/\//i.test(src)) return text;
  return { type: 'element', tagName: 'a', properties: { href: src }, children: [text] };
}
