import { few, roomy } from '../start.model.ts';

/** Which columns and rows to show, in their order. */
interface VisibleCells {
  readonly columns: readonly boolean[];
  readonly rows: readonly boolean[];
  /** Whether the columns are those that are shown first, which the style sheet alone hides. */
  readonly isStart: boolean;
}

/** What decides how much of a row is open. */
interface MatrixRoom {
  /** Whether the rows of a group wait to be unfolded. */
  readonly isFolded: (body: Element | null) => boolean;
  /** Whether there is room for the text of a level in every row. */
  readonly isRoomy: () => boolean;
}

/** Rows that one frame brings up to date out of the reader's sight. */
const batch = 8;
/** So few columns leave room for larger words and for the definitions. */
const fewest = 3;

const count = (all: readonly boolean[]): number => all.filter(Boolean).length;

/**
 * Hides and shows columns and rows of the matrix in a region. Returns what does so: rows that can
 * be in sight are right at once; with `later`, the others wait for the frames that follow, since to
 * lay all of them out takes longer than one.
 */
export function matrixRows(
  region: HTMLElement,
  rows: readonly HTMLTableRowElement[],
  columns: number,
  { isFolded, isRoomy }: MatrixRoom,
): (wanted: VisibleCells, later: boolean) => void {
  const table = region.querySelector('table')!;
  const head = table.tHead!.rows[0]!;
  const cells = new Map([head, ...rows].map((row) => [row, [...row.cells].slice(1, columns + 1)]));
  const groups = [...table.tBodies]
    .filter((body) => !('domain' in body.dataset))
    .map((body) => ({
      body,
      title: body.rows[0]!,
      places: [...body.rows].slice(1).map((row) => rows.indexOf(row)),
    }));
  const domains = domainsIn(table);
  const heads = cells.get(head)!;
  const start = region.dataset.start;
  let shown: VisibleCells = { columns: [], rows: [], isStart: true };
  /** Which columns are the first shown of their role, and so begin a line. */
  let leads: readonly boolean[] = [];
  /** Places of rows that are not up to date. */
  let late: number[] = [];
  let frame = 0;

  // A guide may have no rows; what is not there takes no room.
  const least = (row: HTMLElement | undefined): number =>
    (row && parseFloat(getComputedStyle(row).minBlockSize)) || 0;
  /** What can be in sight. To ask right after a change would lay the page out once more. */
  const look = () => ({
    top: region.getBoundingClientRect().top,
    // Nothing is lower than this.
    head: least(head),
    title: least(groups[0]?.title),
    row: least(rows.find((row) => !row.hidden)),
  });
  let view = look();
  const lookAgain = (): void => {
    view = look();
  };
  addEventListener('scroll', lookAgain, { capture: true, passive: true });
  addEventListener('resize', lookAgain);

  /** Opens the text of the one level that a row shows, where there is room for it. */
  function setText(row: HTMLTableRowElement, isOne: boolean): void {
    const texts = row.querySelector('details');
    if (!texts) return;
    const level = isOne && cells.get(row)![shown.columns.indexOf(true)]!.dataset.l;
    for (const item of texts.querySelectorAll('li'))
      item.className = isOne && String(item.value) === level ? 'here' : '';
    texts.open = isOne && isRoomy();
  }

  /** Brings a row up to date. */
  function setCells(row: HTMLTableRowElement): void {
    for (const [place, cell] of cells.get(row)!.entries()) {
      const on = shown.isStart || shown.columns[place]!;
      if (cell.hidden === on) cell.hidden = !on;
      if (cell.classList.contains('lead') !== leads[place]) cell.classList.toggle('lead');
    }
    const number = count(shown.columns);
    row.className = number === 1 ? 'narrow one' : number <= fewest ? 'narrow' : '';
    if (row === head) return;
    setText(row, number === 1);
    if (isFolded(row.parentElement)) row.setAttribute('hidden', 'until-found');
    else row.hidden = false;
  }

  function settle(place: number): void {
    const row = rows[place]!;
    if (shown.rows[place]) return setCells(row);
    row.hidden = true;
    row.className = '';
  }

  function finish(): void {
    cancelAnimationFrame(frame);
    for (const place of late) settle(place);
    late = [];
    for (const { body, title } of groups) {
      body.hidden = title.hidden;
      body.className = '';
    }
    table.hidden = !count(shown.rows);
    table.className = '';
    frame = requestAnimationFrame(() => setTimeout(lookAgain));
  }

  function catchUp(): void {
    for (const place of late.splice(0, batch)) settle(place);
    if (late.length) frame = requestAnimationFrame(catchUp);
    else finish();
  }

  /** Sets what can be in sight of a group from a row on; returns how much room is left. */
  function setGroup({ body, places }: (typeof groups)[number], from: number, room: number): number {
    body.hidden = false;
    body.className = '';
    let left = (places.at(-1) ?? -1) < from ? room : room - view.title;
    for (const place of places) {
      const row = rows[place]!;
      if (place < from || left <= 0) late.push(place);
      else if (shown.rows[place]) {
        setCells(row);
        if (!row.hidden) left -= view.row;
      } else if (!row.hidden) {
        row.className = 'gone';
        late.push(place);
      }
    }
    return left;
  }

  /** Gives the rows as many columns as the role with the most of them shows, and each role a line. */
  function setLines(): void {
    const perRole = new Map<string, number>();
    leads = cells.get(head)!.map(({ dataset: { role = '' } }, place) => {
      // What is shown first is marked as the page was built: on paper, all of it is shown.
      const on = shown.isStart || shown.columns[place]!;
      const before = perRole.get(role) ?? 0;
      if (on) perRole.set(role, before + 1);
      return on && before === 0;
    });
    const visible = heads.filter((_, place) => shown.columns[place]);
    const across = Math.max(0, ...perRole.values());
    region.dataset.across = String(across);
    region.classList.toggle('tight', across > few);
    region.classList.toggle('packed', across > roomy);
    const isSeveral = new Set(visible.map(({ dataset }) => dataset.role)).size > 1;
    region.classList.toggle('several', isSeveral);
  }

  addEventListener('beforeprint', finish);

  return (wanted, later) => {
    cancelAnimationFrame(frame);
    const any = !wanted.columns.length || wanted.columns.includes(true);
    const before = shown;
    shown = { ...wanted, rows: wanted.rows.map((on) => any && on) };
    if (wanted.isStart && start !== undefined) region.dataset.start = start;
    else delete region.dataset.start;
    setLines();
    late = [];
    for (const { title, places } of groups)
      title.hidden = !places.some((place) => shown.rows[place]);
    for (const { body, titles } of domains) body.hidden = titles.every(({ hidden }) => hidden);
    if (!later) {
      late = rows.map((_, place) => place);
      setCells(head);
      finish();
      return;
    }
    // Other rows are read from the first on; the same rows in other columns from where one is.
    const same = shown.rows.every((on, place) => on === before.rows[place]);
    const inside = same && view.top < 0;
    const top = inside ? Math.max(view.top, 0) : view.top;
    const from = inside ? rows.findIndex((row) => row.getBoundingClientRect().bottom > top) : 0;
    table.hidden = false;
    table.className = count(shown.rows) ? '' : 'gone';
    setCells(head);
    let room = innerHeight - top - view.head;
    for (const group of groups)
      if (!group.title.hidden) room = setGroup(group, from, room);
      else {
        // To take rows out of the page costs more than to show nothing of them for a moment.
        if (!group.body.hidden) group.body.className = 'gone';
        late.push(...group.places);
      }
    // The first of these callbacks comes before the answer is painted, the second after.
    frame = requestAnimationFrame(() => (frame = requestAnimationFrame(catchUp)));
  };
}

/** The heading of each domain, and the title rows of the groups after it. */
function domainsIn(
  table: HTMLTableElement,
): { body: HTMLElement; titles: HTMLTableRowElement[] }[] {
  const domains: { body: HTMLElement; titles: HTMLTableRowElement[] }[] = [];
  for (const body of table.tBodies)
    if ('domain' in body.dataset) domains.push({ body, titles: [] });
    else domains.at(-1)?.titles.push(body.rows[0]!);
  return domains;
}
