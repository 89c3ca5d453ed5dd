import { element } from './element.client.ts';

/** Downloads a text as a file. */
export function saveFile(name: string, type: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  element('a', { href, download: name }).click();
  // The browser has taken the file by then; before, some lose it.
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}
