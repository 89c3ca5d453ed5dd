// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';

const entry = (id: string, sentence: string, roles = ''): string =>
  `<div class="entry" id="${id}" ${roles && `data-roles="${roles}"`}><dt>${id}</dt><dd>${sentence}</dd></div>`;
const letter = (name: string, ...entries: readonly string[]): string => `
  <section class="letter"><h2 id="_letter-${name}"><span class="h">${name}</span></h2>
  <p class="count"></p><dl>${entries.join('')}</dl></section>`;

async function open(address: string, narrow = false): Promise<void> {
  vi.stubGlobal('matchMedia', () => ({ matches: narrow, addEventListener: () => {} }));
  Element.prototype.scrollIntoView = () => {};
  document.body.innerHTML = `<div id="_terms" data-folds>
    <form id="_filters"><input type="radio" name="role" value="" checked>
      <input type="radio" name="role" value="backend"><input id="_words" name="q">
      <p hidden><button type="button" data-reset></button></p><p id="_found"></p></form>
    <ul class="letters"><li><a href="#_letter-a"></a></li><li><a href="#_letter-b"></a></li></ul>
    ${letter('a', entry('ant', 'Is small.'), entry('ape', 'Climbs.', 'backend'))}
    ${letter('b', entry('bee', 'Hums and climbs.'))}
    <p id="_nothing" hidden><a href="/search/"></a></p></div>`;
  history.replaceState(null, '', `/glossary/${address}`);
  vi.resetModules();
  await import('../../../../src/features/glossary/glossary.client.ts');
}
const shown = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('.entry:not(.out)')].map(({ id }) => id);
const said = (): string => document.getElementById('_found')!.textContent;
const words = (): HTMLInputElement => document.querySelector('#_words')!;
async function type(text: string): Promise<void> {
  words().dispatchEvent(new Event('focusin', { bubbles: true }));
  words().value = text;
  words().dispatchEvent(new Event('input', { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve));
}

beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ bee: 'honey maker' })));
});

test('words leave the terms that have them, as a name, another name or in the sentence', async () => {
  await open('');
  expect(said()).toBe('3 terms');
  await type('ap');
  expect(shown()).toEqual(['ape']);
  expect(said()).toBe('1 of 3 terms');
  expect(document.querySelectorAll('.letter.out, .gone')).toHaveLength(2);
  await type('honey');
  expect(shown()).toEqual(['bee']);
  await type('climbs');
  expect(shown()).toEqual(['ape', 'bee']);
  expect(said()).toContain('2 sentences');
  await type('x & y');
  expect(shown()).toEqual([]);
  expect(document.querySelector<HTMLElement>('#_nothing')!.hidden).toBe(false);
  expect(document.querySelector('#_nothing a')!.getAttribute('href')).toMatch(/q=x%20%26%20y$/);
  document.querySelector<HTMLElement>('[data-reset]')!.click();
  expect(shown()).toHaveLength(3);
  expect(document.activeElement).toBe(words());
});

test('aliases that cannot be loaded are done without, and asked for again', async () => {
  await open('');
  vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')));
  await type('honey');
  expect(shown()).toEqual([]);
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ bee: 'honey maker' })));
  await type('honey');
  expect(shown()).toEqual(['bee']);
});

test('the address asks for a side and for words', async () => {
  await open('?role=backend&q=ap');
  expect(shown()).toEqual(['ape']);
  expect(document.querySelector<HTMLInputElement>('[value=backend]')!.checked).toBe(true);
  expect(words().value).toBe('ap');
});

test('with little room one letter is shown at a time, and all while words are asked for', async () => {
  const folded = (): (string | null)[] =>
    [...document.querySelectorAll('dl')].map((list) => list.getAttribute('hidden'));
  await open('', true);
  expect(folded(), 'the first letter').toEqual([null, 'until-found']);
  await open('#bee', true);
  expect(folded(), 'the letter of a term').toEqual(['until-found', null]);
  await type('a');
  expect(folded(), 'words').toEqual([null, null]);
  await type('');
  expect(folded(), 'the letter from before').toEqual(['until-found', null]);
  document.querySelector<HTMLElement>('[value=backend]')!.click();
  await type('');
  expect(folded(), 'the first letter that is left').toEqual([null, 'until-found']);
});
