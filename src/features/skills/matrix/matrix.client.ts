import {
  type FilterableMatrix,
  asksUnknown,
  formatFilter,
  type MatrixFilter,
  parseFilter,
  shownBy,
} from './matrix-filter.model.ts';
import { leadToRole } from './asked-role.client.ts';
import { elementAt } from '../../../browser/anchor.client.ts';
import { matrixRows } from './matrix-rows.client.ts';

const form = document.querySelector<HTMLFormElement>('#_filters')!;
const region = document.querySelector<HTMLElement>('.matrix')!;
const table = region.querySelector('table')!;
const status = document.querySelector<HTMLElement>('#_matrix-status')!;
const nothing = document.querySelector<HTMLElement>('#_matrix-nothing')!;

const heads = [...(table.tHead?.rows[0]?.cells ?? [])].slice(1);
const rows = [...table.querySelectorAll<HTMLTableRowElement>('tr[data-skill]')];
const showRows = matrixRows(region, rows);

const matrix: FilterableMatrix = {
  columns: heads.map(({ dataset }) => ({ role: dataset.role ?? '', grade: dataset.grade ?? '' })),
  rows: rows.map((row) => {
    const [head, ...cells] = row.cells;
    return {
      group: row.parentElement?.dataset.group ?? '',
      text: head?.textContent ?? '',
      levels: cells.map(({ dataset }) => (dataset.l ? Number(dataset.l) : null)),
    };
  }),
};

/** A control of the form, or null: the page leaves out what would have nothing to choose. */
const control = (name: string): HTMLInputElement | HTMLSelectElement | null =>
  form.querySelector(`[name="${name}"]`);
const values = (name: string): string[] =>
  [...form.querySelectorAll<HTMLOptionElement>(`[name="${name}"] option`)]
    .map(({ value }) => value)
    .filter(Boolean);
const choices = { roles: values('role'), grades: values('grade'), groups: values('group') };

function readForm(): MatrixFilter {
  const data = new FormData(form);
  return parseFilter(
    `?${new URLSearchParams([...data].map(([key, value]) => [key, String(value)])).toString()}`,
    choices,
  );
}

function fillForm({ role, grade, group, differs, query }: MatrixFilter): void {
  for (const [name, value] of Object.entries({ role, grade, group, q: query })) {
    const found = control(name);
    if (found) found.value = value;
  }
  const box = control('differs');
  if (box instanceof HTMLInputElement) box.checked = differs;
}

function show(filter: MatrixFilter, later: boolean, ...notes: readonly string[]): void {
  const shown = shownBy(filter, matrix);
  const columns = shown.columns.filter(Boolean).length;
  const count = shown.rows.filter(Boolean).length;
  showRows(shown, later);
  nothing.hidden = count > 0 && (columns > 0 || !heads.length);
  const { text = '', alone = '' } = status.dataset;
  const said = text
    .replace('{skills}', String(count))
    .replace('{all}', String(rows.length))
    .replace('{columns}', String(columns));
  const more = [...(shown.alone ? [alone] : []), ...notes];
  status.textContent = more.length ? `${said}. ${more.join(' ')}` : said;
}

let writing: ReturnType<typeof setTimeout> | undefined;

function apply(): void {
  const filter = readForm();
  show(filter, true);
  clearTimeout(writing);
  // Browsers allow only so many changes of the address in a while, and each takes its time.
  writing = setTimeout(
    () => history.replaceState(null, '', location.pathname + formatFilter(filter) + location.hash),
    100,
  );
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
const { unknown = '' } = status.dataset;
const leads = leadToRole();
const isUnknown = !leads && asksUnknown(location.search, choices);
show(readForm(), false, ...(isUnknown ? [unknown] : []));
// The address of a cell asks for the cell, whatever else it asks for.
const asked = elementAt(location.hash);
if (asked && region.contains(asked) && !asked.checkVisibility()) {
  form.reset();
  show(readForm(), false);
  asked.scrollIntoView({ block: 'center', inline: 'center' });
}
