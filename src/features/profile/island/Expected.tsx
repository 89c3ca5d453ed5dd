import type { ReactNode } from 'react';
import { expectationOf } from '../../skills/asking.model.ts';
import { levelText } from '../../skills/lines.model.ts';
import type { Column } from '../../skills/matrix.model.ts';
import type { ProfileSkill } from '../guide.model.ts';
import { Lines } from './Lines.tsx';

interface Props {
  readonly skill: ProfileSkill;
  readonly aim: Column;
  /** What leads in. */
  readonly title: string;
  readonly id?: string;
}

/** What the position that is aimed at is expected to do in a skill, where the guide says so. */
export function Expected({ skill, aim, title, id }: Props): ReactNode {
  const lines = expectationOf(skill, aim);
  if (!lines.length) return null;
  return (
    <div className="expected" id={id}>
      <b>{title}:</b> <Lines text={levelText(lines)} />
    </div>
  );
}
