import { presentId, type Profile, type ProfileWorld } from './profile.model.ts';
import { readLinkCode } from '../../model/link/code.ts';
import { decodeProfile, type Decoded, encodeProfile } from './code.model.ts';
import { readQuery } from '../../model/query.ts';

/** Address that shows a profile; `page` is the address of the page without query and fragment. */
export const shareAddress = (page: string, profile: Profile, world: ProfileWorld): string =>
  `${page}#p=${encodeProfile(profile, world)}`;

/** The code in the fragment of an address, be it damaged or not; null where it holds none. */
export const codeIn = (fragment: string): string | null =>
  readLinkCode(fragment, ['p'])?.code ?? null;

/** Reads the profile in the fragment of an address; null where it holds none. */
export function profileIn(fragment: string, world: ProfileWorld): Decoded | null {
  const code = codeIn(fragment);
  return code === null ? null : decodeProfile(code, world);
}

/**
 * What the query of an address asks to be measured against, or null. A role without a position
 * means the role's first one; a position without a role the first of its roles.
 */
export function aimIn(query: string, world: ProfileWorld): Profile['aim'] {
  const asked = readQuery(query);
  const role = presentId(asked.get('role'), world.former?.roles);
  const position = presentId(asked.get('position'), world.former?.positions);
  if (!role && !position) return null;
  const found = world.positions.find(
    ({ id, roles }) => (!position || id === position) && (!role || roles.includes(String(role))),
  );
  return found ? { role: role ? String(role) : found.roles[0]!, position: found.id } : null;
}

/** An address's query without what `aimIn` reads, `?` included; empty where nothing is left. */
export function withoutAim(query: string): string {
  const rest = new URLSearchParams(query);
  for (const name of [...rest.keys()])
    if (/^(?:amp;)*(?:role|position)$/i.test(name)) rest.delete(name);
  const text = rest.toString();
  return text && `?${text}`;
}
