import { hasPoints } from '../skills/scale.model.ts';
import { movesOf, promotionCycle, unreachedPositions } from './careers.model.ts';
import type { Guide } from '../../model/guide.ts';
import {
  claimedOnce,
  type KnownIds,
  lookUp,
  type ReferenceFault,
} from '../../model/reference-fault.ts';

/** Faults between positions, origins and what they name, and faults of the paths they make. */
export function careerFaults(guide: Guide, known: KnownIds): ReferenceFault[] {
  const faults: ReferenceFault[] = [];
  const { expect, expectAll } = lookUp(faults);
  const { framework, careers, origins, site } = guide;
  if (!framework) return faults;
  const { grades, tracks } = framework.data;
  for (const key of ['grades', 'tracks'] as const) {
    const once = claimedOnce(faults);
    const labelled = claimedOnce(faults);
    framework.data[key].forEach(({ id, label }, place) => {
      if (once('framework', framework.id, [key, place, 'id'], id, 'id'))
        labelled('framework', framework.id, [key, place, 'label'], label, 'label');
    });
  }
  const titled = claimedOnce(faults);
  const named = claimedOnce(faults);
  // A lateral move is written once; the same pair twice would say two things of one step.
  const pairs = claimedOnce(faults);
  for (const { id, data } of careers) {
    titled('careers', id, ['title'], data.title, 'title');
    named('careers', id, ['name'], data.name, 'name');
    const grade = 'grade in framework.yaml';
    const track = 'track in framework.yaml';
    if (grades.length) expect('careers', id, ['grade'], data.grade, grade, idsOf(grades));
    else
      faults.push({
        collection: 'careers',
        id,
        path: ['grade'],
        reason: 'framework.yaml has no grades, which positions are ordered by.',
        hint: 'Add grades to framework.yaml, from first to highest.',
      });
    if (!data.roles.length && !known.roles.size)
      faults.push({
        collection: 'careers',
        id,
        path: [],
        reason: 'A position belongs to one or more roles, and the guide has no role.',
        hint: 'Add a file to content/roles/ with a title in it.',
      });
    if (data.track) expect('careers', id, ['track'], data.track, track, idsOf(tracks));
    expectAll('careers', id, 'roles', data.roles, 'role', known.roles);
    expectAll('careers', id, 'sources', data.sources, 'source', known.sources);
    const keyed = claimedOnce(faults);
    data.keySkills?.forEach(({ skill, roles = [] }, place) => {
      const path = ['keySkills', place];
      if (site.sections.skills)
        expect('careers', id, [...path, 'skill'], skill, 'skill', known.skills);
      keyed('careers', id, [...path, 'skill'], skill, 'skill');
      roles.forEach((role, index) =>
        expect('careers', id, [...path, 'roles', index], role, 'role', new Set(data.roles)),
      );
    });
    if (data.points !== undefined && !hasPoints(framework.data))
      faults.push({
        collection: 'careers',
        id,
        path: ['points'],
        reason: 'The levels of the scale have no points that could be added up.',
        hint: 'Give the levels points in framework.yaml, or delete the key.',
      });
    const focused = claimedOnce(faults);
    const called = claimedOnce(faults);
    const left = claimedOnce(faults);
    data.exits?.forEach((exit, place) =>
      left('careers', id, ['exits', place, 'id'], exit.id, 'id'),
    );
    data.focus?.forEach((focus, place) => {
      if (focused('careers', id, ['focus', place, 'id'], focus.id, 'id'))
        called('careers', id, ['focus', place, 'name'], focus.name, 'name');
      focus.roles?.forEach((role, index) =>
        expect('careers', id, ['focus', place, 'roles', index], role, 'role', new Set(data.roles)),
      );
    });
    data.moves?.forEach(({ to }, place) => {
      const path = ['moves', place, 'to'];
      expect('careers', id, path, to, 'position', known.careers);
      if (to === id)
        faults.push({
          collection: 'careers',
          id,
          path,
          reason: 'Leads to itself.',
          hint: 'Delete it.',
        });
      else pairs('careers', id, path, [id, to].toSorted().join(' – '), 'step between');
    });
  }
  const from = claimedOnce(faults);
  for (const { id, data } of origins) {
    from('origins', id, ['name'], data.name, 'name');
    const once = claimedOnce(faults);
    expectAll('origins', id, 'sources', data.sources, 'source', known.sources);
    data.moves.forEach(({ to }, place) => {
      expect('origins', id, ['moves', place, 'to'], to, 'position', known.careers);
      once('origins', id, ['moves', place, 'to'], to, 'step to');
    });
  }

  const cycle = promotionCycle(careers);
  const first =
    careers
      .find(({ id }) => id === cycle?.[0])
      ?.data.moves?.findIndex(
        ({ to, kind }) => kind === 'promotion' && to === (cycle?.[1] ?? cycle?.[0]),
      ) ?? 0;
  if (cycle)
    faults.push({
      collection: 'careers',
      id: cycle[0]!,
      path: ['moves', Math.max(0, first), 'to'],
      reason: `Promotions go in a circle: ${[...cycle, cycle[0]].join(' → ')}.`,
      hint: 'A promotion leads upwards; make one of them a lateral move, or delete it.',
    });
  // A step that is unread or leads to nowhere may be the one that leads to the position.
  const whole =
    known.careers.size === careers.length &&
    known.origins.size === origins.length &&
    movesOf(careers, origins).every(({ to }) => known.careers.has(to));
  // Where nobody has written down any step, the positions are a list and not paths.
  const isPaths = movesOf(careers, origins).length > 0;
  if (site.sections.careers && whole && isPaths)
    for (const id of unreachedPositions(careers, origins))
      faults.push({
        collection: 'careers',
        id,
        path: ['title'],
        reason: 'No path from any origin reaches this position.',
        hint: 'Add a move to it, from a position or from an origin.',
        advice: true,
      });
  return faults;
}

const idsOf = (list: readonly { id: string }[]): Set<string> => new Set(list.map(({ id }) => id));
