import { describe, expect, test } from 'vitest';
import { paths } from '../../src/model/address.ts';
import {
  answerAnchor,
  askAnchor,
  mostQuestions,
  waysOf,
} from '../../src/features/diagnosis/diagnosis.model.ts';
import type { Tag } from './dom.ts';
import { guide } from './guide.ts';
import { builtSites, readText } from './pages.ts';

const { data } = guide.diagnosis!;
const ways = waysOf(data);
const questionOf = (id: string) => data.questions.find((question) => question.id === id)!;

const within = (tag: Tag): Tag[] => tag.children.flatMap((child) => [child, ...within(child)]);
const idOf = ({ attributes }: Tag): string => attributes.get('id') ?? '';
const spoken = (text: string): string => text.replace(/\s+/g, ' ').trim();

test('every way through the questions is two to four of them long and ends in an advice', () => {
  expect(ways.length).toBeGreaterThan(20);
  const ends = new Set(data.advices.map(({ id }) => id));
  for (const { answers, advice } of ways) {
    expect(answers.length).toBeGreaterThanOrEqual(2);
    expect(answers.length).toBeLessThanOrEqual(mostQuestions);
    expect(ends.has(advice), advice).toBe(true);
  }
  expect(new Set(ways.map(({ advice }) => advice))).toEqual(ends);
});

describe.each(builtSites)('the diagnosis of the $name site', (site) => {
  const page = site.pages.get(paths.layers)!;
  const byId = new Map(page.tags.map((tag) => [idOf(tag), tag]));

  test('holds every way as lists in lists, without script', () => {
    for (const { answers, advice } of ways) {
      let inside = byId.get(askAnchor(answers[0]!.question))!;
      answers.forEach(({ question, place }, step) => {
        const { ask, answers: given } = questionOf(question);
        expect(idOf(inside)).toBe(askAnchor(question));
        expect(spoken(inside.children.find(({ name }) => name === 'h3')!.text)).toBe(ask);
        const list = inside.children.find(({ name }) => name === 'ul')!;
        expect(list.children).toHaveLength(given.length);
        const item = list.children[place]!;
        const [link] = within(item).filter(({ name }) => name === 'a');
        expect(spoken(link!.text)).toContain(given[place]!.text);
        if (step === answers.length - 1) {
          expect(idOf(item)).toBe(answerAnchor(question, advice));
          expect(link!.attributes.get('href')).toBe(`#${advice}`);
        } else {
          inside = item.children.find((child) => child.attributes.has('data-ask'))!;
          expect(link!.attributes.get('href')).toBe(`#${idOf(inside)}`);
        }
      });
    }
  });

  test('says each advice once and whole, with its skills, reading and the answers before it', () => {
    const articles = page.tags.filter(({ attributes }) => attributes.has('data-advice'));
    expect(articles.map(idOf)).toEqual(data.advices.map(({ id }) => id));
    data.advices.forEach((advice, place) => {
      const article = articles[place]!;
      const text = spoken(article.text);
      const { layer, verdict, why, check, asks, wrong, skills, read } = advice;
      const requests = asks.flatMap(({ of, request }) => [of, request]);
      for (const said of [layer, verdict, why, check.above, check.below, ...requests, wrong])
        expect(text, advice.id).toContain(said);
      const links = within(article).map(({ attributes }) => attributes.get('href'));
      const wanted = [
        ...skills.map((skill) => `/skills/${skill}/`),
        ...read.map(({ link }) => link),
      ].map((path) => site.base + path.slice(1));
      const before = ways
        .filter((way) => way.advice === advice.id)
        .map(({ answers }) => `#${answerAnchor(answers.at(-1)!.question, advice.id)}`);
      expect(links, advice.id).toEqual(expect.arrayContaining([...wanted, ...before]));
    });
  });

  test('shows no control but links, and hides those that need a script', () => {
    const main = page.tags.find(({ name }) => name === 'main')!;
    const inMain = within(main).filter(({ inert }) => !inert);
    expect(inMain.filter(({ name }) => /^(button|input|select)$/.test(name))).toEqual([]);
    const turns = inMain.filter(({ attributes }) =>
      ['data-back', 'data-again', 'data-whole'].some((name) => attributes.has(name)),
    );
    expect(turns).toHaveLength(3);
    for (const { parent } of turns)
      expect(parent!.attributes.get('class')).toContain('needs-script');
  });

  test('is whole in its Markdown copy', () => {
    const copy = readText(site, `${paths.layers.slice(1)}index.md`);
    for (const { ask, answers } of data.questions)
      for (const said of [ask, ...answers.map(({ text }) => text)]) expect(copy).toContain(said);
    for (const { layer, verdict, wrong } of data.advices)
      for (const said of [`### ${layer}`, verdict, wrong]) expect(copy).toContain(said);
  });
});
