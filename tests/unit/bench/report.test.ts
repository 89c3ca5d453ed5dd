import { expect, test } from 'vitest';
import { median, table } from '../../bench/benchmark.ts';
import { replaceSection } from '../../bench/report.ts';

const report = 'Before.\n\n<!-- bench:one -->\n\nOld.\n\n<!-- /bench:one -->\n\nAfter.\n';

test('new figures replace the old ones and nothing else', () => {
  expect(replaceSection(report, 'one', 'New.')).toBe(report.replace('Old.', 'New.'));
});

test('a benchmark without a place in the report is named', () => {
  expect(() => replaceSection(report, 'two', 'New.')).toThrow('“two”');
});

test('a table is Markdown', () => {
  expect(table(['Page', 'Size'], [['a', '1']])).toBe('| Page | Size |\n| --- | ---: |\n| a | 1 |');
});

test('the median is the value in the middle, whatever the order', () => {
  expect(median([9, 1, 5])).toBe(5);
});
