import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/guide/check/content.ts';
import { CommandError } from '../../../src/tools/command.ts';
import { placeEditions } from '../../../src/tools/languages/editions.ts';
import { readEdition } from '../../../src/tools/languages/read.ts';
import { root } from '../../sites.ts';

const place = { url: 'https://guide.example.org', base: '/team/' };
const english = { language: 'en-GB', pages: ['/', '/faq/', '/faq/a/', '/roles/x/'] };
const german = { language: 'de', pages: ['/', '/faq/', '/faq/b/', '/roles/x/'] };

describe('guides in several languages', () => {
  test('lie below the first, and name only the pages that both have', () => {
    const both = ['/', '/faq/', '/roles/x/'];
    expect(placeEditions([english, german], place)).toEqual([
      {
        folder: '',
        base: '/team/',
        languages: [
          {
            language: 'de',
            name: 'Deutsch',
            url: 'https://guide.example.org/team/de/',
            pages: both,
          },
        ],
      },
      {
        folder: 'de',
        base: '/team/de/',
        languages: [
          {
            language: 'en-GB',
            name: 'English',
            url: 'https://guide.example.org/team/',
            pages: both,
          },
        ],
      },
    ]);
  });

  test('are told apart by the whole language where its first part is the same', () => {
    const placed = placeEditions(
      [english, { ...german, language: 'pt-PT' }, { ...german, language: 'pt-BR' }],
      place,
    );
    expect(placed.map(({ base }) => base)).toEqual(['/team/', '/team/pt-pt/', '/team/pt-br/']);
    const names = placed[0]!.languages.map(({ name }) => name);
    expect(new Set(names).size).toBe(2);
  });

  test('must each have a language and a folder of their own', () => {
    expect(() => placeEditions([english, german, german], place)).toThrow(CommandError);
    const taken = { ...english, pages: ['/', '/de/'] };
    expect(() => placeEditions([taken, german], place)).toThrow(/has pages at \/de\//);
  });

  test('answer one another, whatever pages each has', () => {
    const pages = fc.uniqueArray(fc.constantFrom<string[]>('/', '/a/', '/b/', '/c/d/', '/c/'));
    const three = fc.tuple(pages, pages, pages);
    fc.assert(
      fc.property(three, (all) => {
        const languages = ['en', 'de', 'fr'];
        const editions = all.map((pages, at) => ({ language: languages[at]!, pages }));
        const placed = placeEditions(editions, place);
        for (const [at, { languages: others }] of placed.entries())
          for (const other of others) {
            const there = placed[languages.indexOf(other.language)]!;
            const back = there.languages.find(({ language }) => language === languages[at]);
            expect(back?.pages.toSorted()).toEqual(other.pages.toSorted());
            expect(other.pages.every((page) => all[at]!.includes(page))).toBe(true);
          }
      }),
    );
  });
});

describe('the German pages', () => {
  const content = path.join(root, 'docs/examples/german/content');

  test('have nothing that the check would say of them', () => {
    const { faults, advice } = checkContent({ content, public: path.join(root, 'public') });
    expect([...faults, ...advice]).toEqual([]);
  });

  test('are all at addresses that the English guide has', () => {
    const { pages } = readEdition(path.join(root, 'content'), root);
    const own = readEdition(content, root);
    expect(own.language).toBe('de');
    expect(own.pages.length).toBeGreaterThan(15);
    expect(own.pages.filter((page) => !pages.includes(page))).toEqual([]);
  });

  test('are told of as they should be where a folder holds no content', () => {
    expect(() => readEdition(path.join(root, 'docs/no-such'), root)).toThrow(/no content/);
  });
});
