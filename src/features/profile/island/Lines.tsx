import type { ReactNode } from 'react';
import type { levelText } from '../../skills/lines.model.ts';

/** The text of a level: what leads in, then its only line or a list of all. */
export function Lines({ text }: { readonly text: ReturnType<typeof levelText> }): ReactNode {
  const { lead, lines } = text;
  if (lines.length < 2) return [lead, ...lines].filter(Boolean).join(' ');
  return (
    <>
      {lead}
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
