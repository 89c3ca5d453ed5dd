import { type AddressOf, recordPath } from '../../model/address.ts';
import type { GraphNode } from '../../model/data-block.ts';
import type { Entry, Question } from '../../model/guide.ts';

/** Questions with their short answers, as the page shows them. */
export const questionsNode = (
  questions: readonly Entry<Question>[],
  addressOf: AddressOf,
): GraphNode => ({
  '@type': 'FAQPage',
  mainEntity: questions.map(({ id, data }) => ({
    '@type': 'Question',
    name: data.question,
    url: addressOf(recordPath('faq', id)),
    acceptedAnswer: { '@type': 'Answer', text: data.answer },
  })),
});
