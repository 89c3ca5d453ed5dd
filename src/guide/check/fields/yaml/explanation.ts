import type { Document } from 'yaml';
import type { Explanation } from '../../diagnostic.ts';

/** Says what is wrong, and where, if that is not where the parser stopped. */
export interface YamlExplanation extends Explanation {
  readonly offset?: number;
}

/** A text of YAML as far as it was read, and where its parser stopped. */
export interface ParserStop {
  readonly document: Document;
  readonly text: string;
  readonly at: number;
}

export const inQuotes = 'Put the whole text in quotes: key: "a text".';
export const aligned =
  'Begin the keys of one group, and the hyphens of one list, in the same column.';

export const fallback: YamlExplanation = {
  reason: 'Cannot be read as YAML from here.',
  hint: 'Compare the line with another file of the folder: spaces before the key, a colon and a space after it, quotes and brackets in pairs.',
};

export const misplacedLine: YamlExplanation = {
  reason: 'The line is not indented as those of its group are.',
  hint: aligned,
};

export const misplacedHyphen: YamlExplanation = {
  reason: 'The hyphen is not in the column of the list that it belongs to.',
  hint: 'Begin all hyphens of a list in the same column.',
};

export const severalDocuments: YamlExplanation = {
  reason: 'A line of --- or ... ends the fields, and more fields follow it.',
  hint: 'Delete the line: a file holds one set of fields.',
};

export const nestedTooDeep: YamlExplanation = {
  reason: 'Is nested too deep.',
  hint: 'Take out brackets, or spaces before keys.',
};
