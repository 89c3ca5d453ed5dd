/** Callouts that plain Markdown knows; the site has a word for each. */
export const calloutNames = [
  ...['note', 'info', 'tip', 'important', 'success', 'question', 'example', 'summary'],
  ...['quote', 'warning', 'caution', 'danger'],
] as const;

export type CalloutName = (typeof calloutNames)[number];

/** Other names for the same, as programs have them. */
const others: Readonly<Record<string, CalloutName>> = {
  abstract: 'summary',
  attention: 'caution',
  check: 'success',
  done: 'success',
  error: 'danger',
  faq: 'question',
  help: 'question',
  hint: 'tip',
  tldr: 'summary',
};

/** The callout of a name as a writer typed it, or null. */
export function calloutOf(name: string): CalloutName | null {
  const low = name.toLowerCase();
  if (Object.hasOwn(others, low)) return others[low]!;
  return calloutNames.find((known) => known === low) ?? null;
}
