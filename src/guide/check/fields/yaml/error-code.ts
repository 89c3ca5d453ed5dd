import type { ErrorCode, YAMLParseError } from 'yaml';
import { openBracket } from './bracket.ts';
import { missingColon, secondColon } from './colon.ts';
import {
  fallback,
  inQuotes,
  misplacedHyphen,
  misplacedLine,
  nestedTooDeep,
  severalDocuments,
  type ParserStop,
  type YamlExplanation,
} from './explanation.ts';
import { openQuote } from './quote.ts';
import { unexpectedToken } from './unexpected-token.ts';

/** Whether a colon on a line begins a value within a value. */
export const isSecondColon = ({ code, message }: YAMLParseError): boolean =>
  code === 'BLOCK_AS_IMPLICIT_KEY' && message.startsWith('Nested mappings');

/** Says in plain words what the parser found. */
export const explainYaml = (error: YAMLParseError, stop: ParserStop): YamlExplanation =>
  explanations[error.code](stop, error);

type Explain = (stop: ParserStop, error: YAMLParseError) => YamlExplanation;

const betweenBrackets: YamlExplanation = {
  reason: 'A comma, or a space after a colon, is missing between brackets.',
  hint: 'Part values by commas, and write keys as “key: value”; put texts in quotes.',
};

const directive: YamlExplanation = {
  reason: 'A line that begins with % is an instruction for YAML itself.',
  hint: 'Delete the line, or put the text in quotes.',
};

/** The parser asks for more where the instruction has ended. */
function directiveIn({ text, at }: ParserStop): YamlExplanation {
  const offset = text.slice(0, at + 1).search(/^%/m);
  return offset < 0 ? directive : { ...directive, offset };
}

/** Something that the parser misses, by how its message begins. */
const missing: readonly (readonly [begins: RegExp, explain: Explain])[] = [
  [/^Missing closing/, openQuote],
  [/^Implicit map keys/, missingColon],
  [/^Missing directives/, directiveIn],
  [/^Sequence item/, () => misplacedHyphen],
  [
    /^Comments/,
    () => ({
      reason: 'A # follows the value without a space.',
      hint: 'Put a space before the # of a comment, or the whole text in quotes.',
    }),
  ],
  [/^Missing , |^Missing space/, () => betweenBrackets],
];

const notPlain: Explain = () => ({
  reason: 'Anchors (&), aliases (*) and tags (!) are not read here.',
  hint: 'Write the value out; put a text that begins with one of these signs in quotes.',
});

const explanations: Readonly<Record<ErrorCode, Explain>> = {
  TAB_AS_INDENT: () => ({
    reason: 'A tab comes before the key; YAML is indented with spaces.',
    hint: 'Replace the tab with spaces, two for each level.',
  }),
  BAD_INDENT: (stop, { message }) =>
    message.startsWith('Flow') ? openBracket(stop) : misplacedLine,
  BLOCK_AS_IMPLICIT_KEY: (stop, error) =>
    isSecondColon(error) ? secondColon(stop) : misplacedHyphen,
  MULTILINE_IMPLICIT_KEY: missingColon,
  MISSING_CHAR: (stop, error) =>
    missing.find(([begins]) => begins.test(error.message))?.[1](stop, error) ?? fallback,
  UNEXPECTED_TOKEN: (stop, { message }) => unexpectedToken(stop, message),
  BAD_SCALAR_START: ({ text, at }) => ({
    reason: `A text without quotes cannot begin with “${text.charAt(at)}”.`,
    hint: inQuotes,
  }),
  BLOCK_IN_FLOW: ({ text, at }) =>
    /^(?:[|>]|-\s)/.test(text.slice(at, at + 2))
      ? {
          reason: 'A text with | or >, or a list with hyphens, cannot be between brackets.',
          hint: 'Write the text in quotes, or the list without brackets.',
        }
      : betweenBrackets,
  BAD_DQ_ESCAPE: ({ text, at }) => ({
    reason: `Between double quotes, “${text.slice(at, at + 2)}” has no meaning: a backslash begins an escape.`,
    hint: 'Write two backslashes, or put the text in single quotes.',
  }),
  BAD_DIRECTIVE: directiveIn,
  KEY_OVER_1024_CHARS: () => ({
    reason: 'The key is far too long.',
    hint: 'Write a short key and a colon.',
  }),
  RESOURCE_EXHAUSTION: () => nestedTooDeep,
  DUPLICATE_KEY: () => ({ reason: 'The key is there twice.', hint: 'Keep one of them.' }),
  MULTIPLE_DOCS: () => severalDocuments,
  ALIAS_PROPS: notPlain,
  BAD_ALIAS: notPlain,
  BAD_PROP_ORDER: notPlain,
  MULTIPLE_ANCHORS: notPlain,
  MULTIPLE_TAGS: notPlain,
  NON_STRING_KEY: notPlain,
  TAG_RESOLVE_FAILED: notPlain,
  BAD_COLLECTION_TYPE: notPlain,
  IMPOSSIBLE: () => fallback,
};
