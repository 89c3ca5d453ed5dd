import { describe, expect, test } from 'vitest';
import { noQuiz } from '../../../../src/model/guide.ts';
import { outcomes } from '../../../../src/features/quiz/scoring/regions.model.ts';
import {
  answerText,
  choicesOf,
  numberOf,
  unknownValue,
} from '../../../../src/features/quiz/choices.model.ts';
import {
  adviceOutcome,
  quizGuide,
  type QuizGuide,
  textsOf,
} from '../../../../src/features/quiz/guide.model.ts';
import { valuesOf } from '../../../../src/features/quiz/bank.model.ts';
import { listPages } from '../../../../src/guide/kinds.ts';
import type { Guide } from '../../../../src/model/guide.ts';
import { guide as whole } from '../../../build/guide.ts';
import { guide, headlines } from '../../../quiz/guide.ts';

/** What the page of a guide knows, and so what it can lead to. */
const made = (guide: Guide, href = (path: string): string => path): QuizGuide => {
  const pages = new Set(listPages(guide).map(({ path }) => path));
  return quizGuide(guide, href, (path) => pages.has(path));
};
const own = made(whole, (path) => `/base${path}`);

describe('what the page knows of the guide', () => {
  test('offers every answer that scoring takes, “I don’t know yet” last and once', () => {
    for (const item of guide.bank.items) {
      const choices = choicesOf(guide, item);
      expect(choices.map(({ answer }) => answer)).toEqual([...valuesOf(item), null]);
      expect(new Set(choices.map(({ value }) => value)).size).toBe(choices.length);
      expect(choices.at(-1)!.value).toBe(unknownValue);
      // What chooses nothing of what is offered is set apart, from its first on.
      const apart = choices.findIndex((choice) => choice.apart);
      expect(apart).toBe(item.kind === 'rating' ? 5 : 4);
      expect(choices.filter((choice) => choice.apart)).toHaveLength(item.kind === 'rating' ? 1 : 2);
      for (const { answer, text } of choices) expect(answerText(guide, item, answer)).toBe(text);
    }
  });

  test('counts questions in the order they are asked', () => {
    const numbers = guide.bank.items
      .toSorted((a, b) => (a.round === b.round ? 0 : a.round === 'core' ? -1 : 1))
      .map(({ id }) => numberOf(guide, id));
    expect(numbers).toEqual(Array.from({ length: 40 }, (_, place) => place + 1));
  });

  test('leads from a role’s outcome to its page, three skills, first positions and the profile', () => {
    for (const outcome of ['frontend', 'backend', 'dual'] as const) {
      const { role, skills, positions, profile } = own.outcomes[outcome];
      const id = whole.site.quiz![outcome];
      expect(role?.url).toBe(`/base/roles/${id}/`);
      expect(skills).toHaveLength(3);
      expect(positions.length).toBeGreaterThan(1);
      expect(profile).toMatch(new RegExp(`^/base/skills/profile/\\?role=${id}&position=`));
    }
    expect(own.outcomes.open).toMatchObject({ role: null, skills: [], profile: null });
  });

  test('leaves out what is switched off', () => {
    const sections = { ...whole.site.sections, roles: false, skills: false, careers: false };
    const bare = made({ ...whole, site: { ...whole.site, sections } });
    for (const outcome of outcomes)
      expect(bare.outcomes[outcome]).toMatchObject({ skills: [], positions: [], profile: null });
    expect(bare.outcomes.dual.role?.url).toBeNull();
    expect(bare.pages.comparison).toBeNull();
  });

  test('is not made of a quiz that is not whole', () => {
    expect(() => made({ ...whole, quiz: noQuiz })).toThrow();
  });
});

describe('the text of a result', () => {
  test('stands for every headline, how sure it is and why, with nothing left to fill in', () => {
    for (const told of headlines)
      for (const runnerUp of outcomes.filter((outcome) => outcome !== told.headline)) {
        const [text] = textsOf(guide, { ...told, runnerUp });
        const said = [text!.title, text!.text, text!.meaning, text!.try, text!.next.text];
        expect(said.join(' ')).not.toMatch(/[{}]|undefined|null/);
        expect(said.every((text) => text.length > 5)).toBe(true);
        expect(text!.next.link).toMatch(/^\/base\//);
        expect(guide.outcomes[adviceOutcome(told)].name).toBeTruthy();
      }
  });

  test('tells every reason where there are several', () => {
    const texts = textsOf(guide, {
      headline: 'inconclusive',
      band: null,
      reasons: ['pulls-both-ways', 'ratings-and-choices'],
      runnerUp: 'dual',
    });
    expect(texts.map(({ reason }) => reason)).toEqual(['pulls-both-ways', 'ratings-and-choices']);
  });
});
