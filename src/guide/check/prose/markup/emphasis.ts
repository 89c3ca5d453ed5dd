import type { Diagnostic } from '../../diagnostic.ts';
import type { ProseContext } from './rule.ts';
import { addressSign, otherSign } from './plain-text.ts';

/** After these a word may begin. */
const before = new RegExp(`^[\\s([{"'“‘«„/—–${addressSign}-]?$`);
const word = new RegExp(`[\\p{L}\\p{N}${otherSign}]`, 'u');
const quote = /["'“‘«([]/;

/**
 * Finds markers of strong, struck or soft words and of code that nothing closes. Markers that are
 * meant as they are keep out: between spaces (5 * 3), within words (snake_case), in patterns
 * (*.ts) and after a word (a note*). The first of each kind is enough for a paragraph.
 */
export function emphasisDiagnostics(
  words: string,
  start: number,
  context: ProseContext,
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const reported = new Set<string>();
  /** Whether a ** is between spaces, so that a later one may be meant to close it. */
  let loose = false;
  for (const { 0: run, index } of words.matchAll(/\*+|_+|~+|`+/g)) {
    const marker = run[0]!;
    const [left, right] = [words[index - 1] ?? '', words[index + run.length] ?? ''];
    const opens = before.test(left) && (word.test(right) || quote.test(right));
    const ends = word.test(left) && !word.test(right);
    const alone = !left.trim() && !right.trim();
    // Its beginning may be in an earlier paragraph, where it is reported.
    const orphan =
      run === '**' && ends && !opens && !loose && !context.strong && /\p{L}/u.test(left);
    let wrong = false;
    if (marker === '`') wrong = !alone && !(/\p{L}/u.test(left) && /\p{L}/u.test(right));
    else if (run.length === 2) wrong = opens || (loose && ends) || orphan;
    else if (marker === '*' && run.length === 3) wrong = opens;
    else if (run === '*') wrong = opens && !(context.starred && index === 0);
    if (run === '*' && ends) context.starred = true;
    if (run.length === 2 && alone) loose = true;
    if (run === '**' && opens) context.strong = true;
    if (!wrong || reported.has(marker)) continue;
    reported.add(marker);
    diagnostics.push(orphan ? withoutText(run, start + index) : unclosed(run, start + index));
  }
  return diagnostics;
}

const withoutText = (run: string, offset: number): Diagnostic => ({
  offset,
  field: 'emphasis',
  reason: `Nothing opens what the ${run} here closes, and it would show as text.`,
  hint: `Write ${run} directly before the first word too; the sign itself is written \\${run[0]}.`,
  advice: true,
});

const unclosed = (run: string, offset: number): Diagnostic => ({
  offset,
  field: run.startsWith('`') ? 'code' : 'emphasis',
  reason: `Nothing closes the ${run} here, and it would show as text.`,
  hint: run.startsWith('`')
    ? `Write ${run} after the code too, or \\\` for the sign itself.`
    : `Write ${run} directly before the first and after the last word, in one paragraph; the sign itself is written \\${run[0]}.`,
  advice: true,
});
