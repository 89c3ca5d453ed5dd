import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { build, endings, named } from './build.ts';

const cite = (id: string): string => `Text.<Cite id="${id}" />`;
const fact = (id: string): string => `<Fact value="4 in 5" id="${id}">\n\nThing.\n\n</Fact>`;
const sourceIds = fc.constantFrom('a', 'b', 'c', 'd-e', '5xx');

describe('sources', () => {
  test('are numbered in the order of their first appearance', () => {
    const body = build([cite('b'), fact('a'), cite('b'), cite('c'), fact('c')].join('\n\n'));
    expect(body.citations).toEqual(['b', 'a', 'c']);
    const numbers = named(body, 'Cite', 'Fact').map(({ attributes }) => attributes.number);
    expect(numbers).toEqual(['1', '2', '1', '3', '3']);
  });

  test('carry the number of their place in the list, whatever the order', () => {
    const uses = fc.array(fc.tuple(fc.boolean(), sourceIds), { maxLength: 12 });
    fc.assert(
      fc.property(uses, (list) => {
        const body = build(list.map(([block, id]) => (block ? fact(id) : cite(id))).join('\n\n'));
        expect(body.citations).toEqual([...new Set(list.map(([, id]) => id))]);
        const found = named(body, 'Cite', 'Fact');
        expect(
          found.map(({ attributes }) => body.citations[Number(attributes.number) - 1]),
        ).toEqual(list.map(([, id]) => id));
      }),
    );
  });

  test('are counted in lists, columns, tables and their first column too', () => {
    const body = build(
      [
        `- ${cite('a')}`,
        `| One | Two |\n| --- | --- |\n| ${cite('b')} | ${cite('c')} |`,
        `<Columns>\n<Column title="One">\n\n${cite('d')}\n\n</Column>\n</Columns>`,
      ].join('\n\n'),
    );
    expect(body.citations).toEqual(['a', 'b', 'c', 'd']);
    expect(named(body, 'Cite').map(({ attributes }) => attributes.number)).toEqual([
      ...['1', '2', '3', '4'],
    ]);
  });

  test('start from one in every body', () => {
    expect(build(cite('a')).citations).toEqual(['a']);
    expect(build(cite('b')).citations).toEqual(['b']);
  });
});

test('the uses of each term are counted, so that each has an id of its own', () => {
  const term = (id: string): string => `Some <Term id="${id}">words</Term>.`;
  fc.assert(
    fc.property(fc.array(sourceIds, { maxLength: 12 }), (list) => {
      const keys = named(build(list.map(term).join('\n\n')), 'Term').map(
        ({ attributes }) => `${attributes.id} ${attributes.occurrence}`,
      );
      expect(keys).toEqual(
        list.map((id, place) => {
          const before = list.slice(0, place + 1).filter((one) => one === id);
          return `${id} ${before.length}`;
        }),
      );
    }),
  );
});

test('other components are left as they were written', () => {
  const body = build('<Callout title="Mind" role="one">\n\nText.\n\n</Callout>');
  expect(named(body, 'Callout')[0]?.attributes).toEqual({ title: 'Mind', role: 'one' });
});

test.each(endings)('the words of a body in .%s are counted for its reading time', (ending) => {
  expect(build('', ending).words).toBe(0);
  expect(build('## One two\n\nThree *four* `five`.\n\n- six\n- seven', ending).words).toBe(8);
});

test('a term counts by the words that are read, not by its id', () => {
  expect(build('One <Term id="a-b-c">two three</Term> four').words).toBe(4);
});
