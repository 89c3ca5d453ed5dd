import type { Diagnostic } from '../../diagnostic.ts';
import type { CheckAddress } from './address.ts';
import { declarationDiagnostics } from './declaration.ts';
import { minifiedDiagnostics } from './minified.ts';
import { sheetProblem } from './problem.ts';
import { cssTokens, type Resource, resourcesIn } from './resource.ts';
import { structureDiagnostics } from './structure.ts';
import { tokenDiagnostics } from './token.ts';

/** Every page loads the sheet, and the build's reader slows down with the square of its length. */
const longest = 50_000;

/**
 * Finds what a style sheet could load or run, and every fault that would stop the build or make a
 * browser skip a rule. Three readers have their say. A tokenizer that follows the specification sees
 * what browsers see. PostCSS and Lightning CSS are what the build reads sheets with: it looks for
 * addresses with patterns of its own, and what it takes for one it publishes.
 */
export function sheetDiagnostics(text: string, checkAddress: CheckAddress): Diagnostic[] {
  if (text.length > longest)
    return [
      sheetProblem(
        longest,
        'style sheet',
        `The sheet is longer than ${longest} signs, and every page would load it.`,
        'Keep the rules in which the brand differs, and leave out what no page uses.',
      ),
    ];
  const { tokens, errors } = cssTokens(text);
  const broken = errors[0] ? [unreadToken(errors[0], text)] : structureDiagnostics(tokens);
  const resources = resourcesIn(tokens).sort((a, b) => a.offset - b.offset);
  const diagnostics = [
    ...broken,
    ...tokens.flatMap((token, at) => tokenDiagnostics(token, at, tokens, text)),
    ...resources.flatMap((resource) => resourceDiagnostics(resource, checkAddress)),
  ];
  // Where the text itself is broken, the build's readers would only say so again.
  if (broken.length) return diagnostics;
  const declared = declarationDiagnostics(text, resources);
  diagnostics.push(...declared);
  return diagnostics.length ? diagnostics : minifiedDiagnostics(text, resources);
}

/** What the tokenizer could not read to its end. */
function unreadToken(
  { offset, message }: { offset: number; message: string },
  text: string,
): Diagnostic {
  const shown = text.slice(offset, offset + 20).split(/[\r\n]/, 1)[0] ?? '';
  const report = (reason: string, hint: string): Diagnostic =>
    sheetProblem(offset, shown, reason, hint);
  if (message.includes('comment')) return report('This comment does not end.', 'Close it with */.');
  if (message.includes('string'))
    return report('This text does not end on its line.', 'Close it with the quote it began with.');
  if (message.includes('url'))
    return report('This address cannot be read.', 'Put it in quotes: url("./name.png").');
  return report('A backslash with nothing to it cannot be read.', 'Delete it.');
}

/** What is wrong with one address. */
function resourceDiagnostics(
  { offset, name, address, reason }: Resource,
  checkAddress: CheckAddress,
): Diagnostic[] {
  // A part of the page itself, such as a filter.
  const own = address === null || /^#[\w-]*$/.test(address);
  const stray = own ? null : checkAddress(address);
  if (stray) return [sheetProblem(offset, name, stray.reason, stray.hint)];
  return reason === null
    ? []
    : [
        sheetProblem(
          offset,
          name,
          reason,
          'Write url("./name.png"), or url("/name.png") for public/.',
        ),
      ];
}
