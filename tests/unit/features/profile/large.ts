import { assembleGuide } from '../../../../src/model/guide.ts';
import { profileGuide } from '../../../../src/features/profile/guide.model.ts';
import { entry, position, role, skill } from '../../model/example.ts';
import { whole } from './example.ts';

const ids = (count: number, name: string): string[] =>
  Array.from({ length: count }, (_, place) => `${name}-${String(place).padStart(3, '0')}`);

/**
 * A profile's guide with so many skills, in two groups of which one is in a domain, and eight
 * roles, the first three in a family. Seven ask for five skills of both groups each; `lone` asks
 * for one of the group without a domain.
 */
export function largeGuide(skills: number) {
  const roles = [...ids(7, 'role'), 'lone'];
  const guide = assembleGuide(whole.site, {
    ...whole,
    framework: entry('framework', {
      ...whole.framework!.data,
      domains: [{ id: 'water', label: 'Water' }],
      families: [{ id: 'ships', label: 'Ships' }],
      groups: [
        { id: 'craft', label: 'Craft' },
        { id: 'pumps', label: 'Pumps', domain: 'water' },
      ],
    }),
    roles: roles.map((id, place) =>
      role(id, { order: place, ...(place < 3 && { family: 'ships' }) }),
    ),
    careers: roles.map((id) => position(`post-${id}`, { roles: [id] })),
    skills: ids(skills, 'skill').map((id, place) => {
      const owner = place === 40 ? 'lone' : place < 35 ? roles[Math.floor(place / 5)] : undefined;
      return skill(id, {
        code: place + 1,
        order: place,
        group: place % 2 ? 'pumps' : 'craft',
        targets: owner ? { [owner]: { [`post-${owner}`]: 2 } } : {},
      });
    }),
  });
  return profileGuide(guide, (path) => path);
}
