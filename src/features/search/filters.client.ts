import { type FacetKey, facets } from './facets.model.ts';
import type { SearchResults } from './index-reader.client.ts';
import { countChosen, type SearchState } from './search.model.ts';
import { searchStrings } from '@strings';
import { element } from '../../browser/element.client.ts';

/** Where filters have room next to the results; the style sheet says the same. */
const wide = '(width >= 44rem)';

/** The filters of a search. */
interface Filters {
  /** Folded where the window is narrow, so that the results come into view. */
  readonly box: HTMLElement;
  /** Shows the values that an answer has; no answer has none. */
  readonly show: (answer: SearchResults | null, state: SearchState) => void;
}

/** Makes the filters; `toggle` hears which value of which facet is chosen or no longer is. */
export function makeFilters(toggle: (key: FacetKey, value: string, on: boolean) => void): Filters {
  const groups = element('div', { class: 'facets' });
  const folded = element('summary', {}, searchStrings.filters(0));
  const box = element('details', { class: 'filtering', 'data-empty': '' }, folded, groups);
  const room = matchMedia(wide);
  const unfold = (): void => {
    box.open = room.matches;
  };
  room.addEventListener('change', unfold);
  unfold();

  const group = (key: FacetKey, answer: SearchResults): Node[] => {
    const values = answer.facets[key];
    if (!values.length) return [];
    const labels = values.map(({ id, label, count }) => {
      const input = element('input', { type: 'checkbox', id: `_${key}-${id}` });
      input.checked = answer.chosen[key].includes(id);
      input.addEventListener('change', () => toggle(key, id, input.checked));
      const said = element('span', { class: 'count' }, searchStrings.results(count));
      return element('label', {}, input, element('span', {}, label), ' ', said);
    });
    const legend = element('legend', { class: 'label' }, searchStrings.facets[key]);
    return [element('fieldset', {}, legend, ...labels)];
  };
  return {
    box,
    show(answer, state) {
      const focused = document.activeElement?.id;
      groups.replaceChildren(...(answer ? facets.flatMap(({ key }) => group(key, answer)) : []));
      if (focused) groups.querySelector<HTMLElement>(`#${CSS.escape(focused)}`)?.focus();
      folded.replaceChildren(searchStrings.filters(countChosen(state)));
      box.toggleAttribute('data-empty', !groups.hasChildNodes());
    },
  };
}
