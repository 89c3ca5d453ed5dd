import type { Quiz, QuizKeying } from '../../../model/guide.ts';
import { bankOf, type QuizItem } from '../bank.model.ts';
import type { FieldFault } from './balance.model.ts';
import { hashOf } from '../codes/wording.model.ts';

type Keyed = QuizKeying['items'][number];

/** Whether the second keyer said of an item what the bank says. */
export const agrees = (item: QuizItem, keyed: Keyed): boolean =>
  item.kind === 'rating'
    ? keyed.scale === item.scale && keyed.key === item.key
    : item.options.every(({ id, type }) => keyed.types?.[id] === type);

/** What keeps the second keying from vouching for the bank as it is worded now. */
export function keyingFaults(record: Quiz, keying: QuizKeying): FieldFault[] {
  const { items } = bankOf(record);
  const faults: FieldFault[] = [];
  const settled = new Set(keying.settled?.map(({ id }) => id));
  if (keying.choices.some((choice, place) => choice !== record.rating.choices[place]))
    faults.push({
      path: ['choices'],
      reason: 'The bank has other words for answering a statement, or has them in another order.',
      hint: 'Have the words put in order by someone who sees only them; the wrong way round, every answer says the opposite.',
    });
  for (const item of items) {
    const place = keying.items.findIndex(({ id }) => id === item.id);
    const keyed = keying.items[place];
    if (!keyed) {
      faults.push({
        path: ['items'],
        reason: `Nobody has keyed “${item.id}” a second time.`,
        hint: 'Have it keyed by someone who sees only the wording; content/README.md tells how.',
      });
      continue;
    }
    if (keyed.hash !== hashOf(item))
      faults.push({
        path: ['items', place, 'hash'],
        reason: `“${item.id}” was worded otherwise when it was keyed; its wording now has ${hashOf(item)}.`,
        hint: 'Have it keyed again by someone who sees only the wording.',
      });
    else if (!agrees(item, keyed) && !settled.has(item.id))
      faults.push({
        path: ['items', place],
        reason: `The second keyer read “${item.id}” otherwise than the bank, and nobody has settled it.`,
        hint: 'Change the key or the wording, or tell under “settled” why it stays.',
      });
  }
  for (const key of ['items', 'settled'] as const)
    keying[key]?.forEach(({ id }, place, all) => {
      if (all.findIndex((item) => item.id === id) < place)
        faults.push({
          path: [key, place, 'id'],
          reason: `“${id}” is there twice.`,
          hint: 'Keep one of the two.',
        });
    });
  keying.items.forEach(({ id }, place) => {
    if (!items.some((item) => item.id === id))
      faults.push({
        path: ['items', place, 'id'],
        reason: `The bank has no item “${id}”.`,
        hint: 'Delete it here.',
      });
  });
  return faults;
}
