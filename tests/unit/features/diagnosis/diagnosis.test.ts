import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answerAnchor,
  askAnchor,
  circleOf,
  mostQuestions,
  stepsAround,
  sourcesOf,
  type QuestionTree,
  waysOf,
} from '../../../../src/features/diagnosis/diagnosis.model.ts';
import type { Diagnosis, Guide } from '../../../../src/model/guide.ts';
import { referenceFaults } from '../../../../src/guide/references.ts';
import { advice, ask, diagnosis, guideOf, site, skill, source } from '../../model/example.ts';
import { listPages } from '../../../../src/guide/kinds.ts';

const advices = ['slow', 'unclear', 'unseen'].map((id) => advice(id));
const questions = [ask('first', 'second', 'unseen'), ask('second', 'slow', 'unclear', 'unseen')];
const tree = { questions, advices };

const faultsOf = (
  asked: Diagnosis['questions'],
  led: Diagnosis['advices'] = advices,
  records: Partial<Guide> = {},
) =>
  referenceFaults(guideOf({ diagnosis: diagnosis(asked, led), ...records })).map(
    ({ collection, path, reason, hint }) => ({ at: [collection, ...path].join('.'), reason, hint }),
  );

test('every way is listed with its answers, in reading order', () => {
  const ways = waysOf(tree).map(({ answers, advice: end }) => [
    ...answers.map(({ question, place }) => `${question} ${place}`),
    end,
  ]);
  expect(ways).toEqual([
    ['first 0', 'second 0', 'slow'],
    ['first 0', 'second 1', 'unclear'],
    ['first 0', 'second 2', 'unseen'],
    ['first 1', 'unseen'],
  ]);
  expect(Object.fromEntries(stepsAround(tree))).toEqual({
    first: { before: 0, after: 1 },
    second: { before: 1, after: 0 },
  });
});

test('a diagnosis that is sound has no fault, and its page has an anchor for each part', () => {
  expect(faultsOf(questions)).toEqual([]);
  const guide = guideOf(
    { diagnosis: diagnosis(questions, advices) },
    { sections: { ...site.sections, compare: true } },
  );
  const page = listPages(guide).find(({ path }) => path === '/compare/layers/');
  expect(page?.anchors).toEqual(['_ask-first', '_ask-second', 'slow', 'unclear', 'unseen']);
  expect(page?.record).toEqual({ collection: 'diagnosis', id: 'diagnosis' });
});

test('sources of questions and advices are told once each', () => {
  const cited = {
    questions: [{ ...ask('first', 'slow', 'unclear'), sources: ['work'] }],
    advices: [advice('slow', { sources: ['work', 'other'] }), advice('unclear')],
  } as unknown as Diagnosis;
  expect(sourcesOf(cited)).toEqual(['work', 'other']);
});

describe('each kind of fault is found once, in its field', () => {
  const cases: [string, ReturnType<typeof faultsOf>, string, RegExp, RegExp][] = [
    [
      'an answer that leads to nothing',
      faultsOf([questions[0]!, ask('second', 'slow', 'unclear', 'unsen')]),
      'diagnosis.questions.1.answers.2.to',
      /no question or advice with the id “unsen”/,
      /Did you mean “unseen”/,
    ],
    [
      'questions in a circle',
      faultsOf([ask('first', 'second', 'unseen', 'slow'), ask('second', 'first', 'unclear')]),
      'diagnosis.questions.0',
      /in a circle: first → second → first/,
      /advice/,
    ],
    [
      'a question that leads to itself',
      faultsOf([questions[0]!, ask('second', 'slow', 'unclear', 'second')]),
      'diagnosis.questions.1',
      /in a circle: second → second/,
      /advice/,
    ],
    [
      'two answers with one end',
      faultsOf([questions[0]!, ask('second', 'slow', 'unclear', 'slow')]),
      'diagnosis.questions.1.answers.2.to',
      /Another answer of the question leads to “slow”/,
      /one answer/,
    ],
    [
      'a question that is asked in two places',
      faultsOf([
        ask('first', 'second', 'third'),
        questions[1]!,
        ask('third', 'fourth', 'slow'),
        ask('fourth', 'second', 'slow'),
      ]),
      'diagnosis.questions.3.answers.0.to',
      /asked after “first” already/,
      /one place/,
    ],
    [
      'a question that nothing leads to',
      faultsOf([...questions, ask('lonely', 'slow', 'unclear')]),
      'diagnosis.questions.2.id',
      /No answer leads to “lonely”/,
      /delete it/,
    ],
    [
      'an advice that nothing leads to',
      faultsOf(questions, [...advices, advice('lonely')]),
      'diagnosis.advices.3.id',
      /No answer leads to “lonely”/,
      /delete it/,
    ],
    [
      'an id that a question and an advice share',
      faultsOf(questions, [...advices, advice('second')]),
      'diagnosis.advices.3.id',
      /The id “second” is claimed/,
      /one place/,
    ],
    [
      'a layer twice',
      faultsOf(questions, [...advices.slice(0, 2), advice('unseen', { layer: 'layer SLOW' })]),
      'diagnosis.advices.2.layer',
      /The layer “layer SLOW” is claimed/,
      /one place/,
    ],
    [
      'a skill',
      faultsOf(questions, [...advices.slice(0, 2), advice('unseen', { skills: ['craf'] })], {
        skills: [skill('craft')],
      }),
      'diagnosis.advices.2.skills.0',
      /no skill with the id “craf”/,
      /“craft”/,
    ],
    [
      'a source',
      faultsOf([{ ...questions[0]!, sources: ['wrk'] }, questions[1]!], advices, {
        sources: [source('work')],
      }),
      'diagnosis.questions.0.sources.0',
      /no source with the id “wrk”/,
      /“work”/,
    ],
    [
      'more questions in a row than anybody answers',
      faultsOf(
        Array.from({ length: mostQuestions + 1 }, (_, place) =>
          place < mostQuestions
            ? ask(`q${place}`, `q${place + 1}`, 'slow')
            : ask(`q${place}`, 'unclear', 'unseen'),
        ),
      ),
      `diagnosis.questions.${mostQuestions}.id`,
      /number 5 in a row/,
      /within 4/,
    ],
  ];
  test.each(cases)('%s', (_, faults, at, reason, hint) => {
    expect(faults).toEqual([
      { at, reason: expect.stringMatching(reason), hint: expect.stringMatching(hint) },
    ]);
  });
});

