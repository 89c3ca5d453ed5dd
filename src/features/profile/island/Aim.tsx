import type { ReactNode } from 'react';
import type { Profile } from '../profile.model.ts';
import { positionsOf, type ProfileGuide } from '../guide.model.ts';
import { underHeadings } from '../../roles/headed.model.ts';
import { profileStrings } from '@strings';
import { RoleSign } from '../../roles/RoleSign.tsx';

const words = profileStrings.aim;

/** So many roles can be seen at one glance; more are in a list that opens. */
const few = 6;

interface Props {
  readonly guide: ProfileGuide;
  readonly aim: Profile['aim'];
  readonly onAim: (aim: Profile['aim']) => void;
}

/** Choice of the role and position that the reader measures themselves against, where there is one. */
export function Aim({ guide, aim, onAim }: Props): ReactNode {
  const open = aim ? positionsOf(guide, aim.role) : [];
  const families = underHeadings(
    guide.families,
    guide.roles,
    ({ family }) => family,
    profileStrings.others.roles,
  );
  const option = ({ id, name }: ProfileGuide['roles'][number]): ReactNode => (
    <option key={id} value={id}>
      {name}
    </option>
  );
  const take = (role: string): void => {
    // The same step of another role's ladder, as far as that role has one.
    const place = Math.max(
      0,
      open.findIndex(({ id }) => id === aim?.position),
    );
    const positions = positionsOf(guide, role);
    const position = positions[Math.min(place, positions.length - 1)];
    if (position) onAim({ role, position: position.id });
  };
  if (!guide.roles.length) return null;
  return (
    <section className="aim" aria-labelledby="_aim">
      <h2 id="_aim" tabIndex={-1}>
        {words.title}
      </h2>
      <div className="choices">
        {guide.roles.length > few ? (
          <p>
            <label className="label" htmlFor="_role">
              {words.role}
            </label>
            <select
              id="_role"
              value={aim?.role ?? ''}
              onChange={({ target }) => take(target.value)}
            >
              {!aim && <option value="">{words.chooseRole}</option>}
              {families.map(({ label, items }) =>
                label === null ? (
                  items.map(option)
                ) : (
                  <optgroup key={label} label={label}>
                    {items.map(option)}
                  </optgroup>
                ),
              )}
            </select>
          </p>
        ) : (
          <fieldset>
            <legend className="label">{words.role}</legend>
            <div className="pick seg">
              {families
                .flatMap(({ items }) => items)
                .map(({ id, name, mark }) => (
                  <label key={id}>
                    <input
                      type="radio"
                      name="_role"
                      checked={aim?.role === id}
                      onChange={() => take(id)}
                    />
                    <RoleSign mark={mark} />
                    {name}
                  </label>
                ))}
            </div>
          </fieldset>
        )}
        {aim && (
          <p>
            <label className="label" htmlFor="_position">
              {words.position}
            </label>
            <select
              id="_position"
              value={aim.position}
              onChange={({ target }) => onAim({ role: aim.role, position: target.value })}
            >
              {open.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </p>
        )}
      </div>
    </section>
  );
}
