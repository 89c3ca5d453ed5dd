import { CssSyntaxError, type Declaration, parse } from 'postcss';
import type { Diagnostic } from '../../diagnostic.ts';
import { sheetProblem } from './problem.ts';
import type { Resource } from './resource.ts';
import { sheetOffset, unreadableSheet } from './unreadable.ts';

/** Where the build would look for an address in the value of a declaration. */
const searched = /(?<![\w\u0080-\uFFFF-])url\(|image-set\(/gi;

/**
 * Compares the addresses that browsers see with those that the build sees, which also looks into
 * texts and names.
 */
export function declarationDiagnostics(text: string, resources: readonly Resource[]): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const seen = resources.filter(({ name }) => /(?:url|image-set)\($/i.test(name));
  let next = 0;
  const outside = (end: number): void => {
    for (; next < seen.length && seen[next]!.offset < end; next++)
      diagnostics.push(
        sheetProblem(
          seen[next]!.offset,
          seen[next]!.name,
          'An address has no meaning here, outside the value of a property.',
        ),
      );
  };
  try {
    parse(text, { map: false }).walkDecls(({ prop, value, source }: Declaration) => {
      const start = source?.start?.offset ?? 0;
      const end = source?.end?.offset ?? start;
      outside(start);
      let judged = 0;
      for (; next < seen.length && seen[next]!.offset < end; next++) judged++;
      if ((value.match(searched) ?? []).length !== judged)
        diagnostics.push(
          sheetProblem(
            start,
            prop,
            'The build would take part of this value for an address, though browsers would not.',
            'Keep “url(” and “image-set(” out of texts, and comments out of values.',
          ),
        );
    });
    outside(Infinity);
  } catch (error) {
    if (!(error instanceof CssSyntaxError)) throw error;
    diagnostics.push(
      unreadableSheet(
        text,
        placeOf(error, text),
        error.reason.trim(),
        'Look for a missing colon, semicolon or name here or on the line before.',
      ),
    );
  }
  return diagnostics;
}

/** Where PostCSS gave up. It gives no number for the place of a space, only for its line. */
function placeOf({ input, line, endLine, column }: CssSyntaxError, text: string): number {
  const offset = input?.offset;
  return offset !== undefined && Number.isFinite(offset)
    ? offset
    : sheetOffset(text, line ?? endLine, column);
}
