import type { Document } from 'yaml';
import type { Diagnostic } from '../../diagnostic.ts';
import { explainYaml, isSecondColon } from './error-code.ts';

/**
 * What keeps YAML from being read. An error makes what follows it unreadable too, so that only the
 * first is reported, and colons of the same kind on other lines.
 */
export function syntaxDiagnostics(document: Document, text: string): Diagnostic[] {
  const { errors } = document;
  const [first] = errors;
  if (!first) return [];
  const hard = /^[ \t]*([\u00A0\u2000-\u200A\u202F\u3000])\s*(?:- )?[\w$-]+:(?=\s)/m.exec(text);
  if (hard && hard.index <= first.pos[0])
    return [
      {
        offset: hard.index + hard[0].indexOf(hard[1]!),
        field: 'yaml',
        reason: 'A space of another kind comes before the key; YAML is indented with plain spaces.',
        hint: 'Delete the spaces before the key and type them again.',
      },
    ];
  const alike = isSecondColon(first) ? errors.slice(1, 30).filter(isSecondColon) : [];
  const lines = new Set<number>();
  return [first, ...alike].flatMap((error) => {
    const at = error.pos[0];
    const { reason, hint, offset = at } = explainYaml(error, { document, text, at });
    const line = text.lastIndexOf('\n', offset - 1);
    if (lines.has(line)) return [];
    lines.add(line);
    return [{ offset: Math.min(offset, text.length), field: 'yaml', reason, hint }];
  });
}
