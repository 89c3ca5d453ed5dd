import { describe, expect, test } from 'vitest';
import { type Tag, wordsOf } from './dom.ts';
import { badTags, type BuiltPage, builtSites } from './pages.ts';

const within = (tag: Tag): Tag[] => tag.children.flatMap((child) => [child, ...within(child)]);
const filled = (text: string | undefined): boolean => !!text?.trim();

/** Whether anything on the page gives an element a name: text, picture, label or attribute. */
function isNamed(tag: Tag, { tags }: BuiltPage): boolean {
  const { name, attributes } = tag;
  const labels = wordsOf(attributes.get('aria-labelledby'));
  if (filled(attributes.get('aria-label')) || filled(attributes.get('title'))) return true;
  if (tags.some((one) => labels.includes(one.attributes.get('id') ?? '') && filled(one.text)))
    return true;
  if (/^(input|select|textarea|meter|progress)$/.test(name)) {
    const id = attributes.get('id');
    const labelled = tags.some(
      (one) =>
        one.name === 'label' &&
        filled(one.text) &&
        ((id && one.attributes.get('for') === id) || within(one).includes(tag)),
    );
    const button = /^(submit|reset|button|image)$/.test(attributes.get('type') ?? '');
    return labelled || (button && filled(attributes.get('value') ?? attributes.get('alt')));
  }
  return (
    filled(tag.text) ||
    within(tag).some((one) => filled(one.attributes.get('alt') ?? one.attributes.get('aria-label')))
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
          !tag.children.some((one) => one.name === 'title' && filled(one.text)),
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
        return !rows.length || !rows.every((row) => row.children.some((one) => one.name === 'th'));
      }),
    ).toEqual([]);
  });
});
