import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { outcomeMap, mapOutcomes } from '../../src/features/quiz/scoring/map.model.ts';
import { paperStrings, teamStrings } from '../../src/features/quiz/page-strings.en.ts';
import { guide } from './guide.ts';
import { type BuiltPage, builtSites, readText } from './pages.ts';
import type { Tag } from './dom.ts';

const { limits, outcomes } = guide.quiz.results!.data;

const mainOf = ({ tags }: BuiltPage): Tag => tags.find(({ name }) => name === 'main')!;
const classed = ({ tags }: BuiltPage, name: string): Tag[] =>
  tags.filter(({ attributes }) => attributes.get('class')?.split(' ').includes(name));
const policies = ({ tags }: BuiltPage): string[] =>
  tags
    .filter(({ attributes }) => attributes.get('http-equiv') === 'content-security-policy')
    .map(({ attributes }) => attributes.get('content')!);

describe.each(builtSites)('the quiz of the $name site', (site) => {
  const pageOf = (address: string): BuiltPage => site.pages.get(address)!;
  const team = pageOf('/quiz/team/');
  const method = pageOf('/quiz/method/');

  test('forbids the team’s page every connection and form, by a second policy', () => {
    const [first, second, ...more] = policies(team);
    expect(more).toEqual([]);
    // Each page names its own styles, and its own map of scripts.
    const others = (policy?: string): string[] =>
      policy!
        .replace(/ 'sha256-[^']+'(?= 'wasm)/, '')
        .split(';')
        .filter((directive) => !directive.startsWith('style-src'));
    expect(policies(method).map(others)).toEqual([others(first)]);
    for (const directive of ["default-src 'none'", "connect-src 'none'", "form-action 'none'"])
      expect(second!.split(';')).toContain(directive);
  });

  test('leads from the team’s page to the search, and loads no code that searches', () => {
    const opener = classed(team, 'opener')[0]!;
    expect(opener.attributes.get('href')).toBe(`${site.base}search/`);
    expect(team.ids).not.toContain('_search-code');
    expect(team.html).not.toMatch(/pagefind\.js/);
  });

  test('says before anything can be pasted that results are given freely and stay here, and then what they are not for', () => {
    const [before, after] = team.html.split('<textarea') as [string, string];
    expect(before).toContain(teamStrings.lede);
    for (const rule of teamStrings.rule) expect(after).toContain(rule);
  });

  test('keeps the team’s script within 15 kB', () => {
    const files = new Set<string>();
    const add = (address: string): void => {
      const file = new URL(address, team.url).pathname.slice(site.base.length);
      if (files.has(file)) return;
      files.add(file);
      const content = readText(site, file);
      for (const [, from] of content.matchAll(/\bfrom\s*"(\.[^"]+)"/g))
        add(new URL(from!, new URL(site.base + file, team.url)).href);
    };
    for (const { name, attributes } of team.tags)
      if (name === 'script' && attributes.has('src')) add(attributes.get('src')!);
    const weight = [...files]
      .map((file) => gzipSync(readFileSync(path.join(site.dir, file)), { level: 9 }).length)
      .reduce((sum, size) => sum + size, 0);
    console.info(`${site.name}: the team’s script has ${weight} of 15000 bytes`);
    expect(weight).toBeLessThanOrEqual(15_000);
  });

  test('draws the outcome map from the scoring code, and repeats it as a table', () => {
    const levels = outcomeMap({ frontend: 6, backend: 6, range: 6, scenarios: 8 });
    const maps = classed(method, 'maps').flatMap(({ children }) => children);
    expect(maps).toHaveLength(levels.length);
    const table = method.tags.find(
      ({ attributes }) => attributes.get('id') === '_map-shares',
    )!.parent!;
    for (const outcome of mapOutcomes) {
      const share = new Intl.NumberFormat(guide.site.language, {
        style: 'percent',
        maximumFractionDigits: 1,
      });
      for (const { shares } of levels) expect(table.text).toContain(share.format(shares[outcome]));
    }
  });

  test('tells on the method’s page every measured group, the second keying and every limit', () => {
    const { text } = mainOf(method);
    const figures = guide.quiz.figures!.data;
    expect(text).toContain(figures.fingerprint);
    expect(text).toContain(figures.lattice['all']!.toLocaleString(guide.site.language));
    expect(text).toContain(guide.quiz.keying!.data.method);
    for (const limit of limits) expect(text).toContain(limit);
    const copy = readText(site, 'quiz/method/index.md');
    for (const limit of limits) expect(copy).toContain(limit);
    expect(copy).toContain(figures.fingerprint);
  });

  test('asks on paper without a control, and copies the form as Markdown', () => {
    const main = mainOf(pageOf('/quiz/paper/'));
    const within = (tag: Tag): Tag[] => tag.children.flatMap((child) => [child, ...within(child)]);
    // What every page has behind its head reads a size, and does nothing.
    const isScript = ({ name, attributes }: Tag): boolean =>
      name === 'script' && attributes.has('src');
    expect(
      within(main).filter(
        (tag) => isScript(tag) || /^(input|button|select|textarea)$/.test(tag.name),
      ),
    ).toEqual([]);
    for (const limit of limits) expect(main.text).toContain(limit);
    const copy = readText(site, 'quiz/paper/index.md');
    expect(copy).toContain(`## ${paperStrings.key}`);
    expect(copy).toMatch(
      new RegExp(`^\\| (\\[${outcomes.dual.name}\\]\\([^)]*\\)|${outcomes.dual.name}) \\|`, 'm'),
    );
  });
});
