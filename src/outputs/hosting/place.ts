import { createHash } from 'node:crypto';
import type { Sending } from './headers.ts';

/** Where and how a server publishes the guide. */
export interface Place extends Sending {
  /** Name that browsers ask for, such as guide.example.org. */
  readonly name: string;
  /** Path that the guide is below, with a slash at both ends. */
  readonly base: string;
  /** Folder on the server that holds what was built. */
  readonly root: string;
  readonly ports: { readonly http: number; readonly https: number };
  /** Address of the machine to listen at; null for all. */
  readonly address: string | null;
  /** Files of the certificate and of its key; null where the server gets its own. */
  readonly certificate: { readonly file: string; readonly key: string } | null;
}

/** What browsers are led to: name and port, where that is not the usual one. */
export const secureOrigin = ({ name, ports }: Place): string =>
  `https://${name}${ports.https === 443 ? '' : `:${ports.https}`}`;

/** A short word for this guide alone, where one server publishes several. */
export function wordFor({ name, base }: Place): string {
  const word = (name + base)
    .replace(/[^a-z\d]+/gi, '_')
    .replace(/_$/, '')
    .toLowerCase();
  if (word.length <= 24) return word;
  return `${word.slice(0, 17)}_${createHash('sha256').update(word).digest('hex').slice(0, 6)}`;
}

/** A text in which no character has a meaning for a regular expression. */
export const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Lines, each of them moved to the right by four blanks or something else. */
export const indented = (lines: readonly string[], by = '    '): string[] =>
  lines.map((line) => (line ? by + line : line));
