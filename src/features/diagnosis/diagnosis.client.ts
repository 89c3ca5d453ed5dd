import { elementAt } from '../../browser/anchor.client.ts';
import { element } from '../../browser/element.client.ts';

// Shows of the questions and advices on the page what the address names: one question, one advice
// with the answers that led there, or all of them. Everything that changes it is a link.
const root = document.querySelector<HTMLElement>('[data-diagnosis]')!;
const trail = root.querySelector<HTMLElement>('[data-trail]')!;
const find = (name: string): HTMLAnchorElement => root.querySelector(`[data-${name}]`)!;
const [back, again, whole] = [find('back'), find('again'), find('whole')];
const first = root.querySelector<HTMLElement>('[data-ask]')!;
const layers = root.querySelectorAll<HTMLAnchorElement>('[data-layers] a');
const ends = [...root.querySelectorAll<HTMLElement>('[data-to]')];

// The address of an answer says how its advice was reached; that of the advice alone does not.
for (const end of ends) end.querySelector('a')!.hash = end.id;

/** The element of the diagnosis that the address names, if any; whatever else it holds is left. */
function named(): HTMLElement | null {
  const target = elementAt(location.hash);
  return target && root.contains(target) ? target : null;
}

/** The items of answers that lead to an element, the first one first. */
function chosenFor(shown: HTMLElement): HTMLElement[] {
  const items: HTMLElement[] = [];
  for (
    let item = shown.closest<HTMLElement>('.answers > li');
    item;
    item = item.parentElement!.closest<HTMLElement>('.answers > li')
  )
    items.unshift(item);
  return items;
}

const questionOf = (item: Element): HTMLElement => item.closest<HTMLElement>('[data-ask]')!;
const text = (within: Element, selector: string): string =>
  within.querySelector(selector)!.textContent.trim();

function show(target: HTMLElement): HTMLElement {
  const to = target.dataset.to ?? (target.hasAttribute('data-advice') ? target.id : null);
  const advice = to === null ? null : document.getElementById(to);
  const ways = ends.filter((end) => end.dataset.to === to);
  // If only one answer leads to an advice, the way to it is known.
  const last = target === advice ? (ways.length === 1 ? ways[0]! : null) : target;
  const ask = advice ? null : (target.closest<HTMLElement>('[data-ask]') ?? first);
  const chosen = last ? chosenFor(ask ?? last) : [];

  for (const element of root.querySelectorAll('[data-now], [data-past], [data-chosen]'))
    for (const name of ['data-now', 'data-past', 'data-chosen']) element.removeAttribute(name);
  for (const item of chosen) {
    item.toggleAttribute('data-chosen', true);
    questionOf(item).toggleAttribute('data-past', true);
  }
  const now = advice ?? ask!;
  now.toggleAttribute('data-now', true);

  const steps = chosen.map((item) => ({
    question: questionOf(item),
    answer: text(item, '[data-text]'),
  }));
  trail.hidden = !steps.length;
  trail
    .querySelector('ol')!
    .replaceChildren(
      ...steps.map(({ question, answer }) =>
        element(
          'li',
          {},
          element('a', { href: `#${question.id}` }, text(question, 'h3')),
          ' ',
          element('b', {}, answer),
        ),
      ),
    );
  for (const link of layers) {
    if (link.hash === `#${to}`) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  back.hidden = !steps.length;
  back.hash = steps.at(-1)?.question.id ?? first.id;
  again.hidden = now === first;
  whole.hidden = false;
  root.dataset.view = advice ? 'advice' : 'question';
  return now.querySelector<HTMLElement>('h3')!;
}

/** Shows everything, with the way back to the first question alone. */
function showWhole(target: HTMLElement): HTMLElement {
  root.dataset.view = 'all';
  trail.hidden = back.hidden = whole.hidden = true;
  again.hidden = false;
  return target;
}

function follow(): void {
  const target = named();
  // Another anchor of the page changes nothing here.
  if (!target && root.dataset.view) return;
  const heading = target?.matches('h2') ? showWhole(target) : show(target ?? first);
  if (!target) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  root.scrollIntoView();
}

addEventListener('hashchange', follow);
follow();
// Until a page has loaded, browsers keep scrolling to what its address names.
addEventListener('load', () => {
  if (named()) root.scrollIntoView();
});