test('a maze of more ways than anybody can walk is named, and does not stop the check', () => {
  const maze = Array.from({ length: 60 }, (_, place) =>
    ask(`q${place}`, `q${place + 1}`, `q${place + 1}`),
  );
  const faults = faultsOf([...maze, ask('q60', 'slow', 'unclear', 'unseen')]);
  expect(faults).toHaveLength(60);
});

/** Sound trees: each question is the answer of one that stands before it; other answers are advice. */
const trees: fc.Arbitrary<QuestionTree> = fc
  .array(fc.tuple(fc.nat(), fc.uniqueArray(fc.nat(4), { minLength: 2, maxLength: 4 })), {
    minLength: 1,
    maxLength: 12,
  })
  .map((made) => {
    const answers = made.map(([, ends]) => ends.map((end) => `advice-${end}`));
    made.forEach(([parent], place) => {
      if (place > 0) answers[parent % place]!.push(`question-${place}`);
    });
    const used = new Set(answers.flat());
    return {
      questions: answers.map((to, place) => ask(`question-${place}`, ...to)),
      advices: [0, 1, 2, 3, 4]
        .map((end) => ({ id: `advice-${end}` }))
        .filter(({ id }) => used.has(id)),
    };
  });

describe('whatever a sound tree asks', () => {
  test('every answer is the last of a way or leads on, and every way ends in an advice', () => {
    fc.assert(
      fc.property(trees, (made) => {
        expect(circleOf(made)).toBeNull();
        const ways = waysOf(made);
        const ends = new Set(made.advices.map(({ id }) => id));
        for (const { answers, advice: end } of ways) {
          expect(ends.has(end)).toBe(true);
          expect(new Set(answers.map(({ question }) => question)).size).toBe(answers.length);
        }
        const taken = new Set(
          ways.flatMap(({ answers }) =>
            answers.map(({ question, place }) => `${question} ${place}`),
          ),
        );
        const all = made.questions.flatMap(({ id, answers }) =>
          answers.map((_, place) => `${id} ${place}`),
        );
        expect([...taken].toSorted()).toEqual(all.toSorted());
        expect(new Set(ways.map(({ advice: end }) => end))).toEqual(ends);
        expect(stepsAround(made).size).toBe(made.questions.length);
      }),
    );
  });

  test('no fault is found but that it may be deep', () => {
    fc.assert(
      fc.property(trees, (made) => {
        const whole = diagnosis(
          made.questions.map(({ id, answers }) => ask(id, ...answers.map(({ to }) => to))),
          made.advices.map(({ id }) => advice(id)),
        );
        const reasons = referenceFaults(guideOf({ diagnosis: whole })).map(({ reason }) => reason);
        expect(reasons.filter((reason) => !/in a row/.test(reason))).toEqual([]);
        const deep = [...stepsAround(made).values()].some(({ before }) => before >= mostQuestions);
        expect(reasons.length > 0).toBe(deep);
      }),
    );
  });

  test('an answer that is bent to a question before it makes a circle or a second way, and is named', () => {
    fc.assert(
      fc.property(trees, fc.nat(), fc.nat(), (made, from, to) => {
        const place = from % made.questions.length;
        const target = made.questions[to % (place + 1)]!.id;
        const bent = made.questions.map(({ id, answers }, at) =>
          ask(id, ...answers.map((answer) => answer.to), ...(at === place ? [target] : [])),
        );
        const whole = diagnosis(
          bent,
          made.advices.map(({ id }) => advice(id)),
        );
        const reasons = referenceFaults(guideOf({ diagnosis: whole })).map(({ reason }) => reason);
        // The first question is asked at the start, so that any answer to it closes a circle.
        const named = /in a circle|is asked after|Another answer/;
        expect(reasons.some((reason) => named.test(reason))).toBe(true);
      }),
    );
  });
});

test('no anchor of a question can be an anchor of an answer, an advice or a heading', () => {
  expect(askAnchor('slow-page')).toBe('_ask-slow-page');
  expect(answerAnchor('slow-page', 'heavy')).toBe('_ask-slow-page_heavy');
});
