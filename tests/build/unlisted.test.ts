import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { werkstatt } from '../sites.ts';
import { type BuiltPage, readSite } from './pages.ts';

const site = readSite(werkstatt);

/** The text of a file, as whoever fetches it reads it. */
function textOf(file: string): string {
  const bytes = readFileSync(path.join(site.dir, file));
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString();
}

/** Files that say some words, a page’s own left out. */
const filesSaying = (words: string, own: string): string[] =>
  [...site.files]
    .filter((file) => !file.startsWith(own.slice(1)) && textOf(file).includes(words))
    .toSorted();

const linksOf = ({ tags }: BuiltPage, relation: string): number =>
  tags.filter(({ attributes }) => attributes.get('rel') === relation).length;

describe.each([
  {
    what: 'question',
    address: '/faq/notdienst/',
    title: 'Wer öffnet die Werkstatt am Feiertag?',
    // A text links there, in the page, in its copy, and where the whole section is printed.
    links: ['faq/maschine-steht/index.html', 'faq/maschine-steht/index.md', 'print/faq/index.html'],
  },
  {
    what: 'term',
    address: '/glossary/ofenwache/',
    title: 'Die Runde durch den Trockenraum',
    // The text that links there explains the term in place.
    links: ['faq/notdienst/index.html'],
    says: ['faq/notdienst/index.html'],
  },
])('an unlisted $what', ({ address, title, links, says = [] }) => {
  const page = site.pages.get(address)!;

  test('is built at its address, and asks search engines to leave it out', () => {
    const robots = page.tags.find(({ attributes }) => attributes.get('name') === 'robots');
    expect(robots?.attributes.get('content')).toBe('noindex');
    expect(page.html).toContain(title);
    expect([...site.files]).toContain(`${address.slice(1)}index.md`);
  });

  test('is named nowhere, the search included, but in the texts that link to it', () => {
    expect(filesSaying(address, address)).toEqual(links);
    expect(filesSaying(title, address)).toEqual(says);
  });

  test('has no neighbours and no picture', () => {
    expect(linksOf(page, 'prev') + linksOf(page, 'next')).toBe(0);
    expect([...site.files]).not.toContain(`social${address.slice(0, -1)}.png`);
    expect(page.html).not.toContain('og:image');
  });
});
