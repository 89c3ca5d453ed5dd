import { checksum } from '../../../model/checked-code.ts';
import type { QuizItem } from '../bank.model.ts';
import { type UiLanguage, uiLanguage } from '../../../model/language.ts';

/** How many words a text has. */
export const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** Words that turn a statement round: readers under way miss them. */
const negations: Readonly<Record<UiLanguage, RegExp>> = {
  en: /\b(not|never|no|none|nobody|nothing|neither|nor|cannot|without|avoid\w*|lack\w*|fail\w*|refus\w*|un(?:able|likely|willing|happy|clear|interested|important)\w*)\b|n[’']t\b/iu,
  de: /(?<!\p{L})(nicht|nie|niemals|nichts|kein\p{L}*|niemand\p{L}*|ohne|weder|vermeid\p{L}*|meid\p{L}*|un(?:fähig|willig|wichtig|klar|gern)\p{L}*)(?!\p{L})/iu,
};

/** Joints that make two activities of one. */
const joints: Readonly<Record<UiLanguage, RegExp>> = {
  en: /\band then\b|\bas well as\b|\bbefore also\b|;|\band\b[^]*\band\b[^]*\band\b/iu,
  de: /\bund dann\b|\bsowie\b|;|\bund\b[^]*\bund\b[^]*\bund\b/iu,
};

/** The first negation in a text, or null; languages without a list of ours are not searched. */
export const negationIn = (text: string, language: string): string | null =>
  negations[uiLanguage(language)].exec(text)?.[0] ?? null;

/** What joins two activities in a text, or null. */
export const jointIn = (text: string, language: string): string | null =>
  joints[uiLanguage(language)].exec(text)?.[0] ?? null;

/** Everything of an item that is read: its text, then its options by id. */
const wordingOf = (item: QuizItem): string =>
  item.kind === 'rating'
    ? item.text
    : [
        item.text,
        ...item.options
          .toSorted((a, b) => (a.id < b.id ? -1 : 1))
          .map(({ id, text }) => `${id}: ${text}`),
      ].join('\n');

const hexadecimal = (text: string): string =>
  checksum([...new TextEncoder().encode(text)])
    .toString(16)
    .padStart(8, '0');

/** Eight hexadecimal digits (CRC-32) that change with an item's wording, whatever the order of options. */
export const hashOf = (item: QuizItem): string => hexadecimal(wordingOf(item));

/** Eight hexadecimal digits that change with anything of plain data. */
export const hashOfData = (data: unknown): string => hexadecimal(JSON.stringify(data));
