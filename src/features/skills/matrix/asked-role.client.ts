import { element } from '../../../browser/element.client.ts';
import { readQuery } from '../../../model/query.ts';

/**
 * Where each role has a page of its own, says where the levels are of the role that the address
 * asks for, as addresses of a smaller guide did; the rest of the query goes along. Returns whether
 * it asks for such a role.
 */
export function leadToRole(): boolean {
  const place = document.querySelector<HTMLElement>('#_asked-role');
  const query = readQuery(location.search);
  const role = query.get('role');
  const page = [...document.querySelectorAll<HTMLAnchorElement>('[data-for]')].find(
    ({ dataset }) => dataset.for === role,
  );
  if (!place || !page) return false;
  query.delete('role');
  const rest = query.size ? `?${query.toString()}` : '';
  place.append(
    `${place.dataset.text ?? ''} `,
    element('a', { href: page.pathname + rest }, page.text.trim()),
  );
  place.hidden = false;
  return true;
}
