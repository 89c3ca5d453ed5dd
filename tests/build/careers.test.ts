import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { packPath, paths, recordPath } from '../../src/model/address.ts';
import { movesOf } from '../../src/features/careers/careers.model.ts';
import { columnsOf } from '../../src/features/skills/matrix.model.ts';
import { packColumns } from '../../src/features/careers/pack/pack.model.ts';
import type { Tag } from './dom.ts';
import { guide } from './guide.ts';
import { type BuiltPage, builtSites, readText } from './pages.ts';

const { careers, origins, roles, skills } = guide;

/** Elements of a page inside another that has a class. */
const inside = ({ tags }: BuiltPage, name: string, tag: string): Tag[] => {
  const within = (element: Tag | null): boolean =>
    element !== null &&
    ((element.attributes.get('class') ?? '').split(' ').includes(name) || within(element.parent));
  return tags.filter((element) => element.name === tag && within(element.parent));
};
const hrefs = (tags: readonly Tag[]): string[] =>
  tags.map(({ attributes }) => attributes.get('href') ?? '');

describe.each(builtSites)('the careers of the $name site', ({ pages, base, ...site }) => {
  const page = pages.get('/careers/')!;
  const whole = (path: string): string => base + path.slice(1);
  const positions = careers.map(({ id }) => whole(recordPath('careers', id)));

  test('stand on both maps as they stand in the list', () => {
    const ladder = inside(page, 'posts', 'a').filter(({ parent }) => parent?.name === 'h3');
    const isPosition = (path: string): boolean => positions.includes(path);
    expect(hrefs(ladder).filter(isPosition)).toEqual(positions);
    for (const direction of ['to-right', 'to-down']) {
      const nodes = inside(page, direction, 'a');
      const entry = origins.length ? ['#_ways-in'] : [];
      expect(hrefs(nodes).toSorted()).toEqual([...entry, ...positions].toSorted());
      const names = nodes.map(({ text }) => text.replace(/\s+/g, ' ').trim());
      for (const { data } of careers) expect(names).toContain(data.name);
    }
  });

  test('show every step and every way out in words', () => {
    const moves = movesOf(careers, origins).length;
    const exits = careers.flatMap(({ data }) => data.exits ?? []).length;
    const ways = inside(page, 'ways-on', 'a');
    expect(ways).toHaveLength(moves + exits);
    for (const { attributes } of ways) expect(attributes.get('aria-label')).toMatch(/\S+ \S/);
    expect(inside(page, 'posts', 'summary'), 'nothing to open on a card').toEqual([]);
  });

  test('open with a route and a comparison that are worked already', () => {
    for (const path of ['/careers/', paths.contrasts]) {
      const worked = pages.get(path)!;
      const chosen = worked.tags.filter(
        ({ name, attributes }) => name === 'option' && attributes.has('selected'),
      );
      expect(chosen, path).toHaveLength(2);
      const example = worked.tags.find(({ attributes }) => attributes.has('data-example'))!;
      for (const { text } of chosen) expect(example.text).toContain(text.trim());
      expect(inside(worked, 'size', 'a'), 'the skills that weigh most').toHaveLength(3);
    }
  });

  test('tell on the page of each position what it asks for, and link every step', () => {
    for (const { id, data } of careers) {
      const own = pages.get(recordPath('careers', id))!;
      const items = own.tags.filter(({ name }) => name === 'li').map(({ text }) => text.trim());
      expect(items).toEqual(expect.arrayContaining([...data.duties]));
      const paragraphs = own.tags
        .filter(({ name }) => ['p', 'dd', 'li'].includes(name))
        .map(({ text }) => text.trim());
      const said = [
        data.routes,
        ...(data.reach ?? []).map(({ text }) => text),
        ...(data.keySkills ?? []).map(({ learn }) => learn),
        ...movesOf(careers, []).map(({ change, from, to }) =>
          from === id || to === id ? change : undefined,
        ),
      ];
      for (const sentence of said)
        if (sentence)
          expect(
            paragraphs.some((text) => text.includes(sentence)),
            sentence,
          ).toBe(true);
      const links = hrefs(own.tags.filter(({ name }) => name === 'a'));
      const told = links.filter((path) => /\/skills\/[\w-]+\/$/.test(path));
      expect(new Set(told).size, `${id} tells each skill once`).toBe(told.length);
      for (const { to, from } of movesOf(careers, [])) {
        if (from === id) expect(links).toContain(whole(recordPath('careers', to)));
        if (to === id) expect(links).toContain(whole(recordPath('careers', from)));
      }
      for (const focus of data.focus ?? []) expect(own.ids.has(focus.id), focus.id).toBe(true);
    }
  });

  test('have a pack for each position in each of its roles that there is something to say of', () => {
    const columns = packColumns(roles, careers, skills);
    expect(columns.length, 'duties alone are enough').toBeGreaterThan(
      columnsOf(roles, careers, skills).length,
    );
    const links = hrefs(inside(pages.get(paths.pack)!, 'packs', 'a'));
    expect(links).toEqual(columns.map(({ role, position }) => whole(packPath(role, position))));
    for (const { role, position } of columns) {
      const file = packPath(role, position).slice(1);
      expect(existsSync(path.join(site.dir, file)), file).toBe(true);
      const text = readText({ ...site, base }, file);
      for (const { data } of skills)
        if (data.targets[role]?.[position] !== undefined)
          expect(text).toContain(`**${data.name}, `);
    }
  });
});
