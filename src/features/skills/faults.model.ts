import { isMade } from './code.model.ts';
import type { Guide } from '../../model/guide.ts';
import {
  claimedOnce,
  type KnownIds,
  lookUp,
  type ReferenceFault,
} from '../../model/reference-fault.ts';

/** Faults between skills and what they name: groups, levels, roles, positions, terms, sources. */
export function skillFaults(guide: Guide, known: KnownIds): ReferenceFault[] {
  const faults: ReferenceFault[] = [];
  const { expect, expectAll } = lookUp(faults);
  const { framework, skills, careers } = guide;
  // Without its framework a skill can be held against nothing; the content check asks for it.
  if (!framework) return faults;
  const { scale, groups, domains, families } = framework.data;
  const groupIds = idsOf(groups);
  const lowest = scale?.none ? 0 : 1;
  const highest = scale?.levels.length ?? 0;
  const named = claimedOnce(faults);
  const coded = claimedOnce(faults);
  const made = new Map<number, string>();
  const group = claimedOnce(faults);
  const labelled = claimedOnce(faults);
  const level = claimedOnce(faults);
  const levels = ['scale', 'levels'];
  scale?.levels.forEach(({ name }, place) =>
    level('framework', framework.id, [...levels, place, 'name'], name, 'name'),
  );
  if (scale?.none)
    level('framework', framework.id, ['scale', 'none', 'name'], scale.none.name, 'name');
  groups.forEach((skillGroup, place) => {
    if (group('framework', framework.id, ['groups', place, 'id'], skillGroup.id, 'id'))
      labelled('framework', framework.id, ['groups', place, 'label'], skillGroup.label, 'label');
    if (skillGroup.role)
      expect(
        'framework',
        framework.id,
        ['groups', place, 'role'],
        skillGroup.role,
        'role',
        known.roles,
      );
  });

  const counting = skills.find(
    ({ data }) => data.levels.length + Object.keys(data.targets).length > 0 || data.words,
  );
  if (!scale && counting)
    faults.push({
      collection: 'framework',
      id: framework.id,
      path: [],
      reason: `Has no scale, by which skills such as “${counting.id}” count their levels.`,
      hint: 'Add scale with its levels, lowest first.',
    });
  for (const [key, list] of Object.entries({ domains, families })) {
    const once = claimedOnce(faults);
    list.forEach(({ id }, place) => once('framework', framework.id, [key, place, 'id'], id, 'id'));
  }
  groups.forEach(({ domain }, place) => {
    const path = ['groups', place, 'domain'];
    if (domain)
      expect('framework', framework.id, path, domain, 'domain in framework.yaml', idsOf(domains));
  });
  for (const { id, data } of guide.roles)
    if (data.family)
      expect('roles', id, ['family'], data.family, 'family in framework.yaml', idsOf(families));

  for (const { id, data } of skills) {
    const add = (path: ReferenceFault['path'], reason: string, hint: string): void => {
      faults.push({ collection: 'skills', id, path, reason, hint });
    };
    named('skills', id, ['name'], data.name, 'name');
    if (framework.data.retired?.includes(data.code))
      add(
        ['code'],
        `The code ${data.code} was that of a skill which is gone.`,
        'Take a number that no skill has ever had: old links would rate the wrong skill.',
      );
    if (isMade(data.code)) {
      const other = made.get(data.code);
      made.set(data.code, id);
      if (other)
        add(
          ['name'],
          `In links, the skill would be taken for “${other}”.`,
          'Give one of the two a code of its own, a number from 1 to 999.',
        );
    } else coded('skills', id, ['code'], String(data.code), 'code');
    expect('skills', id, ['group'], data.group, 'group in framework.yaml', groupIds);
    expectAll('skills', id, 'core', data.core, 'role', known.roles);
    expectAll('skills', id, 'terms', data.terms, 'term', known.glossary);
    expectAll('skills', id, 'sources', data.sources, 'source', known.sources);
    for (const role of Object.keys(data.examples ?? {}))
      expect('skills', id, ['examples', role], role, 'role', known.roles);
    if (scale && data.levels.length > highest)
      add(
        ['levels'],
        `Has ${data.levels.length} texts, but the scale has ${highest} levels.`,
        'Write one text for each level, lowest first, and null for a level without a text.',
      );
    if (scale && data.words && data.words.length !== highest)
      add(
        ['words'],
        `Has ${data.words.length} words, but the scale has ${highest} levels.`,
        'Write one word for each level, lowest first.',
      );
    for (const key of ['targets', 'expectations'] as const)
      for (const [role, cells] of Object.entries(data[key])) {
        expect('skills', id, [key, role], role, 'role', known.roles);
        for (const position of Object.keys(cells)) {
          const path = [key, role, position];
          expect('skills', id, path, position, 'position', known.careers);
          const holder = careers.find((career) => career.id === position);
          // A slip in the position's own roles is a fault of that file alone.
          const sure = holder?.data.roles.every((role) => known.roles.has(role));
          if (holder && sure && known.roles.has(role) && !holder.data.roles.includes(role))
            add(
              path,
              `The position “${position}” does not belong to the role “${role}”.`,
              `Its roles: ${holder.data.roles.join(', ')}.`,
            );
        }
      }
    for (const [role, targets] of Object.entries(data.targets))
      for (const [position, level] of Object.entries(targets))
        if (scale && (level < lowest || level > highest))
          add(
            ['targets', role, position],
            `The scale has no level ${level}.`,
            `Its levels go from ${lowest} to ${highest}; leave a target out where none is set.`,
          );
  }
  return faults;
}

const idsOf = (list: readonly { id: string }[]): Set<string> => new Set(list.map(({ id }) => id));
