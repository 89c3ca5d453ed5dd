/** What is folded of the matrix. */
interface MatrixFolds {
  readonly isFolded: (body: Element | null) => boolean;
  readonly open: (body: Element | null) => void;
  readonly openAll: () => void;
}

/** A row that is folded away, and not left out by a filter. */
const waits = (row: HTMLElement): boolean => row.getAttribute('hidden') === 'until-found';

/**
 * Folds the groups of the matrix where there is little room. What is folded is still found by the
 * browser's search, which opens the group, and still printed.
 */
export function matrixFolds(region: HTMLElement, narrow: MediaQueryList): MatrixFolds {
  const bodies =
    'folds' in region.dataset
      ? [...region.querySelectorAll<HTMLTableSectionElement>('tbody[data-group]')]
      : [];
  const opened = new Set<Element>();
  const buttons = new Map<Element, HTMLButtonElement>();

  const isFolded = (body: Element | null): boolean =>
    narrow.matches && body !== null && buttons.has(body) && !opened.has(body);

  function set(body: HTMLTableSectionElement, isOpen: boolean): void {
    if (isOpen) opened.add(body);
    else opened.delete(body);
    buttons.get(body)?.setAttribute('aria-expanded', String(isOpen));
    for (const row of body.querySelectorAll<HTMLElement>('tr[data-skill]'))
      if (isFolded(body) && !row.hidden) row.setAttribute('hidden', 'until-found');
      else if (!isFolded(body) && waits(row)) row.hidden = false;
  }

  for (const body of bodies) {
    const label = body.querySelector('.grp .h');
    if (!label) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'fold h';
    button.textContent = label.textContent;
    button.setAttribute('aria-expanded', 'false');
    button.addEventListener('click', () => set(body, !opened.has(body)));
    label.before(button);
    buttons.set(body, button);
    // The browser's search has found something in a row.
    body.addEventListener('beforematch', () => set(body, true));
    set(body, false);
  }
  delete region.dataset.folds;

  const open = (body: Element | null): void => {
    const found = bodies.find((own) => own === body);
    if (found) set(found, true);
  };
  return { isFolded, open, openAll: () => bodies.forEach(open) };
}
