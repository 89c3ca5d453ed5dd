import { describe, expect, test } from 'vitest';
import { describeTag, wordsOf } from './dom.ts';
import { badTags, type BuiltPage, builtSites, faultsOf } from './pages.ts';

const live = ({ tags }: BuiltPage, ...names: string[]) =>
  tags.filter(({ name, inert }) => !inert && names.includes(name));

/** Attributes that hold the ids of other elements of the page. */
const references = [
  'for',
  'list',
  'form',
  'headers',
  'popovertarget',
  'commandfor',
  'aria-labelledby',
  'aria-describedby',
  'aria-details',
  'aria-controls',
  'aria-owns',
  'aria-flowto',
  'aria-errormessage',
  'aria-activedescendant',
];

describe.each(builtSites)('every page of the $name site', (site) => {
  test('has one first heading, one main part, one header and one footer', () => {
    expect(
      faultsOf(site, (page) =>
        ['h1', 'main', 'header', 'footer'].flatMap((name) => {
          const found = live(page, name);
          const filled = found.every(({ text }) => text.trim());
          return found.length === 1 && filled ? [] : [`${found.length} × ${name}`];
        }),
      ),
    ).toEqual([]);
  });

  test('opens with a link that skips to its main part', () => {
    expect(
      faultsOf(site, (page) => {
        const [first] = live(page, 'a', 'button', 'input', 'select');
        const [main] = live(page, 'main');
        const target = first?.attributes.get('href');
        return main?.attributes.has('id') && target === `#${main.attributes.get('id')}`
          ? []
          : [`the first control leads to ${target}`];
      }),
    ).toEqual([]);
  });

  test('never skips a level of headings, and leaves none empty', () => {
    expect(
      faultsOf(site, (page) => {
        let before = 0;
        return live(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').flatMap((heading) => {
          const level = Number(heading.name[1]);
          const fits = level <= before + 1 && heading.text.trim();
          const fault = `${describeTag(heading)} “${heading.text.trim()}” after h${before}`;
          before = level;
          return fits ? [] : [fault];
        });
      }),
    ).toEqual([]);
  });

  test('gives every id once, and none that is empty or has spaces', () => {
    expect(
      faultsOf(site, ({ tags }) => {
        const all = tags.flatMap(({ attributes }) => attributes.get('id') ?? []);
        return all.filter((id, place) => all.indexOf(id) !== place || !/^\S+$/.test(id));
      }),
    ).toEqual([]);
  });

  test('refers to ids of its own only', () => {
    expect(
      badTags(site, ({ attributes }, { ids }) =>
        references.some((name) => wordsOf(attributes.get(name)).some((id) => !ids.has(id))),
      ),
    ).toEqual([]);
  });

  test('nests no link or button in another', () => {
    expect(
      badTags(site, (tag) => {
        if (!/^(a|button|summary)$/.test(tag.name)) return false;
        for (let up = tag.parent; up; up = up.parent) if (/^(a|button)$/.test(up.name)) return true;
        return false;
      }),
    ).toEqual([]);
  });
});
