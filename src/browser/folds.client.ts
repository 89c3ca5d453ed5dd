/** Groups of a long page that can be folded, and how to find them. */
interface Foldable {
  /** What holds them; its `data-folds` keeps the style sheet from showing them until they are folded. */
  readonly region: HTMLElement;
  /** Selector of a group. */
  readonly groups: string;
  /** Selector of what is folded away, inside a group. */
  readonly rows: string;
  /** Selector of the words on the button that opens a group. */
  readonly label: string;
  /** When there is so little room that groups are folded. */
  readonly narrow: MediaQueryList;
}

/** What is folded of a page. */
interface Folds {
  readonly isFolded: (group: Element | null) => boolean;
  readonly open: (group: Element | null) => void;
  readonly setAll: (isOpen: boolean) => void;
}

/** A row that is folded away, and not left out by a filter. */
const waits = (row: HTMLElement): boolean => row.getAttribute('hidden') === 'until-found';

/**
 * Folds groups where there is little room. What is folded is still found by the browser's search,
 * which opens the group, and still printed.
 */
export function foldGroups({ region, groups, rows, label, narrow }: Foldable): Folds {
  const all = 'folds' in region.dataset ? [...region.querySelectorAll<HTMLElement>(groups)] : [];
  const opened = new Set<Element>();
  const buttons = new Map<Element, HTMLButtonElement>();

  const isFolded = (group: Element | null): boolean =>
    narrow.matches && group !== null && buttons.has(group) && !opened.has(group);

  function set(group: HTMLElement, isOpen: boolean): void {
    if (isOpen) opened.add(group);
    else opened.delete(group);
    buttons.get(group)?.setAttribute('aria-expanded', String(isOpen));
    for (const row of group.querySelectorAll<HTMLElement>(rows))
      if (isFolded(group) && !row.hidden) row.setAttribute('hidden', 'until-found');
      else if (!isFolded(group) && waits(row)) row.hidden = false;
  }

  for (const group of all) {
    const words = group.querySelector(label);
    if (!words) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'unfold h';
    button.textContent = words.textContent;
    button.setAttribute('aria-expanded', 'false');
    button.addEventListener('click', () => set(group, !opened.has(group)));
    words.before(button);
    buttons.set(group, button);
    // The browser's search has found something in a row.
    group.addEventListener('beforematch', () => set(group, true));
    set(group, false);
  }
  delete region.dataset.folds;

  const open = (group: Element | null): void => {
    const found = all.find((own) => own === group);
    if (found) set(found, true);
  };
  narrow.addEventListener('change', () => all.forEach((group) => set(group, opened.has(group))));
  return { isFolded, open, setAll: (isOpen) => all.forEach((group) => set(group, isOpen)) };
}
