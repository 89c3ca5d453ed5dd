import { count } from '../../strings/count.ts';
import type { SignShape } from './role.schema.ts';

/** What the site says of roles and their comparison. */
export const roleStrings = {
  lede: 'What each role does.',
  ledeOfSides: 'What each role does, and on which side of the line.',
  inside: 'What each role is there for, and what the work is like.',
  count: (number: number) => count(number, 'role', 'roles'),
  otherRoles: 'Other roles',
  inFamily: (family: string, role: string) => `${family}: ${role}`,
  guide: 'Role guide',
  marks: {
    above: 'above the line',
    below: 'below the line',
    across: 'across the line',
    none: '',
  } satisfies Record<SignShape, string>,
  compare: 'Compare the roles',
  insideCompare: 'The roles side by side, question by question.',
  aspectCount: (number: number) => count(number, 'row', 'rows'),
  aspect: 'Aspect',
  choose: 'Roles: leave one out to see two side by side',
};
