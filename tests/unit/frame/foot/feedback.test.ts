import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillFeedback } from '../../../../src/frame/foot/feedback.model.ts';

const facts = { title: 'You & me', url: 'https://example.org/faq/#why' };

test('an address is filled with what the reader means, encoded', () => {
  const template = 'https://example.org/new?title={title}&body={url}%20{heading}';
  expect(fillFeedback(template, { ...facts, heading: 'Ist das „gut“?' })).toBe(
    `https://example.org/new?title=You%20%26%20me&body=https%3A%2F%2Fexample.org%2Ffaq%2F%23why%20${encodeURIComponent('Ist das „gut“?')}`,
  );
  expect(fillFeedback(template, facts)).toMatch(/%20$/);
});

test('what a title holds is never filled in turn, and no other braces are touched', () => {
  expect(fillFeedback('{title} {path}', { ...facts, title: '{url}' })).toBe('%7Burl%7D {path}');
});

test('whatever is filled in, it adds no parameter and no line', () => {
  const text = fc.string({ unit: 'grapheme' }).filter((typed) => typed.isWellFormed());
  fc.assert(
    fc.property(text, text, (title, heading) => {
      const filled = fillFeedback('mailto:us@example.org?subject={title}&body={heading}', {
        ...facts,
        title,
        heading,
      });
      expect(filled).toMatch(/^mailto:us@example\.org\?subject=[^&#\s]*&body=[^&#\s]*$/);
    }),
  );
});
