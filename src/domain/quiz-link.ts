import { type DecodedAnswers, decodeAnswers, encodeAnswers } from './quiz-answer-code.ts';
import type { QuizAnswers, QuizBank } from './quiz-bank.ts';
import {
  type DecodedResult,
  decodeResult,
  encodeResult,
  type SharedResult,
} from './quiz-result-code.ts';
import type { QuizResult } from './quiz-score.ts';

/** What the page shows; its address says which. */
export type QuizView =
  /** What the quiz is, and its first question. */
  | { readonly kind: 'start' }
  /** One question; `then` is where the reader goes on to who came only to change it. */
  | {
      readonly kind: 'question';
      readonly item: string;
      readonly then: 'review' | 'result' | null;
    }
  /** All questions on one page. */
  | { readonly kind: 'list' }
  /** All answers, each with a way to change it. */
  | { readonly kind: 'review' }
  | { readonly kind: 'result' }
  /** Somebody's result out of a link. */
  | { readonly kind: 'shared'; readonly code: string; readonly read: DecodedResult }
  /** Answers out of a link. */
  | { readonly kind: 'offered'; readonly code: string; readonly read: DecodedAnswers };

export const startView: QuizView = { kind: 'start' };

/** The view of one question. */
export const questionView = (item: string, then: 'review' | 'result' | null = null): QuizView => ({
  kind: 'question',
  item,
  then,
});

/** Fragment of a view's address, `#` included; empty for the start. */
export function fragmentOf(view: QuizView): string {
  switch (view.kind) {
    case 'start':
      return '';
    case 'question':
      return `#q=${view.item}${view.then ? `&then=${view.then}` : ''}`;
    case 'list':
      return '#all';
    case 'shared':
      return `#result=${view.code}`;
    case 'offered':
      return `#answers=${view.code}`;
    default:
      return `#${view.kind}`;
  }
}

/**
 * The view that a fragment asks for; null where it asks for none of this page's, such as an anchor
 * of the page. A code that tells nothing is shown as such.
 */
export function viewIn(fragment: string, bank: QuizBank): QuizView | null {
  const hash = fragment.replace(/^#/, '');
  if (!hash) return startView;
  if (hash === 'all') return { kind: 'list' };
  if (hash === 'review' || hash === 'result') return { kind: hash };
  const [, name, value = ''] = /^(q|result|answers)=([^]*)$/.exec(hash) ?? [];
  if (name === 'result') return { kind: 'shared', code: value, read: decodeResult(value) };
  if (name === 'answers') return { kind: 'offered', code: value, read: decodeAnswers(bank, value) };
  if (name !== 'q') return null;
  const [, item = '', then = null] = /^([\w-]+)(?:&then=(review|result))?$/.exec(value) ?? [];
  return bank.items.some(({ id }) => id === item)
    ? questionView(item, then as 'review' | 'result' | null)
    : null;
}

/** Address that shows a result and no answer; `page` is the page's without query and fragment. */
export const resultAddress = (page: string, result: QuizResult | SharedResult): string =>
  `${page}#result=${encodeResult(result)}`;

/** Address that carries answers to another device. */
export const answersAddress = (page: string, bank: QuizBank, answers: QuizAnswers): string =>
  `${page}#answers=${encodeAnswers(bank, answers)}`;
