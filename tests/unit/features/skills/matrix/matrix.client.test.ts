// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';

/** The page of the skills as it is built for a guide with these columns, two rows and these filters. */
function write(columns: readonly string[], filters: string): void {
  const cells = columns.map((level) => `<td data-l="${level}">${level}</td>`).join('');
  const row = (id: string): string => `<tr data-skill="${id}"><th>${id}</th>${cells}</tr>`;
  document.body.innerHTML = `
    <form id="_filters">${filters}
      <input name="q" type="search">
      <button type="button" data-reset></button>
      <p id="_matrix-status" data-text="{skills} of {all}" data-unknown="Unknown." data-alone="Alone."></p>
    </form>
    <div class="matrix"><table>
      <thead><tr><th>Skill</th>${columns.map((column) => `<th data-role="r${column}" data-grade="g">${column}</th>`).join('')}</tr></thead>
      ${['craft', 'people'].map((group) => `<tbody data-group="${group}"><tr><th>${group}</th></tr>${row(`${group}-skill`)}</tbody>`).join('')}
    </table></div>
    <p id="_matrix-nothing" hidden><button type="button" data-reset></button></p>`;
}
const select = (name: string, ...values: readonly string[]): string =>
  `<select name="${name}"><option value=""></option>${values.map((value) => `<option value="${value}">${value}</option>`).join('')}</select>`;

async function open(query: string): Promise<void> {
  history.replaceState(null, '', `/skills/${query}`);
  vi.resetModules();
  await import('../../../../../src/features/skills/matrix/matrix.client.ts');
}
const shown = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('tr[data-skill]')]
    .filter(({ hidden }) => !hidden)
    .map(({ dataset }) => dataset.skill!);
const said = (): string => document.querySelector('#_matrix-status')!.textContent;
const nothing = (): boolean => !document.querySelector<HTMLElement>('#_matrix-nothing')!.hidden;
async function choose(name: string, value: string): Promise<void> {
  const control = document.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true }));
  // What is out of sight follows with the frames.
  for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
}

beforeEach(() => {
  document.body.replaceChildren();
});

test('a matrix without a column is narrowed by words and group', async () => {
  write([], select('group', 'craft', 'people'));
  await open('');
  expect(shown()).toEqual(['craft-skill', 'people-skill']);
  expect(said()).toBe('2 of 2');
  expect(nothing()).toBe(false);
  await choose('group', 'people');
  expect(shown()).toEqual(['people-skill']);
  expect(said()).toBe('1 of 2');
  await choose('q', 'craft');
  expect(nothing()).toBe(true);
});

test('a matrix without any filter but words reads those of the address', async () => {
  write([], '');
  await open('?q=people&role=nobody');
  expect(shown()).toEqual(['people-skill']);
  expect(said()).toBe('1 of 2. Unknown.');
  await choose('q', '');
  expect(said()).toBe('2 of 2');
});

test('a matrix without a row says so', async () => {
  write([], '');
  for (const body of document.querySelectorAll('tbody')) body.remove();
  await open('');
  expect(said()).toBe('0 of 0');
});

test('an address that mail has changed still chooses, and one that asks for more says so', async () => {
  const filters = `${select('role', 'r1', 'r2')}${select('grade', 'g')}`;
  write(['1', '2'], filters);
  await open('?role=r1&amp;grade=g).');
  expect(document.querySelector<HTMLSelectElement>('[name=grade]')!.value).toBe('g');
  expect(said()).toBe('2 of 2');
  write(['1', '2'], filters);
  await open('?role=gone');
  expect(said()).toBe('2 of 2. Unknown.');
});
