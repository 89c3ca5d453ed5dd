import { expect, test } from 'vitest';
import { readRecord } from '../../../../src/guide/check/fields/record.ts';
import { sourceSchema } from '../../../../src/features/sources/source.schema.ts';

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
  const given = { ...source, ...(readRecord(`${key}: 2021-03-17`).data as object) };
  expect(sourceSchema.safeParse(given).data).toMatchObject({ [key]: '2021-03-17' });
});

test.each(['0000-01-01', '2026-02-30', '2026-13', '0999', '2101'])(
  'a work cannot be published in “%s”',
  (published) => expect(sourceSchema.safeParse({ ...source, published }).success).toBe(false),
);

test('a secondary source names what it reports, a primary one does not', () => {
  const reports = 'The original';
  expect(sourceSchema.safeParse({ ...source, kind: 'secondary' }).success).toBe(false);
  expect(sourceSchema.safeParse({ ...source, kind: 'secondary', reports }).success).toBe(true);
  expect(sourceSchema.safeParse({ ...source, reports }).success).toBe(false);
});

test('only a secondary source has an original elsewhere, at an address of its own', () => {
  const original = 'https://example.org/original';
  const secondary = { ...source, kind: 'secondary', reports: 'The original' };
  expect(sourceSchema.safeParse({ ...secondary, original }).success).toBe(true);
  expect(sourceSchema.safeParse({ ...secondary, original: 'a book' }).success).toBe(false);
  expect(sourceSchema.safeParse({ ...source, original }).success).toBe(false);
});
