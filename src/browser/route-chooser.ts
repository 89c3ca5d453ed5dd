import { recordPath, withBase } from '../domain/address.ts';
import type { SkillData } from '../domain/career-data.ts';
import {
  hardestStep,
  type Place,
  type Route,
  type RouteStep,
  routesBetween,
} from '../domain/routes.ts';
import { strings } from '@strings';
import type { CareerSource } from './career-source.ts';
import { changesTable, nameIn, noTargetsIn, sumOf } from './changes-view.ts';
import { type Shown, startChooser } from './chooser.ts';
import { element } from './element.ts';

const words = strings.career;
const form = document.querySelector<HTMLFormElement>('[data-route]')!;
const base = form.dataset.base!;
const place = document.getElementById('_route-ways')!;

const placeOf = (value: string): Place =>
  value.startsWith('origin:') ? { origin: value.slice(7) } : { position: value };

function stepItem(step: RouteStep<SkillData>, { careers, skills }: CareerSource): HTMLElement {
  const { move, from, to, changes } = step;
  const title = words[move.kind](nameIn(careers, to));
  const text = (term: string, said: string): HTMLElement[] => [
    element('dt', {}, term),
    element('dd', {}, said),
  ];
  const unset = noTargetsIn(from ? [from, to] : [to], { careers, skills });
  const summary = from ? words.route.changes(sumOf(changes)) : words.route.asks(changes.length);
  const start = from ? nameIn(careers, from) : '';
  return element(
    'li',
    {},
    element(
      'h4',
      {},
      element('a', { href: withBase(base, recordPath('careers', to.position)) }, title),
    ),
    element(
      'dl',
      {},
      ...text(words.why, move.why),
      ...text(words.gap, move.gap),
      ...text(words.evidence, move.evidence),
    ),
    skills.skills.length
      ? unset || !changes.length
        ? element('p', { class: 'small' }, unset ?? words.position.nothing)
        : element(
            'details',
            { class: 'move' },
            element('summary', {}, summary),
            changesTable(
              from ? words.contrast.step(start, nameIn(careers, to)) : title,
              changes,
              skills,
              base,
            ),
          )
      : '',
  );
}

const routePart = (
  title: string,
  note: string,
  route: Route<SkillData>,
  source: CareerSource,
): HTMLElement =>
  element(
    'section',
    {},
    element('h3', {}, title),
    element('p', { class: 'small' }, note),
    element('ol', { class: 'way' }, ...route.map((step) => stepItem(step, source))),
  );

function show(choice: Readonly<Record<string, string>>, source: CareerSource): Shown {
  const { careers, skills } = source;
  const [from, to] = [choice['from']!, choice['to']!];
  const named = (value: string): string =>
    [...form.querySelectorAll('option')].find((option) => option.value === value)!.text;
  const [start, end] = [named(from), named(to)];
  place.classList.remove('two');
  if (from === to) return { said: words.route.same, parts: [] };
  const found = routesBetween({ ...careers, skills: skills.skills }, placeOf(from), placeOf(to));
  if (!found) return { said: words.route.none(start, end), parts: [] };
  const { shortest, gentlest } = found;
  const hardest = (route: Route): string => {
    const counted = route.every(({ from: a, to: b }) => !noTargetsIn(a ? [a, b] : [b], source));
    const said = words.route.hardest(hardestStep(route));
    return counted ? said : `${said} ${words.route.uncounted}`;
  };
  place.classList.toggle('two', gentlest !== null);
  return {
    said: words.route.found(start, end, shortest.length, gentlest !== null),
    parts: gentlest
      ? [
          routePart(words.route.shortest(shortest.length), hardest(shortest), shortest, source),
          routePart(words.route.gentlest(gentlest.length), hardest(gentlest), gentlest, source),
        ]
      : [routePart(words.route.only(shortest.length), words.route.onlyText, shortest, source)],
  };
}

startChooser({
  form,
  status: document.getElementById('_route-status')!,
  place,
  words: words.route,
  show,
});
