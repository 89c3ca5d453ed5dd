import type { ReactNode } from 'react';
import type { Profile } from '../profile.model.ts';
import { positionsOf, type ProfileGuide } from '../guide.model.ts';
import { profileStrings } from '@strings';
import { RoleSign } from '../../roles/RoleSign.tsx';

const words = profileStrings.aim;

interface Props {
  readonly guide: ProfileGuide;
  readonly aim: Profile['aim'];
  readonly onAim: (aim: Profile['aim']) => void;
}

/** Choice of the role and position that the reader measures themselves against, where there is one. */
export function Aim({ guide, aim, onAim }: Props): ReactNode {
  const open = aim ? positionsOf(guide, aim.role) : [];
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
        <fieldset>
          <legend className="label">{words.role}</legend>
          <div className="seg">
            {guide.roles.map(({ id, name, mark }) => (
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
