/** When a page was last read against its sources, and when it is due again. Days: `2026-11-21`. */
export interface Review {
  readonly owner: string;
  readonly reviewed: string;
  readonly due: string;
  /** Whether it was due before the day the site was built. */
  readonly overdue: boolean;
}

interface Fields {
  readonly owner?: string | undefined;
  readonly reviewed?: string | undefined;
  readonly reviewMonths?: number | undefined;
}

interface Defaults {
  readonly owner: string;
  readonly reviewed: string;
  readonly months: number;
}

/** A page's review, with the site's defaults where the page says nothing. */
export function reviewOf(fields: Fields, defaults: Defaults, buildDay: string): Review {
  const reviewed = fields.reviewed ?? defaults.reviewed;
  const due = addMonths(reviewed, fields.reviewMonths ?? defaults.months);
  return { owner: fields.owner ?? defaults.owner, reviewed, due, overdue: due < buildDay };
}

/**
 * The same day some months later; the last day of the month where that day does not exist, so
 * that 31 August and six months give 28 or 29 February.
 */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  const moved = new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)));
  return moved.toISOString().slice(0, 10);
}

/** `2026-11-21` in the reader's words: `21 November 2026`. */
export function formatDay(day: string, language: string): string {
  let format = formats.get(language);
  if (!format) {
    format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
    formats.set(language, format);
  }
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** One for each language: making one takes longer than using it a hundred times. */
const formats = new Map<string, Intl.DateTimeFormat>();
