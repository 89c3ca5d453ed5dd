import { formatSearch, parseSearch } from './search.model.ts';
import { startSearch } from './view.client.ts';

/** Turns the static search page into a search whose state is kept in its address. */
export function startSearchPage(): void {
  const input = document.getElementById('_query') as HTMLInputElement | null;
  const status = document.getElementById('_status');
  const panes = document.getElementById('_panes');
  const main = input?.closest('main');
  if (!input || !status || !panes || !main) return;

  const initial = parseSearch(location.search);
  if (initial.query) input.value = initial.query;
  else input.focus();
  const view = startSearch({
    container: main,
    ...{ input, status, panes },
    list: '#_browse',
    // What was typed before this code came counts.
    initial: { ...initial, query: input.value },
    onChange: (state) => history.replaceState(null, '', location.pathname + formatSearch(state)),
    // What is shown here without a search helps again where the search found nothing.
    onAnswer: (count) => {
      if (count) document.documentElement.dataset.query = '';
      else delete document.documentElement.dataset.query;
    },
  });
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    view.change({ query: input.value });
  });
  document.getElementById('_search')?.addEventListener('open', () => {
    input.focus();
    input.select();
  });
}
