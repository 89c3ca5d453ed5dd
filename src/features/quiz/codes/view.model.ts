import type { QuizBank } from '../bank.model.ts';
import type { DecodedAnswers } from './answer-code.model.ts';
import type { DecodedResult } from './result-code.model.ts';

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
  /** A result out of a link. */
  | { readonly kind: 'shared'; readonly code: string; readonly read: DecodedResult }
  /** Answers out of a link. */
  | { readonly kind: 'offered'; readonly code: string; readonly read: DecodedAnswers }
  /** What a link brings, until the code that reads it is here. */
  | { readonly kind: 'link'; readonly fragment: string }
  /** A question that the quiz does not have. */
  | {
      readonly kind: 'missing';
      readonly item: string;
      readonly read: { readonly error: 'no-question' };
    };

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
    case 'link':
      return view.fragment;
    case 'missing':
      return `#q=${view.item}`;
    case 'shared':
      return `#result=${view.code}`;
    case 'offered':
      return `#answers=${view.code}`;
    default:
      return `#${view.kind}`;
  }
}

/**
 * The view that a fragment asks for in so many words, as the links of this page do; null for any
 * other, which `viewIn` reads.
 */
export function plainViewIn(fragment: string, bank: QuizBank): QuizView | null {
  if (/^#?$/.test(fragment)) return startView;
  const [, name] = /^#(all|review|result)$/.exec(fragment) ?? [];
  if (name === 'all') return { kind: 'list' };
  if (name) return { kind: name as 'review' | 'result' };
  const [, asked, then = null] = /^#q=([\w-]+)(?:&then=(review|result))?$/.exec(fragment) ?? [];
  const item = bank.items.find(({ id }) => id === asked);
  return item ? questionView(item.id, then as 'review' | 'result' | null) : null;
}
