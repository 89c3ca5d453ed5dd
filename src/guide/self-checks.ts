import {
  type SelfCheck,
  selfChecks as checksOf,
  worldOf,
} from '../features/careers/self-check/self-check.model.ts';
import { startColumns } from '../features/skills/start.model.ts';
import { selfCheckPath } from '../model/address.ts';
import type { Entry, Skill } from '../model/guide.ts';
import { guide, hasPage } from './catalog.ts';

/** The short ratings of the guide, one for each position in each of its roles. */
export const selfChecks: readonly SelfCheck<Entry<Skill>>[] = checksOf(worldOf(guide)).filter(
  ({ column }) => hasPage(selfCheckPath(column.role, column.position)),
);

/** The roles in which a position has a short rating. */
export const rolesChecked = (position: string): string[] =>
  selfChecks.filter(({ column }) => column.position === position).map(({ column }) => column.role);

/** Address of the short rating for the first position that only this role has, without base. */
export function selfCheckOfRole(role: string): string | null {
  const own = selfChecks.map(({ column }) => column).filter((column) => column.role === role);
  const [start] = startColumns(own, guide.careers);
  return start ? selfCheckPath(start.role, start.position) : null;
}
