import { circleOf, mostQuestions, stepsAround } from './diagnosis.model.ts';
import type { Guide } from '../../model/guide.ts';
import {
  claimedOnce,
  type KnownIds,
  lookUp,
  type Path,
  type ReferenceFault,
} from '../../model/reference-fault.ts';

/** Faults of the diagnosis: ids that lead nowhere, and questions that make no tree. */
export function diagnosisFaults({ diagnosis }: Guide, known: KnownIds): ReferenceFault[] {
  const faults: ReferenceFault[] = [];
  if (!diagnosis) return faults;
  const { id: own, data } = diagnosis;
  const { questions, advices } = data;
  const { expect } = lookUp(faults);
  const add = (path: Path, reason: string, hint: string): void => {
    faults.push({ collection: 'diagnosis', id: own, path, reason, hint });
  };
  const listed = (path: Path, ids: readonly string[] | undefined, what: string, all: Set<string>) =>
    ids?.forEach((source, place) => expect('diagnosis', own, [...path, place], source, what, all));

  const once = claimedOnce(faults);
  const named = claimedOnce(faults);
  const nodes = new Set([...questions, ...advices].map(({ id }) => id));
  const put = claimedOnce(faults);
  questions.forEach(({ id, ask, answers, sources }, place) => {
    if (once('diagnosis', own, ['questions', place, 'id'], id, 'id'))
      put('diagnosis', own, ['questions', place, 'ask'], ask, 'question');
    const answer = claimedOnce(faults);
    answers.forEach(({ text }, index) =>
      answer('diagnosis', own, ['questions', place, 'answers', index, 'text'], text, 'answer'),
    );
    listed(['questions', place, 'sources'], sources, 'source', new Set(known.sources));
  });
  advices.forEach(({ id, layer, skills, sources }, place) => {
    once('diagnosis', own, ['advices', place, 'id'], id, 'id');
    named('diagnosis', own, ['advices', place, 'layer'], layer, 'layer');
    listed(['advices', place, 'skills'], skills, 'skill', new Set(known.skills));
    listed(['advices', place, 'sources'], sources, 'source', new Set(known.sources));
  });

  const circle = circleOf(data);
  const inCircle = new Set(circle);
  if (circle)
    add(
      ['questions', questions.findIndex(({ id }) => id === circle[0])],
      `Questions go in a circle: ${[...circle, circle[0]].join(' → ')}.`,
      'Let one of the answers lead to an advice, or to a question that is not asked yet.',
    );
  const asked = new Map<string, string>();
  const led = new Set<string>();
  let lost = false;
  questions.forEach(({ id, answers }, place) =>
    answers.forEach(({ to }, index) => {
      const path = ['questions', place, 'answers', index, 'to'];
      led.add(to);
      lost ||= !nodes.has(to);
      expect('diagnosis', own, path, to, 'question or advice', nodes);
      if (answers.findIndex((answer) => answer.to === to) < index)
        add(
          path,
          `Another answer of the question leads to “${to}”.`,
          'Make one answer of the two.',
        );
      else if (questions.some((question) => question.id === to) && !inCircle.has(to)) {
        const before = asked.get(to);
        if (before === undefined) asked.set(to, id);
        else
          add(
            path,
            `The question “${to}” is asked after “${before}” already.`,
            'Ask each question in one place; an advice may be reached from many.',
          );
      }
    }),
  );
  // An answer that leads to nothing may be the one that was meant to lead there.
  if (!lost)
    for (const key of ['questions', 'advices'] as const)
      data[key].forEach(({ id }, place) => {
        if (!led.has(id) && (key === 'advices' || place > 0))
          add(
            [key, place, 'id'],
            `No answer leads to “${id}”.`,
            'Lead an answer there, or delete it.',
          );
      });
  // Of what is no tree, the ways may be more than anybody can count.
  if (faults.length) return faults;
  const places = stepsAround(data);
  questions.forEach(({ id }, place) => {
    if (places.get(id)?.before === mostQuestions)
      add(
        ['questions', place, 'id'],
        `Is the question number ${mostQuestions + 1} in a row.`,
        `Come to an advice within ${mostQuestions} questions.`,
      );
  });
  return faults;
}
