import { expect, test } from 'vitest';
import { sourceSchema } from '../../../src/schemas/source.ts';

const source = {
  kind: 'primary',
  title: 'A work',
  author: 'Ada',
  url: 'https://example.org/',
  accessed: '2026-11-21',
};

test.each(['2021', '2021-03', '2021-03-17'])('a work can be published in “%s”', (published) => {
  expect(sourceSchema.parse({ ...source, published }).published).toBe(published);
});

test.each(['accessed', 'published'])('the day in “%s” needs no quotation marks', (key) => {
  // The YAML reader of the build makes a date of a day without them.
  const given = { ...source, [key]: new Date('2021-03-17') };
  expect(sourceSchema.safeParse(given).data).toMatchObject({ [key]: '2021-03-17' });
});

test('a secondary source names what it reports, a primary one does not', () => {
  const reports = 'The original';
  expect(sourceSchema.safeParse({ ...source, kind: 'secondary' }).success).toBe(false);
  expect(sourceSchema.safeParse({ ...source, kind: 'secondary', reports }).success).toBe(true);
  expect(sourceSchema.safeParse({ ...source, reports }).success).toBe(false);
});
