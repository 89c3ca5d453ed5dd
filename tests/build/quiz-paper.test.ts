import { describe, expect, test } from 'vitest';
import { bankOf, itemsOf, type QuizAnswers } from '../../src/features/quiz/bank.model.ts';
import { scoreQuiz } from '../../src/features/quiz/scoring/score.model.ts';
import { type Random, randomOf } from '../quiz/random.ts';
import { answersOf, assumptions, takerOf } from '../quiz/takers.ts';
import { guide } from './guide.ts';
import { builtSites } from './pages.ts';
import { compute, readPrinted, type Sheet } from './paper.ts';

const bank = bankOf(guide.quiz.bank!.data);
const taker = (random: Random): QuizAnswers =>
  answersOf(bank, takerOf(random), random, { ...assumptions, none: 0.1 });
const core = itemsOf(bank, 'core');
const { outcomes } = guide.quiz.results!.data;
const { none } = guide.quiz.bank!.data.scenario;
const printed = readPrinted(builtSites[0]!.pages.get('/quiz/paper/')!);
const opposite = { frontend: 'backend', backend: 'frontend' } as const;

/** Answers as someone circles them on the form, which shows texts and no ids. */
const circle = (answers: QuizAnswers): Sheet =>
  new Map(
    core
      .filter(({ id }) => answers[id] !== undefined)
      .map((item) => {
        const number = printed.numbers.get(item.text)!;
        if (item.kind === 'rating') return [number, String((answers[item.id] as number) + 3)];
        const chosen = item.options.find(({ id }) => id === answers[item.id]);
        return [number, printed.options.get(number)!.get(chosen?.text ?? none)!];
      }),
  );

/** Every way to fill empty lines that the form tells its reader to try. */
function* fillings(sheet: Sheet): Generator<Sheet> {
  const empty = [...printed.numbers.values()].find((number) => !sheet.has(number));
  if (empty === undefined) {
    yield sheet;
    return;
  }
  const tried = printed.options.has(empty) ? ['a', 'b', 'c', 'd', 'e'] : ['1', '5'];
  for (const answer of tried) yield* fillings(new Map([...sheet, [empty, answer]]));
}

describe('the printed quiz, read from its page alone', () => {
  test('asks every item of the core once, and hints at nothing before the key', () => {
    expect([...printed.numbers.keys()].toSorted()).toEqual(core.map(({ text }) => text).toSorted());
    expect(new Set(printed.numbers.values()).size).toBe(core.length);
    for (const item of core)
      if (item.kind === 'scenario')
        expect([...printed.options.get(printed.numbers.get(item.text)!)!.keys()]).toEqual([
          ...item.options.map(({ text }) => text),
          none,
        ]);
    const { html } = builtSites[0]!.pages.get('/quiz/paper/')!;
    const form = html.slice(html.indexOf('id="_statements"'), html.indexOf('id="_key"'));
    expect(form).not.toMatch(/data-|\b(frontend|backend|both|depth)\b(?=")/);
  });

  test('works sums out as they are printed', () => {
    expect(compute('6 × (4 × o + i) − (F − 12)²', { o: 2, i: 10, F: 17 })).toBe(83);
    expect(compute('F total − B total', { 'F total': 21, 'B total': 8 })).toBe(13);
    expect(() => compute('F ÷ B', { F: 1, B: 1 })).toThrow('no sum');
  });

  test('gives 5,000 simulated takers the role that the screen calls clear, and never another', () => {
    const random = randomOf(5000);
    const counts = { clear: 0, same: 0, close: 0 };
    for (let person = 0; person < 5000; person++) {
      const answers = taker(random);
      const { headline, band } = scoreQuiz(bank, answers);
      const said = printed.read(circle(answers));
      const role = headline === 'open' || headline === 'inconclusive' ? null : headline;
      if (role && band === 'clear') {
        counts.clear++;
        expect(said).toBe(outcomes[role].name);
      }
      if (said === printed.tooClose) counts.close++;
      else {
        counts.same++;
        expect(said).toBe(role && outcomes[role].name);
      }
    }
    expect(counts.clear).toBeGreaterThan(500);
    expect(counts.same + counts.close).toBe(5000);
    console.info(`paper: ${counts.clear} clear, ${counts.same} named, ${counts.close} too close`);
  });

  test('never gives a sheet with empty lines the opposite role', () => {
    const random = randomOf(77);
    let named = 0;
    for (let person = 0; person < 2000; person++) {
      const answers = Object.fromEntries(
        Object.entries(taker(random)).filter(() => random() > 0.05),
      );
      const sheet = circle(answers);
      if (sheet.size === core.length || sheet.size < core.length - 2) continue;
      const said = new Set([...fillings(sheet)].map((filling) => printed.read(filling)));
      const [only] = said;
      if (said.size > 1 || only === printed.tooClose) continue;
      named++;
      const { headline } = scoreQuiz(bank, answers);
      const role = (['frontend', 'backend'] as const).find((side) => outcomes[side].name === only);
      if (role) expect(headline).not.toBe(opposite[role]);
    }
    expect(named).toBeGreaterThan(100);
  });

  test('says the same on every site that is built', () => {
    const other = readPrinted(builtSites[1]!.pages.get('/quiz/paper/')!);
    const random = randomOf(3);
    for (let person = 0; person < 50; person++) {
      const sheet = circle(taker(random));
      expect(other.read(sheet)).toBe(printed.read(sheet));
    }
  });
});
