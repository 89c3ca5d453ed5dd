import { type ReactNode, useEffect, useState } from 'react';
import type { Run } from '../run.model.ts';
import { off } from './scene.ts';

/**
 * How far the newest request has come; on both sides, but announced only by those that announce.
 */
export function Progress({ run, label }: { readonly run: Run; readonly label: string }): ReactNode {
  const { phase } = run.screen;
  const told = phase === 'waiting' && run.policy.tells;
  const newest = run.service.open.at(-1);
  const [now, setNow] = useState(0);
  useEffect(() => {
    if (!told) return;
    const ticking = setInterval(() => setNow(performance.now()), 100);
    return () => clearInterval(ticking);
  }, [told]);
  const gone = newest && told ? (now - newest.sentAt) / newest.latency : 0;
  return (
    <progress
      className={`progress${off(!told)}`}
      aria-label={label}
      value={Math.max(0, Math.min(1, gone))}
      max={1}
    />
  );
}
