import { type LinkCode, plainFragment, readLinkCode } from '../../../model/link-code.ts';
import { decodeAnswers, encodeAnswers } from './answer-code.model.ts';
import type { QuizAnswers, QuizBank } from '../bank.model.ts';
import { decodeResult, encodeResult, type SharedResult } from './result-code.model.ts';
import type { QuizResult } from '../scoring/score.model.ts';
import { questionView, type QuizView, startView } from './view.model.ts';

/**
 * The view that a fragment asks for, as it came or as chat and mail may have changed it; null where
 * it asks for none of this page's, such as an anchor of the page. A code that tells nothing is
 * shown as such, and so is a question that the quiz does not have.
 */
export function viewIn(fragment: string, bank: QuizBank): QuizView | null {
  if (/^#?$/.test(fragment)) return startView;
  const link = readLinkCode(fragment, ['result', 'answers']);
  if (link && !link.damaged) return codeView(link, bank);
  const [, plain] =
    /^(all|review|result)[_-]*(?![\w-])(?!\s*(?:=|:\s*\w))/i.exec(plainFragment(fragment)) ?? [];
  const name = plain?.toLowerCase();
  if (name === 'all') return { kind: 'list' };
  if (name === 'review' || name === 'result') return { kind: name };
  if (!link) return questionIn(fragment, bank);
  // A damaged code stays in the address as it came, for whoever wants to look at it.
  const [, given] = new RegExp(`^#?${link.key}=([^]*)$`).exec(fragment) ?? [];
  return { ...codeView(link, bank), code: given ?? link.code };
}

const codeView = (
  { key, code }: LinkCode,
  bank: QuizBank,
): Extract<QuizView, { readonly code: string }> =>
  key === 'result'
    ? { kind: 'shared', code, read: decodeResult(code) }
    : { kind: 'offered', code, read: decodeAnswers(bank, code) };

function questionIn(fragment: string, bank: QuizBank): QuizView | null {
  const [, asked, rest = ''] = /^q\s*=[^\w-]*([\w-]*)([^]*)$/i.exec(plainFragment(fragment)) ?? [];
  if (asked === undefined) return null;
  const meant = [asked, asked.toLowerCase(), asked.toLowerCase().replace(/[_-]+$/, '')];
  const item = bank.items.find(({ id }) => meant.includes(id));
  const [, then] = /&then=(review|result)[_-]*(?![\w-])/i.exec(rest) ?? [];
  return item
    ? questionView(item.id, (then?.toLowerCase() as 'review' | 'result' | undefined) ?? null)
    : { kind: 'missing', item: asked, read: { error: 'no-question' } };
}

/** Address that shows a result and no answer; `page` is the page's without query and fragment. */
export const resultAddress = (page: string, result: QuizResult | SharedResult): string =>
  `${page}#result=${encodeResult(result)}`;

/** Address that carries answers to another device. */
export const answersAddress = (page: string, bank: QuizBank, answers: QuizAnswers): string =>
  `${page}#answers=${encodeAnswers(bank, answers)}`;
