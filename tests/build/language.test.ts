import { describe, expect, test } from 'vitest';
import * as de from '../../src/strings/de.ts';
import { werkstatt } from '../sites.ts';
import { type BuiltPage, faultsOf, readSite, readText } from './pages.ts';
import { englishIn, saidBy } from './words.ts';

describe('a site in German', () => {
  const site = readSite(werkstatt);
  const home = site.pages.get('/')!;

  /** What a page does not say although it must, word for word. */
  const missing = (page: BuiltPage, words: readonly string[]): string[] => {
    const said = saidBy(page);
    return words.filter((word) => !said.some((text) => text.includes(word)));
  };

  test('names German as the language of every page', () => {
    expect(
      faultsOf(site, ({ tags }) => {
        const language = tags.find(({ name }) => name === 'html')?.attributes.get('lang');
        return language === 'de-DE' ? [] : [`lang is ${language}`];
      }),
    ).toEqual([]);
  });

  test('has a German frame around every page', () => {
    const { frameStrings, searchStrings: search, sourceStrings, strings } = de;
    const { skip, menu, navigation, footerBelow, footerText, sections, theme } = frameStrings;
    const frame = [skip, menu, navigation, search.title, footerBelow, footerText, sections];
    const lists = [frameStrings.tools, frameStrings.thisGuide, sourceStrings.title];
    const whole = [...frame, ...lists, theme, ...Object.values(frameStrings.themes)];
    expect(faultsOf(site, (page) => missing(page, whole))).toEqual([]);
    const role = site.pages.get('/roles/werkbank/')!;
    const { breadcrumbs, onThisPage, nextStep } = frameStrings;
    const own = [de.writingStrings.inShort, de.roleStrings.marks.below];
    const parts = [breadcrumbs, onThisPage, nextStep, ...own];
    expect(missing(role, [...parts, strings.tableLabel('Ein Schrank in vier Schritten')])).toEqual(
      [],
    );
    expect(
      missing(home, [
        de.homeStrings.inside,
        de.glossaryStrings.count(12),
        search.label,
        search.submit,
      ]),
    ).toEqual([]);
  });

  test('has a German frame around its skills', () => {
    const { skillStrings: words } = de;
    const matrix = site.pages.get('/skills/')!;
    const head = [
      words.whole,
      words.lede,
      words.skillCount(9),
      words.howSet,
      words.csv,
      words.json,
    ];
    const controls = [words.filters, words.role, words.grade, words.group, words.all, words.query];
    const buttons = [words.differs, words.reset, words.nothing];
    const table = [words.skill, words.scale, words.notSet, words.missing('Hausleitung')];
    const all = [...head, ...controls, ...buttons, ...table, words.yours, words.description(9)];
    expect(missing(matrix, all)).toEqual([]);
    const parts = [words.why, words.without, words.levels, words.targets, words.targetsText];
    const rest = [words.examples, words.evidence, words.start, words.read, words.prompts];
    const links = [words.howSet, words.core, words.terms, words.position, words.yours];
    const page = site.pages.get('/skills/holz-beurteilen/')!;
    expect(missing(page, [...parts, ...rest, ...links])).toEqual([]);
    const bare = site.pages.get('/skills/maengel-besprechen/')!;
    expect(missing(bare, [words.core])).toEqual([words.core]);
    expect(readText(site, 'skills/index.md')).toContain('| nicht festgelegt |');
  });

  test('writes its dates in German', () => {
    expect(missing(home, ['Geprüft am 21. November 2026', 'fällig am 21. November 2027'])).toEqual(
      [],
    );
    const sources = site.pages.get('/about/sources/')!;
    const dates = ['Veröffentlicht am 3. Februar 2026.', 'Gelesen am 21. November 2026.'];
    expect(missing(sources, dates)).toEqual([]);
  });

  test('says no English word of the site on any page', () => {
    expect(faultsOf(site, (page) => saidBy(page).flatMap(englishIn))).toEqual([]);
  });

  test('says none in what it publishes for machines, nor in its scripts', () => {
    // The editor at /admin/ speaks the languages of its own maker.
    const own = [...site.files].filter((file) => !/^(?:pagefind|admin)\//.test(file));
    const read = (ending: RegExp): string[] =>
      own.filter((file) => ending.test(file)).map((file) => readText(site, file));
    const copies = read(/(\.md|llms\.txt)$/).map((text) => text.replace(/\(https?:[^)]*\)/g, ''));
    const scripts = read(/\.js$/);
    expect(scripts.join()).toContain(de.searchStrings.idle);
    // Single words of a script may be names.
    const said = scripts.flatMap(englishIn).filter((phrase) => phrase.includes(' '));
    expect([...copies.flatMap(englishIn), ...said]).toEqual([]);
  });
});
