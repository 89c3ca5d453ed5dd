import { formatSearch, parseSearch, type SearchState } from './search.model.ts';
import { moveByArrows, startSearch } from './view.client.ts';

/** Turns the static search page into a search whose state is kept in its address. */
export function startSearchPage(): void {
  const input = document.getElementById('_query') as HTMLInputElement | null;
  const status = document.getElementById('_status');
  const panes = document.getElementById('_panes');
  const main = input?.closest('main');
  if (!input || !status || !panes || !main) return;

  const record = (state: SearchState): void =>
    history.replaceState(null, '', location.pathname + formatSearch(state));
  const view = startSearch({
    container: main,
    input,
    status,
    initial: parseSearch(location.search),
    onChange: record,
    // What is shown here without a search helps again where the search found nothing.
    onAnswer: (count) => {
      if (count) document.documentElement.dataset.query = '';
      else delete document.documentElement.dataset.query;
    },
  });
  panes.append(view.filters, view.results);
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    view.change({ query: input.value });
  });
  document.getElementById('_search')?.addEventListener('open', () => {
    input.focus();
    input.select();
  });
  moveByArrows(main, input);
  const { query } = view.state();
  input.value = query;
  view.show();
  if (!query) input.focus();
}
