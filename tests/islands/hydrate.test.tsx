// @vitest-environment jsdom
import { act, cleanup, screen, within } from '@testing-library/react';
import { createElement } from 'react';
import type * as ReactDom from 'react-dom/client';
import type { Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import '../../src/browser/island/record-early-clicks.client.ts';
import { type Look, looks } from '../../src/features/demos/look.model.ts';
import type { Scene } from '../../src/features/demos/data.model.ts';
import { DemoIsland } from '../../src/features/demos/island/DemoIsland.tsx';
import { hydrateIslands } from '../../src/browser/island/hydrate.client.ts';
import { demoStrings as words } from '../../src/features/demos/strings.en.ts';
import { checkout, message, page, upload } from '../unit/features/demos/example.ts';

const roots = vi.hoisted((): Root[] => []);
vi.mock('react-dom/client', async (load) => {
  const original = await load<typeof ReactDom>();
  const hydrateRoot: typeof ReactDom.hydrateRoot = (...given) => {
    const root = original.hydrateRoot(...given);
    roots.push(root);
    return root;
  };
  return { ...original, hydrateRoot };
});

/** What the page holds before the code of a demo comes. */
function write(scene: Scene): void {
  const demo = {
    id: scene.kind,
    title: 'Example',
    task: 'Try both.',
    brand: undefined,
    scene,
    measures: ['requests'],
    pins: {},
    base: '/',
  } as const;
  const island = document.createElement('div');
  island.dataset.island = island.dataset.later = 'demo';
  island.innerHTML = renderToString(createElement(DemoIsland, { demo }));
  const block = document.createElement('script');
  block.type = 'application/json';
  block.textContent = JSON.stringify({ demo });
  document.body.replaceChildren(island, block);
}
/** Lets the code come. */
const come = (): void => act(() => hydrateIslands('demo', DemoIsland));
const side = (look: Look) =>
  within(screen.getByRole('group', { name: words.sides[look]('Example') }));
const press = (look: Look, name: string): void => side(look).getByRole('button', { name }).click();
const requests = (look: Look): string =>
  side(look).getByText(words.requests, { exact: false, selector: 'span' }).textContent;

afterEach(() => {
  // An island that goes on after its test meets a document that is gone.
  act(() => roots.splice(0).forEach((root) => root.unmount()));
  cleanup();
  document.body.replaceChildren();
});

test('a press that comes before the code of a demo is done once when the code comes', () => {
  write(checkout);
  for (const look of looks) press(look, checkout.action);
  press('plain', checkout.action);
  come();
  expect(looks.map(requests)).toEqual([`${words.requests} 1`, `${words.requests} 1`]);
  expect(document.querySelector('[data-pressed]')).toBeNull();
});

test('a press that comes after the code is done by the demo alone', () => {
  write(checkout);
  come();
  act(() => press('plain', checkout.action));
  expect(requests('plain')).toBe(`${words.requests} 1`);
  expect(document.querySelector('[data-pressed]')).toBeNull();
});

test('what was set and chosen before the code came counts for the press that followed', () => {
  write(upload);
  const fails = screen.getByRole<HTMLInputElement>('checkbox', { name: words.switches.fails });
  fails.click();
  side('polished').getByRole('radio', { name: 'Lake' }).click();
  press('polished', upload.action);
  come();
  const photo = side('polished').getByRole<HTMLInputElement>('radio', { name: 'Lake' });
  expect([fails.checked, photo.checked]).toEqual([true, true]);
  expect(side('polished').getByRole('figure').textContent).toBe('Lake');
  expect(requests('polished')).toBe(`${words.requests} 1`);
});

test('what was typed before the code came stays, and is looked up', async () => {
  write(message);
  const field = side('plain').getByRole<HTMLInputElement>('textbox');
  field.value = '123';
  press('plain', message.action);
  come();
  expect(await side('plain').findByText(message.done.plain)).toBeDefined();
  expect(field.value).toBe('123');
});

test('nothing is done where nobody did anything', () => {
  write(page);
  const before = document.body.innerHTML.replace(' data-later="demo"', '');
  come();
  expect(document.body.innerHTML).toBe(before);
});
