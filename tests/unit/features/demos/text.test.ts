import { describe, expect, test } from 'vitest';
import { demoRecords } from './records.ts';

const count = (text: string): number => text.trim().split(/\s+/).length;

/** Most words of a demo, those that are folded away among them. */
const most = 250;

describe.each(demoRecords)('the demo $id', ({ data }) => {
  const { title, lede, task, moral, send = '', annotations } = data;

  test('says all it has to say in 250 words', () => {
    const notes = annotations.flatMap((note) => [
      note.title,
      note.change,
      note.problem,
      note.cost,
      note.question,
    ]);
    const words = [title, lede, task, moral, send, ...notes].reduce(
      (sum, text) => sum + count(text),
      0,
    );
    expect(words).toBeLessThanOrEqual(most);
  });

  test('has a description and a line to send of its own', () => {
    const others = demoRecords.filter((other) => other.data !== data);
    expect(data.description).toBeTruthy();
    expect(send).toBeTruthy();
    for (const other of others)
      expect([other.data.description, other.data.send]).not.toEqual([data.description, send]);
  });
});

test('the checkout is one of the first two', () => {
  const order = demoRecords.toSorted((a, b) => a.data.order - b.data.order);
  expect(order.slice(0, 2).map(({ id }) => id)).toContain('checkout');
});
