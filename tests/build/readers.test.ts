import { describe, expect, test } from 'vitest';
import { paths } from '../../src/model/address.ts';
import { footStrings as de } from '../../src/strings/de.ts';
import { coverageStrings, footStrings } from '../../src/strings/en.ts';
import { werkstatt } from '../sites.ts';
import { type Tag, within } from './dom.ts';
import { expected, guide } from './guide.ts';
import { type BuiltPage, builtSites, faultsOf, readSite } from './pages.ts';
import { recordOf } from '../../src/guide/kinds.ts';

const classOf = ({ attributes }: Tag): string[] => attributes.get('class')?.split(' ') ?? [];
const hasClass =
  (name: string) =>
  (tag: Tag): boolean =>
    classOf(tag).includes(name);
const hrefOf = ({ attributes }: Tag): string => attributes.get('href') ?? '';
const isReading = ({ tags }: BuiltPage): boolean =>
  tags.some((tag) => tag.name === 'main' && hasClass('reading')(tag));

describe.each(builtSites)('the $name site', (site) => {
  const own = (path: string): string => site.base + path.slice(1);

  test('leads from the foot of every page to the reader’s own', () => {
    expect(
      faultsOf(site, ({ tags }) =>
        tags.some((tag) => hrefOf(tag) === own(paths.bookmarks) && within(tag, hasClass('foot')))
          ? []
          : ['no link'],
      ),
    ).toEqual([]);
  });

  test('shows no control of the foot before its script has come', () => {
    const reading = [...site.pages.values()].filter(isReading);
    expect(reading.length).toBeGreaterThan(10);
    for (const { path, tags } of reading) {
      const main = tags.filter((tag) => within(tag, ({ name }) => name === 'main'));
      const place = main.find(hasClass('keep'));
      expect(place?.children, path).toEqual([]);
      expect(
        classOf(place!.parent!.children[place!.parent!.children.indexOf(place!) - 1]!),
      ).toContain('foot-note');
      const buttons = main
        .filter(({ name, inert }) => name === 'button' && !inert)
        // What a demo shows is there to be seen, and says that trying it needs script.
        .filter((tag) => !within(tag, ({ attributes }) => attributes.has('data-island')));
      expect(buttons.filter((button) => !hasClass('term')(button)).map(classOf), path).toEqual([]);
    }
  });

  test('holds the titles of all pages with a record for the reader’s own page to choose from', () => {
    const { tags } = site.pages.get(paths.bookmarks)!;
    const offered = tags
      .filter((tag) => tag.name === 'a' && tag.inert && !within(tag, hasClass('site')))
      .filter((tag) => within(tag, ({ attributes }) => attributes.get('id') === '_pages'))
      .map((tag) => [hrefOf(tag), tag.text.trim()]);
    const wanted = expected.flatMap(({ path, record }) =>
      record && path !== '/'
        ? [[own(path), recordOf(guide, record.collection, record.id).title]]
        : [],
    );
    expect(offered).toEqual(wanted);
  });

  test('relates at most three pages to a page, none of them itself or linked in its text', () => {
    let related = 0;
    const faults = faultsOf(site, ({ path, tags }) => {
      const isNear = ({ attributes }: Tag): boolean =>
        attributes.get('aria-labelledby') === '_near';
      const links = tags.filter(({ name }) => name === 'a');
      const near = links.filter((tag) => within(tag, isNear)).map(hrefOf);
      related += near.length;
      const text = links
        .filter((tag) => within(tag, ({ name }) => name === 'article'))
        .filter((tag) => !within(tag, (element) => isNear(element) || element.name === 'nav'))
        .map((tag) => hrefOf(tag).replace(/#.*/, ''));
      return [
        ...(near.length > 3 ? ['more than three'] : []),
        ...near.filter((address) => address === own(path) || text.includes(address)),
      ];
    });
    expect(faults).toEqual([]);
    expect(related).toBeGreaterThan(10);
  });

  test('offers each kind of reader on its home page what the content names', () => {
    const { readers } = guide.home.data;
    expect(readers).toHaveLength(3);
    const links = site.pages
      .get('/')!
      .tags.filter((tag) => tag.name === 'a' && within(tag, hasClass('readers')))
      .map((tag) => [hrefOf(tag), tag.text.trim()]);
    expect(links).toEqual(
      readers!.flatMap((reader) => reader.links.map(({ link, text }) => [own(link), text])),
    );
  });

  test('asks for no feedback where the team names no place for it', () => {
    const said = [footStrings.feedback, footStrings.helpful];
    expect(faultsOf(site, ({ html }) => said.filter((words) => html.includes(words)))).toEqual([]);
  });

  test('says on its page of coverage which records lead nowhere, and what that means', () => {
    const { html } = site.pages.get(paths.coverage)!;
    expect(html).toContain(coverageStrings.deadEndsText);
  });
});

describe('a team with a tracker of its own', () => {
  const site = readSite(werkstatt);
  const notes = [...site.pages.values()].filter(({ tags }) => tags.some(hasClass('foot-note')));

  test('gets the page’s title and address with every suggestion, and the heading from a script', () => {
    expect(notes.length).toBeGreaterThan(8);
    for (const { path, url, tags } of notes) {
      const link = tags.find((tag) => tag.text.trim() === de.feedback)!;
      const { searchParams } = new URL(hrefOf(link));
      expect(searchParams.get('text'), path).toBe(`${url.href} `);
      expect(searchParams.get('titel'), path).toBe(link.attributes.get('data-title'));
      expect(link.attributes.get('data-url')).toBe(url.href);
      expect(link.attributes.get('data-template')).toContain('{heading}');
    }
  });

  test('gets an answer to whether the page helped by two plain links', () => {
    for (const { path, url, tags } of notes) {
      const links = tags.filter((tag) => hrefOf(tag).startsWith('mailto:'));
      expect(links.map(({ attributes }) => attributes.get('aria-label'))).toEqual(
        de.answers.map(({ whole }) => whole),
      );
      links.forEach((link, place) => {
        const { searchParams } = new URL(hrefOf(link));
        expect(searchParams.get('body'), path).toBe(url.href);
        expect(searchParams.get('subject')).toMatch(
          new RegExp(`^${de.answers[place]!.answer}: .{2,}`),
        );
      });
    }
  });
});
