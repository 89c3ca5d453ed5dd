import { describe, expect, test } from 'vitest';
import { build, type Element, endings, named, textOf } from './build.ts';

const table =
  '| Skill | Above | Below |\n| --- | --- | --- |\n| Depth | a | b |\n| *Reach* | c | d |';

describe.each(endings)('a table in .%s', (ending) => {
  const scopes = (text: string): [string, string, string | undefined][] =>
    named(build(text, ending), 'th', 'td').map((cell) => [
      cell.name,
      textOf(cell),
      cell.attributes.scope,
    ]);

  test('has a header for each column and each row', () => {
    expect(scopes(table)).toEqual([
      ['th', 'Skill', 'col'],
      ['th', 'Above', 'col'],
      ['th', 'Below', 'col'],
      ['th', 'Depth', 'row'],
      ['td', 'a', undefined],
      ['td', 'b', undefined],
      ['th', 'Reach', 'row'],
      ['td', 'c', undefined],
      ['td', 'd', undefined],
    ]);
  });

  test('gives the cells of its first column what their column head has', () => {
    const aligned = '| A | B |\n| :-: | --: |\n| c | d |';
    const [head, , row] = named(build(aligned, ending), 'th');
    expect({ ...row?.attributes, scope: 'col' }).toEqual(head?.attributes);
  });

  test('scrolls in a region that the keyboard reaches and that has a name', () => {
    const text = `${table}\n\n## The “first”\n\n${table}\n\n### Second\n\n${table}`;
    const regions = build(text, ending).elements.filter(
      ({ attributes }) => attributes.role === 'region',
    );
    expect(regions.map(({ attributes }) => attributes['aria-label'])).toEqual([
      'Table: ',
      'Table: The “first”',
      'Table: Second',
    ]);
    for (const { name, attributes, children } of regions) {
      expect([name, attributes.class, attributes.tabindex]).toEqual(['div', 'scroll', '0']);
      expect((children as Element[]).map((child) => child.name)).toEqual(['table']);
    }
  });

  test('carries no style of its own, which the policy would block', () => {
    const aligned = build('| A | B |\n| :-: | --: |\n| c | d |', ending);
    for (const { attributes } of aligned.elements) expect(attributes).not.toHaveProperty('style');
  });
});
