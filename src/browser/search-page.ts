import { formatSearch, parseSearch } from '../domain/search.ts';
import { element } from './element.ts';
import { moveByArrows, startSearch } from './search-view.ts';

/** Turns the static search page into a search whose state stands in its address. */
export function startSearchPage(): void {
  const head = document.getElementById('_searching');
  const input = document.getElementById('_query') as HTMLInputElement | null;
  const browse = document.querySelector<HTMLElement>('.browse');
  if (!head || !input || !browse) return;

  const settle = (query: string): void => {
    browse.hidden = query.trim() !== '';
  };
  const view = startSearch(input, parseSearch(location.search), (state) => {
    history.replaceState(null, '', location.pathname + formatSearch(state));
    settle(state.query);
  });
  head.append(view.status);
  const panes = element('div', { class: 'wrap panes' }, view.facets, view.results);
  head.after(panes);
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    const state = { ...view.state(), query: input.value };
    history.replaceState(null, '', location.pathname + formatSearch(state));
    settle(state.query);
    view.show(state);
  });
  const main = head.closest('main');
  if (main) moveByArrows(main, input);
  const { query } = view.state();
  input.value = query;
  settle(query);
  view.show(view.state());
  if (!query) input.focus();
}
