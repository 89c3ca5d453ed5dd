import { type FacetKey, facets } from './facets.model.ts';
import { countChosen, type SearchState } from './search.model.ts';
import { searchStrings } from '@strings';
import { element } from '../../browser/element.client.ts';
import { type SearchResults, querySearchIndex } from './index-reader.client.ts';
import { pageSize, showHits } from './hits.client.ts';

/** Where filters have room next to the results; the style sheet says the same. */
const wide = '(width >= 44rem)';
/** Waits for a pause in typing before the index is asked, in milliseconds. */
const pause = 120;

/** What a search is doing, or how its last answer was. */
type Progress = 'idle' | 'loading' | 'done' | 'weak' | 'empty' | 'error';

/** What a search needs from whoever starts it. */
interface SearchPlace {
  /** Carries the state of the search as `data-state`. */
  readonly container: HTMLElement;
  readonly input: HTMLInputElement;
  /** Where counts and failures are said. */
  readonly status: HTMLElement;
  readonly initial: SearchState;
  /** Hears of every new state. */
  readonly onChange: (state: SearchState) => void;
  /** Hears how much each answer found; 0 where there is nothing to answer, or no way to. */
  readonly onAnswer?: (count: number) => void;
}

/** A running search; whoever starts it places its parts. */
interface SearchView {
  /** The filters: folded where the window is narrow, so that the results come into view. */
  readonly filters: HTMLElement;
  readonly results: HTMLElement;
  readonly state: () => SearchState;
  /** Searches for the present state; late answers to earlier states are dropped. */
  readonly show: () => void;
  /** Changes a part of the state and searches. */
  readonly change: (part: Partial<SearchState>) => void;
}

/** Starts a search in its place. */
export function startSearch(place: SearchPlace): SearchView {
  const { container, input, status, onChange, onAnswer } = place;
  const groups = element('div', { class: 'facets' });
  const folded = element('summary', {}, searchStrings.filters(0));
  const filters = element('details', { class: 'filtering', hidden: '' }, folded, groups);
  const results = element('div', { class: 'found' });
  let state = place.initial;
  let asked = 0;
  let timer = 0;

  const report = (progress: Progress): void => {
    container.dataset.state = progress;
  };
  const clear = (progress: Progress, ...said: (Node | string)[]): void => {
    report(progress);
    status.replaceChildren(...said);
    groups.replaceChildren();
    filters.hidden = true;
    results.replaceChildren();
    onAnswer?.(0);
  };
  const fail = (): void => {
    const retry = element('button', { type: 'button', class: 'btn quiet' }, searchStrings.retry);
    retry.addEventListener('click', () => void run());
    if (import.meta.env.DEV) clear('error', searchStrings.noBuild);
    else clear('error', searchStrings.failed, ' ', retry);
  };
  const change = (part: Partial<SearchState>): void => {
    state = { ...state, ...part };
    onChange(state);
    void run();
  };
  const toggle = (key: FacetKey, value: string, on: boolean): void => {
    const others = state[key].filter((chosen) => chosen !== value);
    change({ [key]: on ? [...others, value] : others });
  };

  async function run(): Promise<void> {
    clearTimeout(timer);
    const mine = ++asked;
    const query = state.query.trim();
    if (!query) return clear('idle', searchStrings.idle);
    report('loading');
    if (!results.hasChildNodes()) status.replaceChildren(searchStrings.searching);
    try {
      const answer = await querySearchIndex({ ...state, query });
      const hits = await answer.hits(0, pageSize);
      if (mine !== asked) return;
      status.replaceChildren(describe(answer, { ...state, query }));
      report(!answer.count ? 'empty' : answer.weak ? 'weak' : 'done');
      showFacets(groups, answer, state, toggle);
      folded.replaceChildren(searchStrings.filters(countChosen(state)));
      filters.hidden = !groups.querySelector('input');
      showHits(results, answer, hits, fail);
      onAnswer?.(answer.count);
    } catch {
      if (mine === asked) fail();
    }
  }

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => change({ query: input.value }), pause);
  });
  const room = matchMedia(wide);
  const unfold = (): void => {
    filters.open = room.matches;
  };
  room.addEventListener('change', unfold);
  unfold();
  return { filters, results, state: () => state, show: () => void run(), change };
}

/** What the status says of an answer. */
function describe({ count, corrected, weak }: SearchResults, state: SearchState): string {
  const { narrowed, nothing } = searchStrings;
  const said = [
    count && weak ? searchStrings.weak : searchStrings.count(count, state.query),
    ...(count && corrected !== null ? [searchStrings.corrected(corrected)] : []),
    ...(count ? [] : [countChosen(state) ? narrowed : nothing]),
  ];
  // What introduces the results stands right before them.
  return (count && weak ? said.reverse() : said).join(' ');
}

function showFacets(
  place: HTMLElement,
  answer: SearchResults,
  state: SearchState,
  toggle: (key: FacetKey, value: string, on: boolean) => void,
): void {
  const focused = document.activeElement?.id;
  const group = ({ key }: { readonly key: FacetKey }) => {
    const chosen = state[key];
    const values = Object.entries(answer.facets[key]).filter(
      ([value, count]) => count || chosen.includes(value),
    );
    return element(
      'fieldset',
      {},
      element('legend', { class: 'label' }, searchStrings.facets[key]),
      ...values.map(([value, count], index) => {
        const box = element('input', {
          type: 'checkbox',
          id: `_${key}-${index}`,
          // Read out, a bare number would run into the name.
          'aria-label': `${value}, ${searchStrings.results(count)}`,
        });
        box.checked = chosen.includes(value);
        box.addEventListener('change', () => toggle(key, value, box.checked));
        return element('label', {}, box, value, element('span', { class: 'count' }, String(count)));
      }),
    );
  };
  place.replaceChildren(...facets.map(group));
  if (focused) place.querySelector<HTMLElement>(`#${CSS.escape(focused)}`)?.focus();
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
