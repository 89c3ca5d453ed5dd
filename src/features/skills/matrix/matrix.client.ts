import {
  asksUnknown,
  type FilterableMatrix,
  formatFilter,
  inRole,
  type MatrixChoices,
  type MatrixFilter,
  parseFilter,
  shownBy,
} from './matrix-filter.model.ts';
import { leadToRole } from './asked-role.client.ts';
import { keepInAddress } from '../../../browser/address.client.ts';
import { elementAt } from '../../../browser/anchor.client.ts';
import { foldGroups } from '../../../browser/folds.client.ts';
import { matrixForm } from './matrix-form.client.ts';
import { matrixRows } from './matrix-rows.client.ts';

const region = document.querySelector<HTMLElement>('.matrix')!;
const table = region.querySelector('table')!;
const status = document.querySelector<HTMLElement>('#_matrix-status')!;
const nothing = document.querySelector<HTMLElement>('#_matrix-nothing')!;

const heads = [...table.querySelectorAll<HTMLElement>('th[data-role]')];
const rows = [...table.querySelectorAll<HTMLTableRowElement>('tr[data-skill]')];
const matrix: FilterableMatrix = {
  columns: heads.map(({ dataset: { role = '', grade = '', position = '' } }) => ({
    ...{ role, grade, position },
  })),
  rows: rows.map((row) => {
    const [head, ...cells] = row.cells;
    return {
      group: row.parentElement?.dataset.group ?? '',
      text: head?.textContent ?? '',
      levels: heads.map((_, place) => {
        const level = cells[place]?.dataset.l;
        return level ? Number(level) : null;
      }),
    };
  }),
};

/** Where there is little room, one position at a time is shown, and groups are folded. */
const phone = matchMedia('(width < 48rem)');
const folds = foldGroups({
  region,
  groups: 'tbody[data-group]',
  rows: 'tr[data-skill]',
  label: '.grp .h',
  narrow: phone,
});
const showRows = matrixRows(region, rows, heads.length, {
  isFolded: folds.isFolded,
  isRoomy: () => !phone.matches,
});
const controls = document.querySelector<HTMLFormElement>('#_filters')!;
const form = matrixForm(controls, matrix.columns);
const clearing = controls.querySelector('[data-reset]')!.parentElement!;

const starts = heads.filter(({ dataset }) => 'first' in dataset).map(({ dataset }) => dataset);
const choices: MatrixChoices = {
  columns: matrix.columns,
  groups: form.groups,
  role: starts.length > 1 && form.hasRoles ? (starts[0]!.role ?? '') : '',
  positionOf(role) {
    const own = starts.find((start) => start.role === (starts.length > 1 ? role : start.role));
    return phone.matches ? (own?.position ?? '') : '';
  },
};

let current: MatrixFilter = parseFilter('', choices);

function show(filter: MatrixFilter, later: boolean, ...notes: readonly string[]): void {
  current = filter;
  form.fill(filter);
  const shown = shownBy(filter, matrix);
  const columns = shown.columns.filter(Boolean).length;
  const count = shown.rows.filter(Boolean).length;
  const start = parseFilter('', choices);
  const isStart = filter.role === start.role && filter.position === start.position && !filter.grade;
  if (filter.query) folds.setAll(true);
  showRows({ ...shown, isStart }, later);
  clearing.hidden = formatFilter(filter, choices) === '';
  nothing.hidden = count > 0 && (columns > 0 || !heads.length);
  const { text = '', alone = '' } = status.dataset;
  const said = text
    .replace('{skills}', String(count))
    .replace('{all}', String(rows.length))
    .replace('{columns}', String(columns));
  const more = [...(shown.alone ? [alone] : []), ...notes];
  status.textContent = more.length ? `${said}. ${more.join(' ')}` : said;
}

function apply(filter: MatrixFilter): void {
  show(filter, true);
  keepInAddress(() => formatFilter(filter, choices));
}

form.listen((asked) => {
  const goesOn = choices.role !== '' && asked.role !== current.role;
  apply(goesOn ? inRole({ ...asked, ...stepOf(current) }, asked.role, choices) : asked);
});
/** Where on a ladder a filter is. */
function stepOf({ role, grade, position }: MatrixFilter): Partial<MatrixFilter> {
  return { role, grade, position };
}
for (const reset of document.querySelectorAll('[data-reset]'))
  reset.addEventListener('click', () => {
    apply(parseFilter('', choices));
    // The button goes; who works by keyboard goes on at the words.
    controls.querySelector<HTMLElement>('[name="q"]')!.focus();
  });

const { unknown = '' } = status.dataset;
const leads = leadToRole();
const isUnknown = !leads && asksUnknown(location.search, choices);
show(parseFilter(location.search, choices), false, ...(isUnknown ? [unknown] : []));
phone.addEventListener('change', () => show(parseFilter(location.search, choices), false));

/** The address of a cell asks for the cell, whatever else it asks for. */
function showAddressed(): void {
  const asked = elementAt(location.hash);
  if (!asked || !region.contains(asked)) return;
  folds.open(asked.closest('tbody'));
  const place = [...(asked.closest('tr')?.cells ?? [])].findIndex((cell) => cell === asked) - 1;
  const column = matrix.columns[place];
  if (column && !asked.checkVisibility()) {
    const { role, position } = column;
    const own = { role: choices.role && role, ...(phone.matches && { position }) };
    show({ ...parseFilter('', choices), ...own }, false);
  }
  asked.scrollIntoView({ block: 'center' });
}
showAddressed();
addEventListener('hashchange', showAddressed);
