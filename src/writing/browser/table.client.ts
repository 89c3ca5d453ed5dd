import { holdsWords, nextSorting, type Sorting, sortedPlaces } from '../../model/table.ts';
import { element } from '../../browser/element.client.ts';

for (const root of document.querySelectorAll<HTMLElement>('.data[data-later]')) {
  const table = root.querySelector('table');
  const body = table?.tBodies[0];
  if (!table || !body) continue;
  const rows = [...body.rows];
  if (root.dataset.sort) sortable(table, body, rows);
  filterable(root, rows);
}

/** Makes a button of each column's head that does not hold a control already. */
function sortable(
  table: HTMLTableElement,
  body: HTMLTableSectionElement,
  rows: readonly HTMLTableRowElement[],
): void {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  heads.forEach((head, column) => {
    if (!head.textContent.trim() || head.querySelector('a, button')) return;
    const button = element('button', { type: 'button' });
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const sorting = nextSorting[(head.ariaSort ?? 'none') as Sorting];
      for (const head of heads) head.removeAttribute('aria-sort');
      if (sorting !== 'none') head.ariaSort = sorting;
      const cells = rows.map(({ cells }) => cells[column]?.textContent ?? '');
      const places = sortedPlaces(cells, sorting, document.documentElement.lang);
      body.append(...places.map((place) => rows[place]!));
    });
  });
}

/** Puts the field above a table whose writer asked for one. */
function filterable(root: HTMLElement, rows: readonly HTMLTableRowElement[]): void {
  const controls = root.querySelector<HTMLTemplateElement>('[data-controls]');
  const tools = root.querySelector('.tools');
  if (!controls || !tools) return;
  tools.append(controls.content);
  const input = tools.querySelector('input')!;
  const status = tools.querySelector<HTMLElement>('[role=status]')!;
  const count = (): void => {
    for (const row of rows) {
      const words = [...row.cells].map((cell) => cell.textContent).join(' ');
      row.hidden = !holdsWords(words, input.value);
    }
    const shown = rows.filter(({ hidden }) => !hidden).length;
    status.textContent = status.dataset
      .text!.replace('{shown}', String(shown))
      .replace('{all}', String(rows.length));
  };
  input.addEventListener('input', count);
  count();
}
