import { formatSearch, parseSearch } from './search.model.ts';
import { searchStrings, strings } from '@strings';
import { element } from '../../browser/element.client.ts';
import { moveByArrows, startSearch } from './view.client.ts';

const opener = document.getElementById('_search') as HTMLAnchorElement;
const dialog = build(opener.href);

function open(): void {
  dialog.showModal();
  dialog.querySelector('input')?.select();
}

// The opener loads this file on first use, and asks for the dialog again by its own event.
opener.addEventListener('open', open);
open();

function build(action: string): HTMLDialogElement {
  const input = element('input', {
    id: '_find',
    name: 'q',
    type: 'search',
    autocomplete: 'off',
    maxlength: '200',
    enterkeyhint: 'search',
  });
  const whole = element('a', { href: action }, searchStrings.whole);
  const status = element('p', { role: 'status', class: 'status' });
  const made = element('dialog', { class: 'search', 'aria-label': searchStrings.label });
  const view = startSearch({
    container: made,
    input,
    status,
    initial: parseSearch(''),
    onChange: (state) => {
      whole.href = action + formatSearch(state);
    },
  });
  const close = element('button', { type: 'button', class: 'btn quiet' }, strings.close);
  made.append(
    element(
      'form',
      { role: 'search', action, class: 'finder' },
      element('label', { class: 'label', for: '_find' }, searchStrings.label),
      element('div', { class: 'field' }, input, close),
    ),
    status,
    element('div', { class: 'panes' }, view.filters, view.results),
    element('p', { class: 'meta' }, element('span', {}, searchStrings.keys), whole),
  );
  close.addEventListener('click', () => made.close());
  made.addEventListener('click', (event) => {
    if (event.target === made) made.close();
    // What opens in another tab leaves the reader here, with the results.
    const opensElsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
    // A link to an anchor of this page would leave the dialog open over it.
    if (!opensElsewhere && (event.target as Element).closest('a')) made.close();
  });
  // Escape would only empty the field the first time.
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    made.close();
  });
  moveByArrows(made, input);
  document.body.append(made);
  view.show();
  return made;
}
