import { keepInAddress } from '../../browser/address.client.ts';
import { elementAt } from '../../browser/anchor.client.ts';
import { aliasesFile, type TermAliases } from './aliases.model.ts';
import {
  type FilterableTerm,
  formatGlossaryFilter,
  type GlossaryFilter,
  parseGlossaryFilter,
  shownTerms,
} from './filter.model.ts';
import { glossaryStrings } from '@strings';

const words = glossaryStrings.filters;
const region = document.getElementById('_terms')!;
const form = document.querySelector<HTMLFormElement>('#_filters')!;
const status = document.getElementById('_found')!;
const nothing = document.getElementById('_nothing')!;
const reset = form.querySelector<HTMLElement>('[data-reset]')!;
const search = nothing.querySelector('a')!;
const searchPage = search.href;

const entries = [...region.querySelectorAll<HTMLElement>('.entry')];
const letters = [...region.querySelectorAll<HTMLElement>('.letter')].map((group) => ({
  group,
  places: [...group.querySelectorAll<HTMLElement>('.entry')].map((entry) => entries.indexOf(entry)),
  count: group.querySelector('.count')!,
  list: group.querySelector('dl')!,
  link: region.querySelector(`.letters [href="#${group.querySelector('h2')!.id}"]`)!.parentElement!,
}));

let aliases: TermAliases = {};
const termsOf = (): FilterableTerm[] =>
  entries.map(({ id, dataset, firstElementChild, textContent }) => ({
    roles: dataset.roles?.split(' ') ?? [],
    names: `${firstElementChild!.textContent}\n${aliases[id] ?? ''}`,
    sentence: textContent,
  }));
let terms = termsOf();

/** Where there is little room, one letter is shown at a time. */
const narrow = matchMedia('(width < 48rem)');

const control = (name: string): { value: string } | null =>
  form.elements.namedItem(name) as HTMLSelectElement | RadioNodeList | null;
const roles = [
  ...form.querySelectorAll<HTMLInputElement | HTMLOptionElement>('[type=radio], option'),
].flatMap(({ value }) => value || []);

let current: GlossaryFilter = { role: '', query: '' };
let chosen = letters[0]?.group ?? null;
const isAsking = (): boolean => current.query.trim() !== '';

/** Hides what is not of the chosen letter; the browser's own search still finds it. */
function fold(): void {
  for (const { group, list } of letters) {
    const isFolded = narrow.matches && !isAsking() && group !== chosen;
    group.classList.toggle('folded', isFolded);
    list.hidden = false;
    if (isFolded) list.setAttribute('hidden', 'until-found');
  }
}

/** Shows a letter alone, or the first that has terms where it has none. */
function choose(wanted: Element | null): void {
  const isLeft = ({ group }: (typeof letters)[number]): boolean => !group.classList.contains('out');
  const letter =
    letters.find((own) => own.group === wanted && isLeft(own)) ?? letters.find(isLeft) ?? null;
  chosen = letter?.group ?? chosen;
  fold();
  for (const { group, link } of letters)
    link.firstElementChild!.toggleAttribute('data-chosen', group === letter?.group);
}

function show(filter: GlossaryFilter): void {
  current = filter;
  const { shown, bySentence } = shownTerms(terms, filter);
  for (const [place, entry] of entries.entries()) entry.classList.toggle('out', !shown[place]);
  for (const { group, places, count, link } of letters) {
    const number = places.filter((place) => shown[place]).length;
    group.classList.toggle('out', number === 0);
    link.classList.toggle('gone', number === 0);
    count.textContent = glossaryStrings.count(number);
  }
  if (isAsking()) fold();
  else choose(chosen);
  const number = shown.filter(Boolean).length;
  nothing.hidden = number > 0;
  reset.parentElement!.hidden = !isAsking() && !filter.role;
  status.textContent = bySentence
    ? words.bySentence(number)
    : number
      ? words.shown(number, entries.length)
      : words.nothing;
  search.href = isAsking()
    ? `${searchPage}?q=${encodeURIComponent(filter.query.trim())}`
    : searchPage;
}

/** Shows a filter in the controls too. */
function fill(filter: GlossaryFilter): void {
  for (const [name, value] of [['role', filter.role] as const, ['q', filter.query] as const]) {
    const found = control(name);
    if (found) found.value = value;
  }
  show(filter);
}

let loading = false;
/** Fetches what else the terms are called, once; without it, the terms themselves are looked at. */
async function loadAliases(): Promise<void> {
  if (loading) return;
  loading = true;
  try {
    const response = await fetch(aliasesFile);
    if (!response.ok) throw new Error(response.statusText);
    aliases = (await response.json()) as TermAliases;
    terms = termsOf();
    if (current.query.trim()) show(current);
  } catch {
    loading = false;
  }
}

narrow.addEventListener('change', fold);
for (const { group } of letters) group.addEventListener('beforematch', () => choose(group));
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('focusin', () => void loadAliases());
form.addEventListener('input', () => {
  show({ role: control('role')?.value ?? '', query: control('q')!.value });
  keepInAddress(() => formatGlossaryFilter(current));
});
reset.addEventListener('click', () => {
  fill({ role: '', query: '' });
  keepInAddress(() => '');
  // The button goes; who works by keyboard goes on at the words.
  document.getElementById('_words')!.focus();
});

/** The address of a term or a letter asks for it, whatever else it asks for. */
function showAddressed(): void {
  const asked = elementAt(location.hash);
  if (!asked || !region.contains(asked)) return;
  if (asked.closest('.out')) fill({ role: '', query: '' });
  choose(asked.closest('.letter'));
  // A letter comes to where the letters are.
  if (asked.matches('.entry')) asked.scrollIntoView();
}

const asked = parseGlossaryFilter(location.search, roles);
fill(asked);
// From here on this script says what is shown, and no longer the style sheet.
delete region.dataset.folds;
if (asked.query) void loadAliases();
showAddressed();
addEventListener('hashchange', showAddressed);
