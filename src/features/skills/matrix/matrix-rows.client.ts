/** Which columns and rows to show, in their order. */
interface VisibleCells {
  readonly columns: readonly boolean[];
  readonly rows: readonly boolean[];
}

/** Rows that one frame brings up to date out of the reader's sight. */
const batch = 8;
/** So few columns leave room for larger words and for the definitions. */
const few = 3;

const count = (all: readonly boolean[]): number => all.filter(Boolean).length;

/**
 * Hides and shows columns and rows of the matrix in a region. Returns what does so: cells that can
 * be in sight are right at once; with `later`, the others wait for the frames that follow, since to
 * lay all of them out takes longer than one.
 */
export function matrixRows(
  region: HTMLElement,
  rows: readonly HTMLTableRowElement[],
): (wanted: VisibleCells, later: boolean) => void {
  const table = region.querySelector('table')!;
  const head = table.tHead!.rows[0]!;
  const cells = new Map([head, ...rows].map((row) => [row, [...row.cells].slice(1)]));
  const groups = [...table.tBodies]
    .filter((body) => !('domain' in body.dataset))
    .map((body) => ({
      body,
      title: body.rows[0]!,
      places: [...body.rows].slice(1).map((row) => rows.indexOf(row)),
    }));
  const domains = domainsIn(table);
  let shown: VisibleCells = { columns: [], rows: [] };
  /** Places of rows that are not up to date. */
  let late: number[] = [];
  let frame = 0;

  // A guide may have no columns or no rows; what is not there takes no room.
  const least = (row: HTMLElement | undefined): number =>
    (row && parseFloat(getComputedStyle(row).minBlockSize)) || 0;
  const corner = head.cells[0];
  const column = head.cells[1];
  /** What can be in sight. To ask right after a change would lay the page out once more. */
  const look = () => ({
    top: region.getBoundingClientRect().top,
    scrolled: region.scrollTop,
    across: region.clientWidth + region.scrollLeft - (corner?.offsetWidth ?? 0),
    // Nothing is lower or narrower than this; on a phone every column is in sight.
    head: least(head),
    title: least(groups[0]?.title),
    row: least(rows[0]),
    column: (column && parseFloat(getComputedStyle(column).minInlineSize)) || 0,
  });
  let view = look();
  const lookAgain = (): void => {
    view = look();
  };
  addEventListener('scroll', lookAgain, { capture: true, passive: true });
  addEventListener('resize', lookAgain);

  /** Brings a row up to date as far as so many shown columns reach. */
  function setCells(row: HTMLTableRowElement, reach = Infinity): void {
    let left = reach;
    for (const [place, cell] of cells.get(row)!.entries()) {
      // Out of sight, cells stay as they are; those that were not laid out are not yet.
      if (left <= 0 && !row.hidden) break;
      const on = shown.columns[place]! && left-- > 0;
      if (cell.hidden === on) cell.hidden = !on;
    }
    row.className = count(shown.columns) <= few ? 'narrow' : '';
    row.hidden = false;
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
    const reach = view.column ? Math.ceil(view.across / view.column) : Infinity;
    body.hidden = false;
    body.className = '';
    let left = (places.at(-1) ?? -1) < from ? room : room - view.title;
    for (const place of places) {
      const row = rows[place]!;
      if (place < from || left <= 0) late.push(place);
      else if (shown.rows[place]) {
        setCells(row, reach);
        left -= view.row;
        if (count(shown.columns) > reach) late.push(place);
      } else if (!row.hidden) {
        row.className = 'gone';
        late.push(place);
      }
    }
    return left;
  }

  addEventListener('beforeprint', finish);

  return (wanted, later) => {
    cancelAnimationFrame(frame);
    const any = !wanted.columns.length || wanted.columns.includes(true);
    const before = shown;
    shown = { columns: wanted.columns, rows: wanted.rows.map((on) => any && on) };
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
    const inside = same && (view.scrolled > 0 || view.top < 0);
    const top = inside ? Math.max(view.top, 0) : view.top;
    const from = inside ? rows.findIndex((row) => row.getBoundingClientRect().bottom > top) : 0;
    if (!same && view.scrolled) region.scrollTop = 0;

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
