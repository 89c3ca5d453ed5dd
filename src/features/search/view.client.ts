import { countChosen, formatSearch, type SearchState } from './search.model.ts';
import { searchStrings } from '@strings';
import { element } from '../../browser/element.client.ts';
import type { Hit } from './hits/hit.model.ts';
import { makeFilters } from './filters.client.ts';
import {
  forgetSearchIndex,
  prepareSearchIndex,
  querySearchIndex,
  type SearchResults,
} from './index-reader.client.ts';
import { firstHits, showHits, showNamed } from './hits/hits.client.ts';
import { inTime, TooSlow } from './in-time.client.ts';
import { answerByNames } from './names-reader.client.ts';

/** Waits for a pause in typing before the index is asked, in milliseconds. */
const pause = 50;

/** What a search is doing, or how its last answer was. */
type Progress = 'idle' | 'loading' | 'done' | 'weak' | 'empty' | 'error';

/** What a search needs from whoever starts it. */
interface SearchPlace {
  /** Carries the state of the search as `data-state`. */
  readonly container: HTMLElement;
  readonly input: HTMLInputElement;
  /** Where counts and failures are said. */
  readonly status: HTMLElement;
  /** Takes up the filters and the results. */
  readonly panes: HTMLElement;
  /** Address of the list from A to Z. */
  readonly list: string;
  readonly initial: SearchState;
  /** Whether Enter opens the first result also where it has yet to be found. */
  readonly eager?: boolean;
  /** Hears of every new state. */
  readonly onChange: (state: SearchState) => void;
  /** Hears how much each answer found; 0 where there is nothing to answer, or no way to. */
  readonly onAnswer?: (count: number) => void;
}

/** A running search. */
interface SearchView {
  readonly state: () => SearchState;
  /** Changes a part of the state and searches. */
  readonly change: (part: Partial<SearchState>) => void;
}

/** Starts a search in its place: for the query that it begins with, or for what is typed. */
export function startSearch(place: SearchPlace): SearchView {
  const { container, input, status, onChange, onAnswer } = place;
  const results = element('div', { class: 'found' });
  let state = place.initial;
  let asked = 0;
  let timer = 0;
  /** The query whose results are shown, and whether the first of them is to be opened. */
  let shown: string | null = null;
  /** The hits that are not to move, of those that were shown by their names. */
  let held: () => readonly Hit[] = () => [];
  let opening = false;

  const report = (progress: Progress): void => {
    container.dataset.state = progress;
  };
  const clear = (progress: Progress, ...said: (Node | string)[]): void => {
    report(progress);
    status.replaceChildren(...said);
    filters.show(null, state);
    results.replaceChildren();
    shown = null;
    opening = false;
    onAnswer?.(0);
  };
  const retryButton = (): HTMLElement => {
    const retry = element('button', { type: 'button', class: 'btn quiet' }, searchStrings.retry);
    retry.addEventListener('click', () => {
      input.focus();
      change({ query: input.value });
    });
    return retry;
  };
  const fail = (error: unknown): void => {
    asked++;
    forgetSearchIndex();
    const said = error instanceof TooSlow ? searchStrings.slow : searchStrings.failed;
    if (import.meta.env.DEV) clear('error', searchStrings.noBuild);
    else clear('error', said, ' ', retryButton());
  };
  const change = (part: Partial<SearchState>): void => {
    state = { ...state, ...part };
    onChange(state);
    void run();
  };
  const filters = makeFilters((key, value, on) => {
    const others = state[key].filter((chosen) => chosen !== value);
    change({ [key]: on ? [...others, value] : others });
  });
  const openFirst = (): void => results.querySelector('a')?.click();

  async function run(): Promise<void> {
    clearTimeout(timer);
    const mine = ++asked;
    const query = state.query.trim();
    try {
      if (!query) {
        clear('idle', searchStrings.idle);
        await inTime(prepareSearchIndex);
        return;
      }
      report('loading');
      if (!results.hasChildNodes()) status.replaceChildren(searchStrings.searching);
      void showFirst(mine, { ...state, query });
      const [answer, first] = await inTime(async () => {
        const found = await querySearchIndex({ ...state, query });
        return [found, await found.hits(0, firstHits)] as const;
      });
      if (mine !== asked) return;
      // An address may hold what was called otherwise, or what is no filter here.
      if (formatSearch(state) !== formatSearch({ ...state, ...answer.chosen }))
        onChange((state = { ...state, ...answer.chosen }));
      status.replaceChildren(describe(answer, { ...state, query }, place.list));
      filters.show(answer, state);
      onAnswer?.(answer.count);
      shown = query;
      let lost = false;
      const lose = (): void => {
        if (!lost) status.append(' ', searchStrings.partly, ' ', retryButton());
        lost = true;
      };
      showHits({ results, lose, load: inTime }, answer, first, held());
      if (opening && !answer.weak) openFirst();
      opening = false;
      report(!answer.count ? 'empty' : answer.weak ? 'weak' : 'done');
    } catch (error) {
      if (mine === asked) fail(error);
    }
  }

  /** Until the texts have been searched for the first time, shows what is called as is asked. */
  async function showFirst(mine: number, asking: SearchState): Promise<void> {
    const named = await answerByNames(asking).catch(() => []);
    if (mine === asked && shown === null && container.dataset.state === 'loading')
      held = showNamed(results, named);
  }

  const typed = (): void => {
    clearTimeout(timer);
    opening = false;
    timer = window.setTimeout(() => change({ query: input.value }), pause);
  };
  // In the middle of a composition, the text is not yet what will be searched for.
  input.addEventListener('input', (event) => {
    if ((event as InputEvent).isComposing) clearTimeout(timer);
    else typed();
  });
  input.addEventListener('compositionend', typed);
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    if (input.value.trim() && shown === input.value.trim() && results.querySelector('a')) {
      event.preventDefault();
      openFirst();
    } else if (place.eager) {
      event.preventDefault();
      change({ query: input.value });
      opening = true;
    }
  });
  // Whoever waits for the line to come back need not ask again.
  addEventListener('online', () => {
    if (container.dataset.state === 'error') change({ query: input.value });
  });
  moveByArrows(container, input);
  place.panes.append(filters.box, results);
  void run();
  return { state: () => state, change };
}

/** What the status says of an answer. */
function describe(
  { count, corrected, weak, unknown }: SearchResults,
  state: SearchState,
  list: string,
): DocumentFragment {
  const { narrowed, nothing, browse, ignored } = searchStrings;
  const said: (Node | string)[] = [
    count && weak ? searchStrings.weak : searchStrings.count(count, state.query),
    ...(count && corrected !== null ? [searchStrings.corrected(corrected)] : []),
    ...(count ? [] : [countChosen(state) ? narrowed : nothing]),
    ...(count ? [] : [element('a', { href: list }, browse)]),
  ];
  // What introduces the results stands right before them.
  if (count && weak) said.reverse();
  const all = [...unknown.map(ignored), ...said];
  const whole = document.createDocumentFragment();
  whole.append(...all.flatMap((part, place) => (place ? [' ', part] : [part])));
  return whole;
}

/** Lets the arrow keys move between the input and the links of the results. */
function moveByArrows(area: HTMLElement, input: HTMLInputElement): void {
  area.addEventListener('keydown', (event) => {
    if (event.isComposing || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    const stops = [input, ...area.querySelectorAll<HTMLElement>('.results a')];
    const here = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[here + (event.key === 'ArrowDown' ? 1 : -1)];
    if (here < 0 || !next) return;
    event.preventDefault();
    next.focus();
  });
}
