import { formatSearch, parseSearch, type SearchState } from './search.model.ts';
import { startSearch } from './view.client.ts';

/** Searches in a dialog, which the page has opened, and which took what was typed until now. */
export function startSearchDialog(dialog: HTMLDialogElement): void {
  const opener = document.getElementById('_search') as HTMLAnchorElement;
  const input = dialog.querySelector('input') as HTMLInputElement;
  const [status, panes] = dialog.querySelectorAll<HTMLElement>('.status, .panes') as unknown as [
    HTMLElement,
    HTMLElement,
  ];
  const whole = dialog.querySelector('.meta a') as HTMLAnchorElement;

  // Leads to the same search on a page of its own.
  const follow = (state: SearchState): void => {
    whole.href = opener.href + formatSearch(state);
  };
  // What was typed before this code came counts.
  const initial = { ...parseSearch(dialog.dataset.search ?? ''), query: input.value };
  follow(initial);

  const view = startSearch({
    container: dialog,
    ...{ input, status, panes },
    list: `${opener.href}#_browse`,
    eager: true,
    initial,
    onChange: follow,
  });
  dialog.addEventListener('click', (event) => {
    const isLink = (event.target as Element).closest('a');
    // What opens in another tab leaves the reader here, with the results.
    const opensElsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
    if (isLink && !opensElsewhere) {
      // Whoever comes back finds the search as it was left.
      history.replaceState({ ...history.state, search: formatSearch(view.state()) }, '');
      // A link to an anchor of this page would leave the dialog open over it.
      dialog.close();
    }
    if (event.target === dialog) dialog.close();
  });
  // Escape would only empty the field the first time.
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    dialog.close();
  });
}
