import { describe, expect, test } from 'vitest';
import { paths, sectionPath } from '../../src/model/address.ts';
import { bankOf, itemsOf } from '../../src/features/quiz/bank.model.ts';
import { minutesFor } from '../../src/features/quiz/length.model.ts';
import { quizStrings } from '../../src/strings/en.ts';
import type { Tag } from './dom.ts';
import { guide } from './guide.ts';
import { builtSites } from './pages.ts';

const [first] = itemsOf(bankOf(guide.quiz.bank!.data), 'core');
const inMain = (tag: Tag): boolean =>
  tag.parent !== null && (tag.parent.name === 'main' || inMain(tag.parent));

describe.each(builtSites)('the quiz of the $name site, before its script has come', (site) => {
  const own = (path: string): string => site.base + path.slice(1);
  const main = site.pages.get(sectionPath('quiz'))!.tags.filter((tag) => inMain(tag));

  test('asks its first question, and leads to the form on paper and to how it works', () => {
    const headings = main.filter(({ name }) => name === 'h2').map(({ text }) => text.trim());
    expect(headings).toContain(first!.text);
    const links = main.map(({ attributes }) => attributes.get('href'));
    expect(links).toContain(own(paths.paper));
    expect(links).toContain(own(paths.method));
  });

  test('says how long it takes, and so does the home page', () => {
    const [least, most] = minutesFor(itemsOf(bankOf(guide.quiz.bank!.data), 'core'));
    const length = quizStrings.length(26, least, most);
    expect(least).toBeLessThan(most);
    for (const path of [sectionPath('quiz'), '/'])
      expect(site.pages.get(path)!.html, path).toContain(length);
  });

  test('has no control that can be used, and can be seen at all only with script', () => {
    const controls = main.filter(
      ({ name, inert }) => /^(button|input|select)$/.test(name) && !inert,
    );
    // The first question as it will be, with all its answers.
    expect(controls.filter(({ attributes }) => attributes.get('type') === 'radio')).toHaveLength(6);
    expect(controls.filter(({ attributes }) => !attributes.has('disabled'))).toEqual([]);
  });

  test.each(['/', ...Object.values(guide.site.quiz!).map((role) => `/roles/${role}/`)])(
    'is a link on %s',
    (path) => {
      const { tags } = site.pages.get(path)!;
      const links = tags
        .filter((tag) => inMain(tag))
        .map(({ attributes }) => attributes.get('href'));
      expect(links).toContain(own(sectionPath('quiz')));
    },
  );
});
