import { excerptParts, type SearchState } from '../domain/search.ts';
import { strings } from '@strings';
import { element } from './element.ts';
import { type Answer, ask, type Hit } from './index-reader.ts';

const pageSize = 8;
/** Waits for a pause in typing before the index is asked, in milliseconds. */
const pause = 120;

/** A running search: its parts are placed by whoever starts it. */
export interface SearchView {
  readonly status: HTMLElement;
  readonly facets: HTMLElement;
  readonly results: HTMLElement;
  /** Searches for the state; late answers to earlier states are dropped. */
  readonly show: (state: SearchState) => void;
  readonly state: () => SearchState;
}

/** Starts a search view for an input; `onChange` hears of every new state. */
export function startSearch(
  input: HTMLInputElement,
  initial: SearchState,
  onChange: (state: SearchState) => void,
): SearchView {
  const status = element('p', { role: 'status', class: 'status' });
  const facets = element('div', { class: 'facets' });
  const results = element('div', { class: 'found' });
  let state = initial;
  let asked = 0;
  let timer = 0;

  const show = (next: SearchState): void => {
    state = next;
    void run();
  };
  const change = (next: SearchState): void => {
    onChange(next);
    show(next);
  };

  async function run(): Promise<void> {
    const mine = ++asked;
    const query = state.query.trim();
    if (!query) {
      status.replaceChildren(strings.search.idle);
      facets.replaceChildren();
      results.replaceChildren();
      return;
    }
    if (!results.hasChildNodes()) status.replaceChildren(strings.search.searching);
    try {
      const answer = await ask({ ...state, query });
      const hits = await answer.hits(0, pageSize);
      if (mine !== asked) return;
      status.replaceChildren(strings.search.count(answer.count, query));
      if (!answer.count) {
        const narrowed = state.types.length > 0 || state.roles.length > 0;
        status.append(' ', narrowed ? strings.search.narrowed : strings.search.nothing);
      }
      showFacets(facets, answer, state, change);
      showHits(results, answer, hits);
    } catch {
      if (mine !== asked) return;
      facets.replaceChildren();
      results.replaceChildren();
      if (import.meta.env.DEV) status.replaceChildren(strings.search.noBuild);
      else {
        const retry = element(
          'button',
          { type: 'button', class: 'btn quiet' },
          strings.search.retry,
        );
        retry.addEventListener('click', () => void run());
        status.replaceChildren(strings.search.failed, ' ', retry);
      }
    }
  }

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => change({ ...state, query: input.value }), pause);
  });
  return { status, facets, results, show, state: () => state };
}

function showFacets(
  place: HTMLElement,
  { facets }: Answer,
  state: SearchState,
  change: (state: SearchState) => void,
): void {
  const focused = document.activeElement?.id;
  const group = (
    legend: string,
    key: 'types' | 'roles',
    counts: Readonly<Record<string, number>>,
  ) => {
    const chosen = state[key];
    const values = Object.entries(counts).filter(
      ([value, count]) => count || chosen.includes(value),
    );
    return element(
      'fieldset',
      {},
      element('legend', { class: 'label' }, legend),
      ...values.map(([value, count], index) => {
        const box = element('input', { type: 'checkbox', id: `_${key}-${index}` });
        box.checked = chosen.includes(value);
        box.addEventListener('change', () =>
          change({
            ...state,
            [key]: box.checked ? [...chosen, value] : chosen.filter((one) => one !== value),
          }),
        );
        return element('label', {}, box, value, element('span', {}, String(count)));
      }),
    );
  };
  place.replaceChildren(
    group(strings.search.type, 'types', facets.type),
    group(strings.search.role, 'roles', facets.role),
  );
  if (focused) place.querySelector<HTMLElement>(`#${CSS.escape(focused)}`)?.focus();
}

function showHits(place: HTMLElement, answer: Answer, first: readonly Hit[]): void {
  const list = element('ol', { class: 'rows results' }, ...first.map(hitItem));
  place.replaceChildren(list);
  let shown = first.length;
  if (shown >= answer.count) return;
  const more = element('button', { type: 'button', class: 'btn quiet' }, strings.search.more);
  place.append(more);
  more.addEventListener('click', async () => {
    const hits = await answer.hits(shown, shown + pageSize);
    const items = hits.map(hitItem);
    list.append(...items);
    shown += hits.length;
    items[0]?.querySelector('a')?.focus();
    if (shown >= answer.count) more.remove();
  });
}

function hitItem({ title, kind, roles, url, excerpt, sections }: Hit): HTMLElement {
  const words = excerptParts(excerpt).map(({ text, marked }) =>
    marked ? element('mark', {}, text) : text,
  );
  const item = element(
    'li',
    {},
    element('p', { class: 'hit' }, element('a', { href: url }, title)),
    element(
      'p',
      {},
      /^\p{Lu}/u.test(excerpt) ? '' : '… ',
      ...words,
      /[.!?]$/.test(excerpt) ? '' : ' …',
    ),
    element(
      'p',
      { class: 'meta' },
      element('span', {}, kind),
      element('span', {}, roles.length === 1 && roles[0] ? roles[0] : strings.allRoles),
    ),
  );
  if (sections.length)
    item.append(
      element(
        'ul',
        { class: 'sections' },
        ...sections.map((section) =>
          element('li', {}, element('a', { href: section.url }, section.title)),
        ),
      ),
    );
  return item;
}

/** Lets the arrow keys move between the input and the links of the results. */
export function moveByArrows(area: HTMLElement, input: HTMLInputElement): void {
  area.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [input, ...area.querySelectorAll<HTMLElement>('.results a')];
    const here = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[here + (event.key === 'ArrowDown' ? 1 : -1)];
    if (here < 0 || !next) return;
    event.preventDefault();
    next.focus();
  });
}
