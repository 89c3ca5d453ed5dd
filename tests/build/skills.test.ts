import { describe, expect, test } from 'vitest';
import {
  cellAnchor,
  columnsOf,
  mostCells,
  targetOf,
} from '../../src/features/skills/matrix.model.ts';
import { levelName } from '../../src/features/skills/scale.model.ts';
import { entryOf } from '../../src/model/guide.ts';
import { guide } from './guide.ts';
import { builtSites, readText } from './pages.ts';

const columns = columnsOf(guide.roles, guide.careers, guide.skills);
const framework = guide.framework!.data;

describe.each(builtSites)('the skills of the $name site', (site) => {
  test('stand in a matrix with one cell for each column, number and word in it', () => {
    const { tags } = site.pages.get('/skills/')!;
    const cells = new Map(
      tags
        .filter(({ name, attributes }) => name === 'td' && attributes.has('id'))
        .map((tag) => [tag.attributes.get('id'), tag]),
    );
    const wanted = guide.skills.flatMap((skill) =>
      columns.map((column) => {
        const level = targetOf(skill, column);
        const said = level === null ? 'not set' : `${level} ${levelName(framework, level)}`;
        return [cellAnchor(skill.id, column), said];
      }),
    );
    expect([...cells].map(([id, { text }]) => [id, text.replace(/\s+/g, ' ').trim()])).toEqual(
      wanted,
    );
    expect(wanted.length).toBeGreaterThan(100);
  });

  test('have room on a page of 300 kB in the largest matrix that is on one page', () => {
    // Styles are the same for any number of skills.
    const html = site.pages.get('/skills/')!.html.replace(/<style>.*?<\/style>/s, '');
    const bytes = (text: string): number => Buffer.byteLength(text);
    expect(bytes(html)).toBeLessThan(300_000);
    // Where there are more cells, the texts of the levels are left out.
    const bare = html.replaceAll(/<td class="says">.*?(?=<td|<\/t)/gs, '');
    const cells = bare.match(/<td .*?(?=<td|<\/t)/gs)!;
    const cell = bytes(cells.join('')) / cells.length;
    expect(bytes(bare) + (mostCells - cells.length) * cell).toBeLessThan(300_000);
  });

  test('have the text of every level in their rows', () => {
    const { tags } = site.pages.get('/skills/')!;
    const texts = tags.filter(({ attributes }) => attributes.get('class') === 'says');
    const plain = (text: string): string => text.replace(/\s+/g, ' ');
    for (const [place, { data }] of guide.skills.entries())
      for (const line of data.levels.flat())
        expect(plain(texts.slice(1)[place]!.text), data.name).toContain(plain(line));
  });

  test('lead from every cell to the text of its level', () => {
    const links = site.pages
      .get('/skills/')!
      .tags.filter(
        ({ name, parent }) => name === 'a' && parent?.name === 'td' && parent.attributes.has('id'),
      )
      .map(({ attributes, parent }) => [
        parent!.attributes.get('data-l'),
        attributes.get('href')!.slice(site.base.length - 1),
      ]);
    for (const [level, path] of links) {
      const [address, anchor] = path!.split('#') as [string, string];
      expect(anchor).toBe(`level-${level}`);
      expect(site.pages.get(address)?.ids.has(anchor), path).toBe(true);
    }
    expect(links).not.toEqual([]);
  });

  test('say their levels, examples and targets on their own pages', () => {
    for (const { id, data } of guide.skills) {
      const { html } = site.pages.get(`/skills/${id}/`)!;
      const text = html
        .replace(/<[^>]*>/g, '')
        .replaceAll('&#39;', "'")
        .replaceAll('&amp;', '&');
      for (const said of [
        data.why,
        data.without,
        ...data.levels.flat(),
        ...data.evidence,
        data.start,
        ...(data.weeks ?? []),
        ...data.prompts.flatMap(({ ask, strong, weak }) => [ask, strong, weak]),
        ...data.read.map((page) => page.text),
        ...(data.terms ?? []).map((term) => entryOf(guide.glossary, term).data.definition),
      ])
        if (said) expect(text).toContain(said);
    }
  });

  test('can be taken along as CSV, a line for each of them', () => {
    const lines = readText(site, 'api/skills.csv').split('\r\n');
    expect(lines).toHaveLength(guide.skills.length + 2);
    expect(lines[0]).toContain('id,skill,group,');
    for (const line of lines.slice(0, -1))
      expect(line.replace(/"[^"]*"/g, '').split(',')).toHaveLength(
        columns.length + 3 + guide.framework!.data.scale!.levels.length,
      );
  });
});
