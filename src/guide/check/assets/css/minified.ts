import { TokenType } from '@csstools/css-tokenizer';
import { transform } from 'lightningcss';
import type { Diagnostic } from '../../diagnostic.ts';
import { reasonAgainstRule } from './forbidden-rule.ts';
import { sheetProblem } from './problem.ts';
import { cssTokens, type Resource, resourcesIn } from './resource.ts';
import { sheetOffset, unreadableSheet } from './unreadable.ts';

/** What would stop the build when it makes the sheet smaller, or what it would make of it. */
export function minifiedDiagnostics(text: string, resources: readonly Resource[]): Diagnostic[] {
  try {
    const { code } = transform({
      filename: 'theme.css',
      code: Buffer.from(text),
      minify: true,
    });
    const made = cssTokens(Buffer.from(code).toString()).tokens;
    const judged = new Set(resources.map(({ address }) => address));
    return resourcesIn(made).some(({ address }) => !judged.has(address)) ||
      made.some(([type, name]) => type === TokenType.AtKeyword && reasonAgainstRule(name))
      ? [
          sheetProblem(
            0,
            'style sheet',
            'The build would make an address of parts that are none in this file.',
            'Write every value without comments in it.',
          ),
        ]
      : [];
  } catch (error) {
    const { message, loc } = error as SyntaxError & { loc?: { line: number; column: number } };
    return [
      unreadableSheet(
        text,
        loc ? sheetOffset(text, loc.line, loc.column) : 0,
        message,
        'Look for a wrong selector, a missing colon or bracket, or a comment that begins with //.',
      ),
    ];
  }
}
