import type { FilterableMatrix, MatrixFilter } from './matrix-filter.model.ts';

/** The form that narrows the matrix, as the page knows it. */
interface MatrixForm {
  readonly groups: readonly string[];
  /** Whether a role can be chosen. */
  readonly hasRoles: boolean;
  /** Shows a filter in its controls, and only the controls that can change something in it. */
  readonly fill: (filter: MatrixFilter) => void;
  /** Calls back with what the reader chose, after every change. */
  readonly listen: (heard: (filter: MatrixFilter) => void) => void;
}

/** Wraps the form; the page leaves out controls that would have nothing to choose. */
export function matrixForm(
  form: HTMLFormElement,
  columns: FilterableMatrix['columns'],
): MatrixForm {
  const control = (name: string): { value: string } | null =>
    form.elements.namedItem(name) as HTMLSelectElement | RadioNodeList | null;
  const box = form.querySelector<HTMLInputElement>('[name="differs"]');
  const positions = form.querySelector<HTMLSelectElement>('[name="position"]');
  const all = [...(positions?.options ?? [])];
  const hasRoles = control('role') !== null;

  /** Leaves the positions of a role to be chosen from. */
  function offer(role: string): void {
    const own = all.filter(({ dataset }) => !dataset.role || !role || dataset.role === role);
    if (positions && own.length !== positions.options.length) positions.replaceChildren(...own);
    else if (positions && own.some((option) => !option.isConnected))
      positions.replaceChildren(...own);
  }

  function offerControls({ role, grade, position }: MatrixFilter): void {
    const isChosen = !hasRoles || role !== '';
    const shown = columns.filter(
      (column) =>
        (!role || column.role === role) &&
        (!grade || column.grade === grade) &&
        (!position || column.position === position),
    );
    const check = positions?.selectedOptions[0]?.dataset.check;
    const link = form.querySelector<HTMLAnchorElement>('[data-choice="check"] a');
    if (link && check) link.href = check;
    for (const [name, on] of Object.entries({
      check: isChosen && position !== '' && check !== undefined,
      position: isChosen && !grade,
      grade: !isChosen || grade !== '',
      differs: shown.length > 1,
    })) {
      const place = form.querySelector<HTMLElement>(`[data-choice="${name}"]`);
      if (place) place.hidden = !on;
    }
  }

  return {
    groups: [...form.querySelectorAll<HTMLOptionElement>('[name="group"] option')]
      .map(({ value }) => value)
      .filter(Boolean),
    hasRoles,
    fill(filter) {
      const { role, grade, position, group, query, differs } = filter;
      if (!hasRoles || role) offer(role);
      for (const [name, value] of Object.entries({
        ...{ role: role || 'all', grade, position, group, q: query },
      })) {
        const found = control(name);
        // What is being typed stays as it is, blanks included.
        if (found && found.value.trim() !== value) found.value = value;
      }
      if (box) box.checked = differs;
      offerControls(filter);
      // From here on this script says what is offered, and no longer the style sheet.
      form.dataset.filled = '';
    },
    listen(heard) {
      form.addEventListener('submit', (event) => event.preventDefault());
      form.addEventListener('input', () => {
        const chosen = (name: string): string => control(name)?.value ?? '';
        const role = chosen('role');
        heard({
          role: role === 'all' ? '' : role,
          grade: chosen('grade'),
          position: role === 'all' ? '' : chosen('position'),
          group: chosen('group'),
          differs: box?.checked ?? false,
          query: chosen('q').slice(0, 100),
        });
      });
    },
  };
}
