import { describe, expect, test } from 'vitest';
import { parseDocument, stringify } from 'yaml';
import { readRecord } from '../../../../src/guide/check/fields/record.ts';
import { parseRecord } from '../../../../src/guide/check/fields/schema.ts';
import { siteSchema } from '../../../../src/model/site.schema.ts';
import { changes, readRecords, readSite, type Tree } from '../records.ts';
import type { KindName } from '../../../../src/model/guide.ts';
import { kinds } from '../../../../src/guide/kinds.ts';

/** What validators and parsers say of themselves, and nobody else would. */
const raw =
  /Too (big|small)|Invalid|expected|received|NaN|Infinity|undefined|\[object|null|ZodError|Unrecognized/;

/** Values that one or another schema refuses in the place of any value. */
const wrong: readonly [string, unknown][] = [
  ['nothing', null],
  ['a number', 7],
  ['a huge number', 1e300],
  ['no number', Number.NaN],
  ['an infinite number', Number.POSITIVE_INFINITY],
  ['a fraction', 1.5],
  ['a truth', true],
  ['an empty text', ''],
  ['a long text', 'word '.repeat(400).trim()],
  ['a text of two lines', 'One line.\nAnother line.'],
  ['a stray space', ' Is it so? '],
  ['a day that does not exist', '2026-02-30'],
  ['another word', 'anohter'],
  ['an empty list', []],
  ['a list of lists', [['x'], ['x']]],
  ['a long list', Array.from({ length: 50 }, () => 'x')],
  ['a group of keys', { unknown: 1, another: { deep: [] } }],
];

const schemas = [
  ...(Object.keys(kinds) as KindName[]).map(
    (name) => [name, readRecords(name)[0]!.fields, kinds[name].schema] as const,
  ),
  ['site', readSite(), siteSchema] as const,
];

/** Whether a path leads through the first item of every list. */
const isFirst = (where: string): boolean =>
  where !== '' && where.split('.').every((part) => /^(?:\D.*|0|)$/.test(part));

describe.each(schemas)('in %s', (_, fields, schema) => {
  const places = changes(fields, () => ['x']).flatMap(({ where }) =>
    isFirst(where) ? [where] : [],
  );

  test.each(wrong)('%s is told in plain words, with what to do, on its line', (what, value) => {
    let found = 0;
    // Every value comes to other fields, and together they come to all.
    const every = Math.ceil(places.length / 6);
    const from = wrong.findIndex(([name]) => name === what);
    const chosen = new Set(places.filter((_, place) => (place + from) % every === 0));
    for (const { where, fields: changed } of changes(fields, () => [value as Tree])) {
      if (!chosen.has(where)) continue;
      const text = stringify(changed, { lineWidth: 0, aliasDuplicateObjects: false });
      const record = readRecord(text);
      expect(record.findings, `${where}\n${text}`).toEqual([]);
      const { findings } = parseRecord(record, schema as never);
      found += findings.length;
      for (const { reason, hint, field } of findings) {
        expect(reason, field).not.toMatch(raw);
        expect(hint, `${field}: ${reason}`).toBeTruthy();
        expect(hint, `${field}: ${reason}`).not.toMatch(raw);
      }
      if (!findings.length) continue;
      const lineAt = (offset: number): number => text.slice(0, offset).split('\n').length;
      const path = where.slice(1).split('.');
      const document = parseDocument(text);
      const node = document.getIn(path, true) as { range: [number, number, number] };
      const last = lineAt(Math.max(node.range[0], node.range[1] - 1));
      // A record as a whole is told where it begins: that two of its fields do not fit, say.
      const lines = findings.map(({ offset }) => lineAt(offset));
      expect(
        lines.some((line) => line >= lineAt(node.range[0]) - 1 && line <= last),
        `${where}: ${lines.join()} ${JSON.stringify(findings)}`,
      ).toBe(true);
    }
    if (value === null) expect(found).toBeGreaterThan(0);
  });
});
