import { expect, test } from 'vitest';
import { homeSchema } from '../../../../src/features/articles/page.schema.ts';
import { readRecords } from '../../guide/records.ts';

const [home] = readRecords('home');
const accepts = (readers: unknown): boolean =>
  homeSchema.safeParse({ ...(home!.fields as object), readers }).success;

const link = { text: 'Read on', link: '/faq/' };
const reader = { title: 'I am new', text: 'You have the job since today.', links: [link, link] };

test('a home page may leave out the ways in for different readers', () => {
  expect(accepts(undefined)).toBe(true);
  expect(accepts([reader])).toBe(true);
  expect(accepts([])).toBe(false);
  expect(accepts(Array.from({ length: 5 }, () => reader))).toBe(false);
});

test('each way in is told in a sentence and leads to two places or up to nine', () => {
  for (const links of [[], [link], Array.from({ length: 10 }, () => link)])
    expect(accepts([{ ...reader, links }])).toBe(false);
  expect(accepts([{ ...reader, links: Array.from({ length: 9 }, () => link) }])).toBe(true);
  expect(accepts([{ ...reader, text: undefined }])).toBe(false);
  expect(accepts([{ ...reader, icon: 'door' }])).toBe(false);
});
