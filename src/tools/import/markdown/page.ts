import { stringify } from 'yaml';
import { readRecord } from '../../../guide/check/fields/record.ts';

/** A page as it goes into content, and what its fields could not keep. */
export interface ImportedPage {
  readonly text: string;
  readonly notes: readonly string[];
}

/** Keys of other programs that say the place of a page. */
const orderKeys = ['order', 'nav_order', 'sidebar_position', 'weight'];

/**
 * Gives a page the fields that it needs: its title from its own fields, from the heading that it
 * begins with, or from its name. All else of its text stays as it is.
 */
export function pageOf(source: string, name: string): ImportedPage {
  const text = source.replace(/^\uFEFF/, '');
  const { fields, body, isRead } = split(text);
  const notes: string[] = isRead ? [] : ['its fields cannot be read and are left out'];
  const heading = /^\s*(?:# +(.+?)(?: +#+)?[ \t]*|(.+)\r?\n=+[ \t]*)(?:\r?\n|$)/.exec(body);
  const headed = (heading?.[1] ?? heading?.[2])?.trim();
  const own = textOf(fields['title']);
  const title = own ?? (headed ? plain(headed) : capital(name));
  const goes = headed !== undefined && plain(headed) === title;
  const order = orderKeys.map((key) => fields[key]).find((value) => Number.isInteger(value));
  const description = textOf(fields['description']);
  const fits = description && description.length >= 70 && description.length <= 155;
  const kept = {
    title: title.slice(0, 160),
    ...(fits && { description }),
    ...(order !== undefined && { order }),
  };
  const dropped = Object.keys(fields).filter(
    (key) =>
      key !== 'title' &&
      !(key === 'description' && fits) &&
      !(orderKeys.includes(key) && order !== undefined),
  );
  if (dropped.length) notes.push(`left out of its fields: ${dropped.join(', ')}`);
  const rest = goes ? body.slice(heading![0].length).replace(/^(?:[ \t]*\r?\n)+/, '') : body;
  const newLine = text.includes('\r\n') ? '\r\n' : '\n';
  const head = stringify(kept, { lineWidth: 0, singleQuote: true }).replaceAll('\n', newLine);
  return {
    text: `---${newLine}${head}---${newLine}${newLine}${rest.replace(/^\s*\n/, '')}`,
    notes,
  };
}

const textOf = (value: unknown): string | null => {
  const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
  return text || null;
};

/** A heading without the signs of Markdown that a title cannot show. */
const plain = (heading: string): string =>
  heading
    .replace(/\s*\{#[\w-]+\}\s*$/, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__|`|~~)(.+?)\1/g, '$2')
    .replace(/\\([\\`*_{}[\]()#+.!|<>-])/g, '$1')
    .trim();

const capital = (name: string): string => {
  const words = name.replace(/[-_]+/g, ' ').trim() || 'Page';
  return words.charAt(0).toUpperCase() + words.slice(1);
};

interface Parts {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
  readonly isRead: boolean;
}

function split(text: string): Parts {
  const found = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!found) return { fields: {}, body: text, isRead: true };
  const { data, readable } = readRecord(found[1]!);
  const body = text.slice(found[0].length);
  if (!found[1]!.trim()) return { fields: {}, body, isRead: true };
  return readable && typeof data === 'object' && data !== null && !Array.isArray(data)
    ? { fields: data as Record<string, unknown>, body, isRead: true }
    : { fields: {}, body, isRead: false };
}
