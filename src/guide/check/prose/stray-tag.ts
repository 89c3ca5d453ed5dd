import { closingAfter } from './unclosed-tag.ts';
import type { SyntaxProblem } from './syntax-problem.ts';

/** What is wrong where a < begins nothing that can be read as a tag. */
export function strayTag(text: string, offset: number): SyntaxProblem {
  const rest = text.slice(offset, offset + 2000);
  for (const [pattern, field, reason, hint] of kinds) {
    const { before, name, all = '<' } = pattern.exec(rest)?.groups ?? {};
    if (!pattern.test(rest)) continue;
    const tag = /^<([A-Za-z][\w.:-]*)/.exec(all)?.[1] ?? '';
    const end = offset + all.length;
    return {
      diagnostic: {
        offset: offset + (before?.length ?? 0),
        field: field || `<${[tag, name].filter(Boolean).join(' ')}>`,
        reason,
        hint: hint.replace('NAME', name ?? ''),
      },
      cuts: [
        { from: offset, to: end },
        ...(all.endsWith('/>') ? [] : closingAfter(text, tag, end)),
      ],
    };
  }
  return {
    diagnostic: {
      offset,
      field: '<',
      reason: 'The sign < begins a tag, and no tag follows.',
      hint: 'A literal < is written \\<.',
    },
    cuts: [{ from: offset, to: offset + 1 }],
  };
}

/** A tag up to the attribute that is at fault: `before` is what is right of it. */
const until = String.raw`(?<before><[A-Za-z][\w.:-]*(?:\s+[\w:.-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{[^}]*\}))?)*\s+)`;
const attribute = String.raw`(?<name>[\w:.-]+)`;
const rest = String.raw`[^<>]*>?`;

const kinds: readonly (readonly [RegExp, string, string, string])[] = [
  [
    /^(?<all><!--(?:[^]*?-->|[^]*))/,
    'comment',
    'Comments of HTML cannot be read here.',
    'Delete it, or write {/* … */}.',
  ],
  [/^(?<all><[!?][^>]*>?)/, '<!', 'Nothing is declared here.', 'Delete it.'],
  [
    /^(?<all><(?:[a-z][a-z0-9+.-]*:\/\/|mailto:)[^\s<>]*>)/i,
    'link',
    'Addresses in angle brackets are not read here.',
    'Write [text](address), or the address alone without the brackets.',
  ],
  [
    /^(?<all><[^\s<>@/]+@[^\s<>@]+>)/,
    'link',
    'Addresses in angle brackets are not read here.',
    'Write [text](mailto:name@example.com).',
  ],
  [
    new RegExp(String.raw`^(?<all>${until}${attribute}\s*=\s*[“”„‟‘’‚«»″]${rest})`),
    '',
    'The quotes around the value are not straight.',
    'Write NAME="…" with the quotes of a keyboard.',
  ],
  [
    new RegExp(String.raw`^(?<all>${until}${attribute}\s*=\s*(?:"[^"<>]*|'[^'<>]*)(?:>|$))`),
    '',
    'The value has no quote at its end.',
    'Write NAME="…".',
  ],
  [
    new RegExp(String.raw`^(?<all>${until}${attribute}\s*=\s*[^\s"'{<>]${rest})`),
    '',
    'The value has no quotes around it.',
    'Write NAME="…".',
  ],
  [
    new RegExp(String.raw`^(?<all>${until}${attribute}\s*=\s*(?=[\s/]*>)${rest})`),
    '',
    'The attribute has no value.',
    'Write NAME="…".',
  ],
  [
    new RegExp(String.raw`^(?<all>${until}[^<>]*>)`),
    '',
    'The attributes of the tag cannot be read from here on.',
    'Write each as name="…", with a space before it.',
  ],
  [
    /^(?<all><\/?[A-Za-z][\w.:-]*[^<>]*>)/,
    '',
    'The tag cannot be read.',
    'Write it as <Name attribute="…">; a literal < is written \\<.',
  ],
];
