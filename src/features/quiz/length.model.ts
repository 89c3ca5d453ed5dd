import { countWords } from './codes/wording.model.ts';

/** What is read of a question. */
interface Read {
  readonly text: string;
  readonly options?: readonly { readonly text: string }[];
}

/** Words a minute and seconds to decide, of readers who are quick and of those who take their time. */
const readers = { quick: { words: 200, decide: 10 }, slow: { words: 120, decide: 14 } } as const;

/**
 * Minutes that answering probably takes a quick reader, and one who reads slowly. It is an estimate
 * from the number of words; nobody was timed.
 */
export function minutesFor(items: readonly Read[]): readonly [number, number] {
  const words = items
    .flatMap((item) => [item, ...(item.options ?? [])])
    .reduce((sum, { text }) => sum + countWords(text), 0);
  const minutes = ({ words: speed, decide }: (typeof readers)['quick' | 'slow']): number =>
    Math.max(1, Math.round(words / speed + (items.length * decide) / 60));
  return [minutes(readers.quick), minutes(readers.slow)];
}
