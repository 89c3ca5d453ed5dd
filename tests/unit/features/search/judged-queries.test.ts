import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { linkDiagnostics } from '../../../../src/guide/check/cross-file/link.ts';
import { knownTargets } from '../../../../src/guide/check/cross-file/known-targets.ts';
import { checkContent } from '../../../../src/guide/check/content.ts';
import type { Memory } from '../../../../src/guide/check/reading/reading.ts';
import { listPages } from '../../../../src/guide/kinds.ts';
import {
  fewest,
  type JudgedQuery,
  parseQueries,
  queryFaults,
  queryKinds,
  readQueries,
} from '../../../search/queries.ts';
import { root } from '../../../sites.ts';

/** Says why an address leads to no page of this guide or to no part of it; null where it does. */
const problemOf = addresses();

function addresses(): (address: string) => string | null {
  const place = { content: path.join(root, 'content'), public: path.join(root, 'public') };
  // What the check has read holds the headings, which the guide itself does not.
  const memory: Memory = new Map();
  const { guide, faults } = checkContent(place, memory);
  if (!guide || faults.length) throw new Error('The content is at fault: run npm run check.');
  const entries = [...memory.values()].flatMap(({ reading }) => reading.entry ?? []);
  const known = knownTargets(guide, listPages(guide), entries, place);
  return (target) => {
    const [problem] = linkDiagnostics(
      { kind: 'link', target, offset: 0, field: 'pages' },
      { file: 'content/site.json', path: null },
      known,
    );
    return problem ? `${problem.reason} ${problem.hint}` : null;
  };
}

test('the judged queries are enough of each kind, in even halves, all different, and name pages that exist', () => {
  expect(queryFaults(readQueries(), problemOf)).toEqual([]);
});

describe('a set of queries', () => {
  const anywhere = (): null => null;
  /** The smallest set without a fault. */
  const sound = queryKinds.flatMap((kind) =>
    Array.from({ length: fewest[kind] }, (_, place): JudgedQuery => ({
      query: `${kind} ${place}`,
      kind,
      half: place % 2 ? 'final' : 'tune',
      pages: kind === 'nothing' ? [] : ['/'],
    })),
  );
  const faultsWith = (...more: Partial<JudgedQuery>[]): string[] =>
    queryFaults(
      [...sound, ...more.map((changed) => ({ ...sound[0]!, query: 'new', ...changed }))],
      anywhere,
    );

  test('without a fault has none', () => {
    expect(queryFaults(sound, anywhere)).toEqual([]);
  });

  test('needs enough queries of each kind', () => {
    expect(queryFaults(sound.slice(2), anywhere)).toEqual([
      'The kind question has 58 queries, and needs 60.',
    ]);
  });

  test('has as many to tune as to measure at the end, or one more', () => {
    expect(faultsWith({})).toEqual([]);
    expect(faultsWith({}, { query: 'newer' })).toEqual([
      'The kind question has 32 queries to tune and 30 to measure at the end.',
    ]);
  });

  test('has none twice, in whatever spelling', () => {
    expect(faultsWith({ query: 'Question-0?' })).toEqual([
      '“Question-0?” is the same as “question 0”.',
    ]);
  });

  test('names pages where something answers, and none where nothing does', () => {
    expect(faultsWith({ pages: [] })).toEqual(['“new” has to name a page.']);
    expect(faultsWith({ kind: 'nothing' })).toEqual(['“new” may name no page.']);
    expect(faultsWith({ pages: ['/faq/', '/faq/'] })).toEqual(['“new” names /faq/ twice.']);
  });

  test('names pages and parts of pages that the guide has', () => {
    const faults = (...pages: string[]): string[] =>
      queryFaults([{ ...sound[0]!, pages }], problemOf).filter((fault) => fault.startsWith('“'));
    expect(faults('/glossary/#sla', '/roles/backend/#how-you-are-measured', '/quiz/')).toEqual([]);
    expect(faults('/faq/how-tecnical/')).toEqual([expect.stringContaining('/faq/how-technical/')]);
    expect(faults('/roles/backend/#how-you-measure')).toEqual([
      expect.stringContaining('“how-you-are-measured”'),
    ]);
  });

  test('has no key too few or too many', () => {
    const record = '- { query: why, kind: question, half: tune, pages: [/faq/why/] }';
    expect(parseQueries(record)).toHaveLength(1);
    expect(() => parseQueries(record.replace('half: tune, ', ''))).toThrow('half');
    expect(() => parseQueries(record.replace('tune', 'tune, note: no'))).toThrow('note');
    expect(() => parseQueries(record.replace('question', 'guess'))).toThrow('kind');
    expect(() => parseQueries(record.replace('/faq/why/', 'faq/why/'))).toThrow('root');
  });
});
