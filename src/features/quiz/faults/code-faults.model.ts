import type { Quiz } from '../../../model/guide.ts';
import type { FieldFault } from './balance.model.ts';

/**
 * Where the items of a bank are not what shared links take them for: a link holds an item as its
 * code and an option as its place among the option's ids in alphabetical order.
 */
export function codeFaults({ items, codes }: Quiz): FieldFault[] {
  const faults: FieldFault[] = [];
  items.forEach((item, place) => {
    const known = codes.find(({ code }) => code === item.code);
    const options = item.kind === 'rating' ? [] : item.options.map(({ id }) => id).toSorted();
    if (!known)
      faults.push({
        path: ['items', place, 'code'],
        reason: `The code ${item.code} is not listed under “codes”.`,
        hint: `Add { code: ${item.code}, id: ${item.id}${options.length ? `, options: [${options.join(', ')}]` : ''} }, and leave it there for good.`,
      });
    else if (known.id !== item.id)
      faults.push({
        path: ['items', place, 'code'],
        reason: `In links that people have shared, the code ${item.code} stands for “${known.id}”.`,
        hint: 'Give the item a code that no line of “codes” has.',
      });
    else if ((known.options ?? []).join() !== options.join())
      faults.push({
        path: ['items', place, 'id'],
        reason: `In links that people have shared, “${item.id}” has ${known.options ? `the options ${known.options.join(', ')}` : 'no options'}.`,
        hint: 'Keep the ids of options; what asks for something else is another item, with an id and a code of its own.',
      });
  });
  const [code, id] = [new Set<number>(), new Set<string>()];
  codes.forEach((used, place) => {
    if (code.has(used.code) || id.has(used.id))
      faults.push({
        path: ['codes', place],
        reason: `“codes” holds ${code.has(used.code) ? `the code ${used.code}` : `“${used.id}”`} twice.`,
        hint: 'A link must mean one thing only; delete the later line.',
      });
    code.add(used.code);
    id.add(used.id);
  });
  return faults;
}
