import { describe, expect, test } from 'vitest';
import { type Tag, wordsOf } from './dom.ts';
import { badTags, type BuiltPage, builtSites, faultsOf } from './pages.ts';

const within = (tag: Tag): Tag[] => tag.children.flatMap((child) => [child, ...within(child)]);
const filled = (text: string | undefined): boolean => !!text?.trim();

/** Whether anything on the page gives an element a name: text, picture, label or attribute. */
function isNamed(tag: Tag, { tags }: BuiltPage): boolean {
  const { name, attributes } = tag;
  const labels = wordsOf(attributes.get('aria-labelledby'));
  if (filled(attributes.get('aria-label')) || filled(attributes.get('title'))) return true;
  if (tags.some((tag) => labels.includes(tag.attributes.get('id') ?? '') && filled(tag.text)))
    return true;
  if (/^(input|select|textarea|meter|progress)$/.test(name)) {
    const id = attributes.get('id');
    const labelled = tags.some(
      (element) =>
        element.name === 'label' &&
        filled(element.text) &&
        ((id && element.attributes.get('for') === id) || within(element).includes(tag)),
    );
    const button = /^(submit|reset|button|image)$/.test(attributes.get('type') ?? '');
    return labelled || (button && filled(attributes.get('value') ?? attributes.get('alt')));
  }
  return (
    filled(tag.text) ||
    within(tag).some((element) =>
      filled(element.attributes.get('alt') ?? element.attributes.get('aria-label')),
    )
  );
}

describe.each(builtSites)('every page of the $name site', (site) => {
  test('names every link, button and field', () => {
    expect(
      badTags(
        site,
        (tag, page) =>
          (/^(button|input|select|textarea|summary|meter|progress|iframe)$/.test(tag.name) ||
            (tag.name === 'a' && tag.attributes.has('href'))) &&
          tag.attributes.get('type') !== 'hidden' &&
          tag.attributes.get('aria-hidden') !== 'true' &&
          !isNamed(tag, page),
      ),
    ).toEqual([]);
  });

  test('names every region and every navigation', () => {
    expect(
      badTags(
        site,
        ({ name, attributes }) =>
          (name === 'nav' || ['region', 'dialog'].includes(attributes.get('role') ?? '')) &&
          !filled(attributes.get('aria-label')) &&
          !attributes.has('aria-labelledby'),
      ),
    ).toEqual([]);
  });

  /** The name that an element has by its attributes, its legend or its text. */
  const nameOf = (tag: Tag, { tags }: BuiltPage): string => {
    const labels = wordsOf(tag.attributes.get('aria-labelledby'));
    const text = labels.length
      ? tags.filter(({ attributes }) => labels.includes(attributes.get('id') ?? ''))
      : tag.name === 'fieldset'
        ? tag.children.filter(({ name }) => name === 'legend')
        : tag.name === 'a'
          ? [tag]
          : [];
    return (tag.attributes.get('aria-label') ?? text.map((part) => part.text).join(' '))
      .replace(/\s+/g, ' ')
      .trim();
  };
  /** Names that several elements of a page have, apart from those of the scenes of demos. */
  const doubled = (page: BuiltPage, belongs: (tag: Tag) => boolean): string[] => {
    const names = page.tags.filter(belongs).map((tag) => nameOf(tag, page));
    return names.filter((name, place) => names.indexOf(name) !== place);
  };

  test('names every part that is listed apart, and no two of a page alike', () => {
    // A section to print holds many pages, each with names of its own.
    const isSinglePage = (page: BuiltPage): boolean => !page.path.startsWith('/print/');
    const landmark = ({ name, attributes }: Tag): boolean =>
      name === 'aside' ||
      // Of the two drawings of the career map, only the one that fits is shown.
      (name !== 'svg' && attributes.get('role') === 'group') ||
      (name === 'fieldset' && !attributes.get('class')?.includes('options'));
    expect(faultsOf(site, (page) => (isSinglePage(page) ? doubled(page, landmark) : []))).toEqual(
      [],
    );
    expect(
      badTags(site, (tag, page) => isSinglePage(page) && landmark(tag) && !nameOf(tag, page)),
    ).toEqual([]);
    expect(
      badTags(
        site,
        (tag, page) => page.path === '/' && tag.name === 'article' && !nameOf(tag, page),
      ),
    ).toEqual([]);
  });

  test('names links to different places differently, where no table tells them apart', () => {
    const inTable = (tag: Tag | null): boolean =>
      !!tag && (tag.name === 'td' || inTable(tag.parent));
    const inSvg = (tag: Tag | null): boolean => !!tag && (tag.name === 'svg' || inSvg(tag.parent));
    const pages = [
      '/compare/',
      '/compare/checkout/',
      '/about/sources/',
      '/careers/pack/',
      '/glossary/',
      '/faq/',
    ];
    expect(
      faultsOf(site, (page) => {
        if (!pages.includes(page.path)) return [];
        const led = new Map<string, Set<string>>();
        for (const tag of page.tags) {
          const address = tag.attributes.get('href');
          if (tag.name !== 'a' || !address || inTable(tag) || inSvg(tag)) continue;
          const name = nameOf(tag, page);
          led.set(name, (led.get(name) ?? new Set()).add(address));
        }
        return [...led].flatMap(([name, { size }]) => (size > 1 ? [name] : []));
      }),
    ).toEqual([]);
  });

  test('has no list without an entry, apart from those that a script fills', () => {
    const filledLater = (tag: Tag | null): boolean =>
      !!tag &&
      (tag.attributes.has('hidden') ||
        /\bbench\b/.test(tag.attributes.get('class') ?? '') ||
        filledLater(tag.parent));
    expect(
      badTags(site, (tag) => /^[uo]l$/.test(tag.name) && !tag.children.length && !filledLater(tag)),
    ).toEqual([]);
  });

  test('gives every image a text alternative and both sizes', () => {
    expect(
      badTags(
        site,
        ({ name, attributes }) =>
          name === 'img' &&
          !(
            attributes.has('alt') &&
            /^\d+$/.test(attributes.get('width') ?? '') &&
            /^\d+$/.test(attributes.get('height') ?? '')
          ),
      ),
    ).toEqual([]);
  });

  test('hides every drawing from assistive technology or names it', () => {
    expect(
      badTags(
        site,
        (tag) =>
          tag.name === 'svg' &&
          tag.attributes.get('aria-hidden') !== 'true' &&
          !filled(tag.attributes.get('aria-label')) &&
          !tag.children.some((child) => child.name === 'title' && filled(child.text)),
      ),
    ).toEqual([]);
  });

  test('gives every table header cells, each with its scope', () => {
    expect(
      badTags(site, (tag) => {
        if (tag.name === 'th')
          return !/^(col|row)(group)?$/.test(tag.attributes.get('scope') ?? '');
        if (tag.name !== 'table') return false;
        const rows = within(tag).filter(({ name }) => name === 'tr');
        return (
          !rows.length || !rows.every((row) => row.children.some((child) => child.name === 'th'))
        );
      }),
    ).toEqual([]);
  });
});
