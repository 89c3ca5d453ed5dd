import { describe, expect, test } from 'vitest';
import { siteSchema } from '../../../src/model/site.schema.ts';
import { changes, readRecords, readSite, type RecordFields, type Tree } from './records.ts';
import type { Kind } from '../../../src/model/kind.ts';
import type { KindName } from '../../../src/model/guide.ts';
import { kinds } from '../../../src/guide/kinds.ts';

const described: { name: string; schema: Kind['schema']; records: RecordFields[] }[] = [
  ...Object.entries(kinds).map(([name, { schema }]) => ({
    name,
    schema,
    records: readRecords(name as KindName),
  })),
  {
    name: 'site',
    schema: siteSchema,
    records: [
      {
        file: 'site.json',
        fields: {
          ...(readSite() as object),
          logo: { src: '/logo.svg', ratio: 3.5 },
          repository: 'https://example.org/guide',
          edit: 'https://example.org/guide/edit/main/{path}',
          feedback: 'mailto:editors@example.org?subject={title}',
          redirects: { '/old/': '/faq/' },
        },
      },
    ],
  },
];

const days = new Set(['reviewed', 'accessed', 'published']);
const addresses = new Set(['url', 'also', 'repository', 'edit', 'feedback']);
const wrongDays = [
  ...['2026-02-30', '2026-13-01', '2026-00-10', '2026-11-32', '2026-1-1', '26-11-21'],
  ...['21/11/2026', '21 November 2026', '2026-11-21T00:00:00Z', 'tomorrow', '', '2026-13'],
];
const wrongAddresses = [
  ...['http://example.org/{path}', 'HTTP://example.org/{path}', '//example.org/{path}'],
  ...[
    'javascript:alert(1)//{path}',
    'data:text/html,{path}',
    '/guide/{path}',
    'example.org/{path}',
  ],
];

/** Entries of a list that are changed one by one; what holds for these holds for more of them. */
const enough = 12;

const shortened = (value: Tree): Tree => {
  if (Array.isArray(value)) return value.slice(0, enough).map(shortened);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, shortened(own)]));
};

describe.each(described)('the schema of $name', ({ schema, records }) => {
  /** Where the schema accepts a change that it must not: the first few places. */
  const accepted = (change: (value: Tree, key: string) => readonly Tree[]): string[] => {
    const places = records.flatMap(({ file, fields }) =>
      changes(shortened(fields), change)
        .filter((change) => schema.safeParse(change.fields).success)
        .map(({ where }) => `${file} ${where}`),
    );
    return [...new Set(places)].slice(0, 8);
  };

  test('accepts every real record', () => {
    expect(records.length).toBeGreaterThan(0);
    for (const { file, fields } of records) {
      const result = schema.safeParse(fields);
      expect(result.error?.issues ?? [], file).toEqual([]);
    }
  });

  test('rejects a key that it does not know, at any depth', () => {
    const found = accepted((value) =>
      typeof value === 'object' && !Array.isArray(value) ? [{ ...value, 'Not known': 'text' }] : [],
    );
    expect(found).toEqual([]);
  });

  test('rejects a space at either end of any text', () => {
    const found = accepted((value, key) =>
      typeof value === 'string' && key !== '$schema' && !addresses.has(key)
        ? [` ${value}`, `${value} `, `${value}\u00A0`, `${value}\n`]
        : [],
    );
    expect(found).toEqual([]);
  });

  test('rejects a space at either end of any address', () => {
    const found = accepted((value, key) =>
      typeof value === 'string' && addresses.has(key)
        ? [` ${value}`, `${value} `, `${value}\n`]
        : [],
    );
    expect(found).toEqual([]);
  });

  test('rejects an empty text, and a value of another type', () => {
    const found = accepted((value, key) => {
      if (key === '$schema') return [];
      if (typeof value === 'string') return ['', 7, true];
      if (typeof value === 'number')
        return [
          String(value),
          true,
          ...(key === 'ratio' || !Number.isInteger(value) ? [] : [value + 0.5]),
        ];
      return typeof value === 'boolean' ? [String(value), 0] : [];
    });
    expect(found).toEqual([]);
  });

  test('rejects a list in the place of a text, except where both can be written', () => {
    const found = accepted((value, key) =>
      typeof value === 'string' && key !== '$schema' ? [[value]] : [],
    );
    expect(found.filter((place) => !/ \.case(\.[a-z-]+)?$/.test(place))).toEqual([]);
  });

  test('rejects a list without entries', () => {
    expect(accepted((value) => (Array.isArray(value) ? [[]] : []))).toEqual([]);
  });

  test('rejects a list that names the same thing twice', () => {
    const found = accepted((value) => {
      if (!Array.isArray(value)) return [];
      const [first] = value;
      return typeof first === 'string'
        ? [
            [...value, first],
            [...value, first.toUpperCase()],
          ]
        : [];
    });
    expect(found).toEqual([]);
  });

  test('rejects what is no day', () => {
    expect(accepted((_, key) => (days.has(key) ? wrongDays : []))).toEqual([]);
  });

  test('rejects addresses that are not https', () => {
    expect(accepted((_, key) => (addresses.has(key) ? wrongAddresses : []))).toEqual([]);
  });
});
