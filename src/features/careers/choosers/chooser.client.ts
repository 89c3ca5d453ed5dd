import { readQuery } from '../../../model/query.ts';
import { careerStrings } from '@strings';
import { type CareerSource, careerSource } from './source.client.ts';
import { element } from '../../../browser/element.client.ts';

/** What a chooser shows for a choice: what is announced, and what is shown below. */
export interface ChooserOutput {
  readonly said: string;
  readonly parts: readonly Node[];
}

/** A form whose selects say what to show, and what to say on the way. */
interface Chooser {
  readonly form: HTMLFormElement;
  /** Where counts and failures are announced. */
  readonly status: HTMLElement;
  readonly place: HTMLElement;
  readonly words: {
    readonly loading: string;
    readonly failed: string;
    /** What to say of a select that is empty, by its name. */
    readonly choose: Readonly<Record<string, string>>;
    readonly unknown: string;
  };
  /** The choice that an address names, by the selects' names, where it is written in another way. */
  readonly read?: (given: URLSearchParams) => Readonly<Record<string, string>>;
  /** What the address says of a choice; the selects' names and values where left out. */
  readonly write?: (choice: Readonly<Record<string, string>>) => Readonly<Record<string, string>>;
  /** Why the form does not offer what an address names, where it is not unknown; null where it is. */
  readonly explain?: (
    given: Readonly<Record<string, string>>,
    source: CareerSource,
  ) => string | null;
  readonly show: (choice: Readonly<Record<string, string>>, source: CareerSource) => ChooserOutput;
}

/**
 * Runs a form of selects whose choice is kept in the address, so that it can be sent to someone
 * and the back button undoes it. Returns a function that shows what is chosen now.
 */
export function startChooser(chooser: Chooser): () => void {
  const { form, status, place, words, show, explain } = chooser;
  const { read = Object.fromEntries, write = (choice) => choice } = chooser;
  const selects = [...form.querySelectorAll('select')];
  const { hash } = new URL(form.action);
  let asked = 0;
  /** The query whose choice is shown; a link to an anchor of the page leaves it as it is. */
  let shown = '';

  const say = (said: readonly (string | Node)[], parts: readonly Node[] = []): void => {
    for (const select of selects) {
      select.removeAttribute('aria-invalid');
      select.removeAttribute('aria-describedby');
    }
    status.replaceChildren(...said);
    place.replaceChildren(...parts);
  };
  const chosen = (): Readonly<Record<string, string>> =>
    Object.fromEntries(selects.map(({ name, value }) => [name, value]));
  const empty = (): HTMLSelectElement | undefined => selects.find(({ value }) => !value);
  /** Leads the reader who asked to what is still to be chosen. */
  const point = (select: HTMLSelectElement): void => {
    select.setAttribute('aria-invalid', 'true');
    select.setAttribute('aria-describedby', status.id);
    select.focus();
  };
  async function run(): Promise<void> {
    const mine = ++asked;
    const missing = empty();
    if (missing) {
      // Who has chosen nothing needs no reminder, unless the form was sent before this code came.
      const begun = selects.some(({ value }) => value);
      const sent = readQuery(location.search).has(missing.name);
      return say(begun || sent ? [words.choose[missing.name]!] : []);
    }
    const choice = chosen();
    if (!place.hasChildNodes()) say([words.loading]);
    try {
      const source = await careerSource(form);
      if (mine !== asked) return;
      const { said, parts } = show(choice, source);
      say([said], parts);
    } catch {
      if (mine !== asked) return;
      const { retry } = careerStrings.route;
      const again = element('button', { type: 'button', class: 'btn quiet' }, retry);
      again.addEventListener('click', () => void run());
      say([words.failed, ' ', again]);
    }
  }
  async function refuse(given: Readonly<Record<string, string>>): Promise<void> {
    const mine = ++asked;
    say([]);
    const source = explain && (await careerSource(form).catch(() => null));
    if (mine === asked) say([(source && explain?.(given, source)) ?? words.unknown]);
  }
  const apply = (): void => {
    shown = location.search;
    const given = read(readQuery(shown));
    let lost = false;
    for (const select of selects) {
      const value = given[select.name] ?? '';
      const known = [...select.options].some((option) => option.value === value);
      lost ||= !known;
      select.value = known ? value : '';
    }
    void (lost ? refuse(given) : run());
  };
  const record = (keep: 'pushState' | 'replaceState' = 'pushState'): void => {
    // Both characters are allowed in a query unescaped, and are easier to read so.
    const query = new URLSearchParams(write(chosen()))
      .toString()
      .replaceAll('%2F', '/')
      .replaceAll('%3A', ':');
    const address = `${location.pathname}?${query}${hash}`;
    if (selects.every(({ value }) => value) && !location.href.endsWith(address))
      history[keep](null, '', address);
    shown = location.search;
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    record();
    void run();
    const missing = empty();
    if (!missing) return;
    say([words.choose[missing.name]!]);
    point(missing);
  });
  for (const select of selects)
    select.addEventListener('change', () => {
      if (select.hasAttribute('aria-invalid')) say([]);
    });
  addEventListener('popstate', () => {
    if (location.search !== shown) apply();
  });
  // Without a query, what the reader chose before this code came stays chosen. A form that was sent
  // before it came has its own query.
  if (location.search) {
    apply();
    record('replaceState');
  }
  return () => {
    record();
    void run();
  };
}
