import {
  type FilterableMatrix,
  formatFilter,
  type MatrixFilter,
  parseFilter,
  shownBy,
} from '../domain/matrix-filter.ts';

const form = document.querySelector<HTMLFormElement>('#_filters')!;
const table = document.querySelector<HTMLTableElement>('.matrix table')!;
const status = document.querySelector<HTMLElement>('#_matrix-status')!;
const nothing = document.querySelector<HTMLElement>('#_matrix-nothing')!;

const [roleRow, columnRow] = [...table.tHead!.rows] as [HTMLTableRowElement, HTMLTableRowElement];
const heads = [...columnRow.cells];
const rows = [...table.querySelectorAll<HTMLTableRowElement>('tr[data-skill]')];
const cells = rows.map((row) => [...row.cells].slice(1));
const roleHeads = [...roleRow.cells].filter(({ dataset }) => dataset.role);

const matrix: FilterableMatrix = {
  columns: heads.map(({ dataset }) => ({ role: dataset.role!, grade: dataset.grade! })),
  rows: rows.map((row, place) => ({
    group: (row.parentElement as HTMLElement).dataset.group!,
    text: row.cells[0]!.textContent,
    levels: cells[place]!.map(({ dataset }) => (dataset.l ? Number(dataset.l) : null)),
  })),
};

const control = <T extends HTMLElement>(name: string): T => form.elements.namedItem(name) as never;
const values = (name: string): string[] =>
  [...control<HTMLSelectElement>(name).options].map(({ value }) => value).filter(Boolean);
const choices = { roles: values('role'), grades: values('grade'), groups: values('group') };

function readForm(): MatrixFilter {
  const data = new FormData(form);
  return parseFilter(
    `?${new URLSearchParams([...data].map(([key, value]) => [key, String(value)])).toString()}`,
    choices,
  );
}

function fillForm({ role, grade, group, differs, query }: MatrixFilter): void {
  for (const [name, value] of Object.entries({ role, grade, group, q: query }))
    control<HTMLInputElement | HTMLSelectElement>(name).value = value;
  control<HTMLInputElement>('differs').checked = differs;
}

/** What is hidden now; only what changes is touched, since a matrix has hundreds of cells. */
let before = { columns: heads.map(() => true), rows: rows.map(() => true) };

function show(filter: MatrixFilter): void {
  const shown = shownBy(filter, matrix);
  shown.columns.forEach((on, column) => {
    if (on === before.columns[column]) return;
    heads[column]!.hidden = !on;
    for (const row of cells) row[column]!.hidden = !on;
  });
  shown.rows.forEach((on, row) => {
    if (on !== before.rows[row]) rows[row]!.hidden = !on;
  });
  before = shown;
  const columns = shown.columns.filter(Boolean).length;
  for (const head of roleHeads) {
    const span = matrix.columns.filter(
      ({ role }, column) => role === head.dataset.role && shown.columns[column],
    ).length;
    head.hidden = !span;
    if (span) head.colSpan = span;
  }
  for (const body of table.tBodies) {
    body.hidden = ![...body.rows].some((row) => row.dataset.skill && !row.hidden);
    body.rows[0]!.cells[0]!.colSpan = columns + 1;
  }
  const count = shown.rows.filter(Boolean).length;
  table.classList.toggle('narrow', columns <= 5);
  status.textContent = status.dataset
    .text!.replace('{skills}', String(count))
    .replace('{all}', String(rows.length))
    .replace('{columns}', String(columns));
  nothing.hidden = count > 0 && columns > 0;
  table.hidden = !nothing.hidden;
}

function apply(): void {
  const filter = readForm();
  show(filter);
  history.replaceState(null, '', location.pathname + formatFilter(filter) + location.hash);
}

form.addEventListener('input', apply);
form.addEventListener('submit', (event) => event.preventDefault());
for (const reset of document.querySelectorAll('[data-reset]'))
  reset.addEventListener('click', () => {
    form.reset();
    apply();
  });
// The browser may have put back what was chosen before the page was left.
form.reset();
fillForm(parseFilter(location.search, choices));
show(readForm());
