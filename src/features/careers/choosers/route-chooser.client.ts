import { recordPath, withBase } from '../../../model/address.ts';
import type { PositionData, SkillData } from './data.model.ts';
import type { Column } from '../../skills/matrix.model.ts';
import {
  hardestSize,
  type Route,
  routeEndOf,
  type RouteStep,
  routesBetween,
} from './routes.model.ts';
import { careerStrings } from '@strings';
import type { CareerSource } from './source.client.ts';
import { changesTable, nameIn, noTargetsIn, sizeLine, sumOf } from './changes-view.client.ts';
import { type ChooserOutput, startChooser } from './chooser.client.ts';
import { element } from '../../../browser/element.client.ts';

const words = careerStrings;
const form = document.querySelector<HTMLFormElement>('[data-route]')!;
const base = form.dataset.base!;
const place = document.getElementById('_route-ways')!;

const positionOf = ({ careers }: CareerSource, { position }: Column): PositionData['data'] =>
  careers.positions.find(({ id }) => id === position)!.data;

/** What one step changes; an entry shows what its position asks for. */
function figures(step: RouteStep<SkillData>, title: string, source: CareerSource): HTMLElement[] {
  const { from, to, changes } = step;
  const { careers, skills } = source;
  const small = (said: string): HTMLElement => element('p', { class: 'small' }, said);
  if (!skills.skills.length) return [];
  const unset = noTargetsIn(from ? [from, to] : [to], source);
  if (unset) return [small(unset)];
  const several = positionOf(source, to).roles.length > 1;
  const role = several ? [small(words.route.figures(careers.roles.get(to.role) ?? to.role))] : [];
  if (!changes.length) return [...role, small(words.position.nothing)];
  return [
    ...role,
    element(
      'details',
      { class: 'move' },
      element(
        'summary',
        {},
        from ? words.route.changes(sumOf(changes)) : words.route.asks(changes.length),
      ),
      changesTable(
        from ? words.contrast.step(nameIn(careers, from), nameIn(careers, to)) : title,
        changes,
        skills,
        base,
      ),
    ),
  ];
}

/** How big a step is; nothing where one of its ends asks for no level. */
const sizeOf = (step: RouteStep<SkillData>, source: CareerSource): HTMLElement[] =>
  noTargetsIn(step.from ? [step.from, step.to] : [step.to], source)
    ? []
    : sizeLine(step, source, base);

function stepItem(step: RouteStep<SkillData>, source: CareerSource): HTMLElement {
  const { move, to } = step;
  const title = words[move.kind](positionOf(source, to).name);
  const text = (term: string, said: string | undefined): HTMLElement[] =>
    said ? [element('dt', {}, term), element('dd', {}, said)] : [];
  return element(
    'li',
    {},
    element(
      'h4',
      {},
      element('a', { href: withBase(base, recordPath('careers', to.position)) }, title),
    ),
    ...sizeOf(step, source),
    element(
      'dl',
      {},
      ...text(words.why, move.why),
      ...text(words.gap, move.gap),
      ...text(words.evidence, move.evidence),
    ),
    ...figures(step, title, source),
  );
}

function routePart(
  title: string,
  note: string,
  route: Route<SkillData>,
  source: CareerSource,
): HTMLElement {
  // A position of one role on the way says whose figures these are.
  const open = route
    .flatMap(({ from, to }) => (from ? [from, to] : [to]))
    .every((column) => positionOf(source, column).roles.length > 1);
  const notes = [note, open && source.skills.skills.length ? words.route.anyRole : ''];
  return element(
    'section',
    {},
    element('h3', {}, title),
    ...notes.filter(Boolean).map((said) => element('p', { class: 'small' }, said)),
    element('ol', { class: 'way' }, ...route.map((step) => stepItem(step, source))),
  );
}

function show(choice: Readonly<Record<string, string>>, source: CareerSource): ChooserOutput {
  const { careers, skills } = source;
  const [from, to] = [choice['from']!, choice['to']!];
  const named = (value: string): string =>
    [...form.querySelectorAll('option')].find((option) => option.value === value)!.text;
  const [start, end] = [named(from), named(to)];
  place.classList.remove('two');
  if (from === to) return { said: words.route.same, parts: [] };
  const found = routesBetween(
    { ...careers, skills: skills.skills },
    routeEndOf(from),
    routeEndOf(to),
  );
  if (!found) return { said: words.route.none(start, end), parts: [] };
  const { shortest, gentlest } = found;
  const hardest = (route: Route): string => {
    const counted = route.every(({ from: a, to: b }) => !noTargetsIn(a ? [a, b] : [b], source));
    const size = hardestSize(route);
    const said = size ? [words.route.hardest(words.size[size])] : [];
    return [...said, ...(counted ? [] : [words.route.uncounted])].join(' ');
  };
  /** Where both are as hard in words, says that the one is still easier. */
  const gentler = (route: Route): string =>
    hardestSize(route) && hardestSize(route) === hardestSize(shortest)
      ? `${hardest(route)} ${words.route.stillLess}`
      : hardest(route);
  place.classList.toggle('two', gentlest !== null);
  return {
    said: words.route.found(start, end, shortest.length, gentlest !== null),
    parts: gentlest
      ? [
          routePart(words.route.shortest(shortest.length), hardest(shortest), shortest, source),
          routePart(words.route.gentlest(gentlest.length), gentler(gentlest), gentlest, source),
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
