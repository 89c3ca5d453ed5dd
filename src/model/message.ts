/** What to do about a value that breaks a rule, by the rule as its schema words it. */
const hints = new Map<string, string>();

/**
 * A rule of a schema, as the end of a sentence about a value (`must end with a question mark`), and
 * what to do where a value breaks it.
 */
export function rule(message: string, hint: string): string {
  hints.set(message, hint);
  return message;
}

/** What to do about a value that breaks a rule; null for words that no schema of ours has. */
export const hintOf = (message: string): string | null => hints.get(message) ?? null;
