// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';

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
      <thead><tr><th>Skill</th>${columns.map((column) => `<th data-role="r${column}" data-grade="g" data-position="p" data-first>${column}</th>`).join('')}</tr></thead>
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
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {} }));
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
  const filters = `${select('role', 'r1', 'r2', 'all')}${select('position', 'p')}${select('grade', 'g')}`;
  write(['1', '2'], filters);
  await open('?role=r1&amp;grade=g).');
  expect(document.querySelector<HTMLSelectElement>('[name=position]')!.value).toBe('p');
  expect(said()).toBe('2 of 2');
  write(['1', '2'], filters);
  await open('?role=gone');
  expect(said()).toBe('2 of 2. Unknown.');
});

test('the heading of a domain goes with its last group, and comes back with it', async () => {
  write([], select('group', 'craft', 'people'));
  const domain = (label: string): HTMLElement => {
    const body = document.createElement('tbody');
    body.dataset.domain = '';
    body.innerHTML = `<tr><th>${label}</th></tr>`;
    return body;
  };
  const [craft, people] = document.querySelectorAll('tbody');
  craft!.before(domain('Making'));
  people!.before(domain('Leading'));
  const headings = (): string[] =>
    [...document.querySelectorAll<HTMLElement>('[data-domain]')]
      .filter(({ hidden }) => !hidden)
      .map(({ textContent }) => textContent);
  await open('');
  expect(headings()).toEqual(['Making', 'Leading']);
  await choose('group', 'people');
  expect(headings()).toEqual(['Leading']);
  expect(shown()).toEqual(['people-skill']);
  await choose('group', '');
  expect(headings()).toEqual(['Making', 'Leading']);
});

describe('where each role has a page of its own', () => {
  const writeIndex = (): void => {
    write([], select('group', 'craft', 'people'));
    document.body.insertAdjacentHTML(
      'afterbegin',
      `<p id="_asked-role" data-text="Is there:" hidden></p>
      <a href="/base/skills/for/pilot/" data-for="pilot"> Pilot </a>`,
    );
  };
  const lead = (): HTMLElement => document.querySelector<HTMLElement>('#_asked-role')!;

  test('an address that asks for a role leads there, with what else it asks for', async () => {
    writeIndex();
    await open('?role=pilot&amp;grade=g&q=ropes');
    expect(lead().hidden).toBe(false);
    expect(lead().textContent).toBe('Is there: Pilot');
    expect(lead().querySelector('a')!.getAttribute('href')).toBe(
      '/base/skills/for/pilot/?grade=g&q=ropes',
    );
    expect(said()).not.toContain('Unknown');
  });

  test.each(['', '?role=', '?role=nobody', '?group=craft'])('“%s” leads nowhere', async (query) => {
    writeIndex();
    await open(query);
    expect(lead().hidden).toBe(true);
    expect(lead().childElementCount).toBe(0);
  });
});
