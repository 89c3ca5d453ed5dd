import type { Diagnosis } from './diagnosis.schema.ts';

/** Questions and what they lead to; everyone begins with the first question. */
export type QuestionTree = {
  readonly questions: readonly Pick<Diagnosis['questions'][number], 'id' | 'answers'>[];
  readonly advices: readonly { readonly id: string }[];
};

/** An answer: of which question, and which of its answers, counted from 0. */
interface GivenAnswer {
  readonly question: string;
  readonly place: number;
}

/** One way through the questions: what is answered in turn, and the advice at the end. */
interface Way {
  readonly answers: readonly GivenAnswer[];
  readonly advice: string;
}

/** Most questions in a row: with more, readers leave, and the nested lists are too deep to read. */
export const mostQuestions = 4;

/** Anchor of a question; the underscore keeps it apart from those of advices and headings. */
export const askAnchor = (question: string): string => `_ask-${question}`;

/** Anchor of the answer of a question that leads to an advice, where no other of it does. */
export const answerAnchor = (question: string, advice: string): string =>
  `${askAnchor(question)}_${advice}`;

/** Where the answers of each question lead, by question id; answers that lead to no question left out. */
const questionsAfter = ({ questions }: QuestionTree): Map<string, string[]> => {
  const ids = new Set(questions.map(({ id }) => id));
  return new Map(
    questions.map(({ id, answers }) => [
      id,
      answers.map(({ to }) => to).filter((to) => ids.has(to)),
    ]),
  );
};

/** The questions of one circle, in order, or null where every question leads onwards. */
export function circleOf(tree: QuestionTree): string[] | null {
  const after = questionsAfter(tree);
  const done = new Set<string>();
  const walk = (id: string, trail: readonly string[]): string[] | null => {
    const met = trail.indexOf(id);
    if (met >= 0) return trail.slice(met);
    if (done.has(id)) return null;
    for (const to of after.get(id)!) {
      const found = walk(to, [...trail, id]);
      if (found) return found;
    }
    done.add(id);
    return null;
  };
  for (const { id } of tree.questions) {
    const found = walk(id, []);
    if (found) return found;
  }
  return null;
}

/**
 * Every way from the first question to an advice, in reading order. Ways that go in a circle or
 * lead to nothing that is known are left out, since they end in no advice.
 */
export function waysOf({ questions, advices }: QuestionTree): Way[] {
  const asked = new Map(questions.map((question) => [question.id, question]));
  const ends = new Set(advices.map(({ id }) => id));
  const walk = (id: string, before: readonly GivenAnswer[]): Way[] =>
    asked.get(id)!.answers.flatMap(({ to }, place) => {
      const answers = [...before, { question: id, place }];
      if (ends.has(to)) return [{ answers, advice: to }];
      const met = answers.some(({ question }) => question === to);
      return asked.has(to) && !met ? walk(to, answers) : [];
    });
  return questions[0] ? walk(questions[0].id, []) : [];
}

/** How many questions come before and, at most, after each question that can be reached. */
export function stepsAround(tree: QuestionTree): Map<string, { before: number; after: number }> {
  const places = new Map<string, { before: number; after: number }>();
  for (const { answers } of waysOf(tree))
    answers.forEach(({ question }, before) => {
      const after = answers.length - before - 1;
      places.set(question, { before, after: Math.max(after, places.get(question)?.after ?? 0) });
    });
  return places;
}

/** Ids of every source that the questions and advices cite, each once. */
export const sourcesOf = ({ questions, advices }: Diagnosis): string[] => [
  ...new Set([...questions, ...advices].flatMap(({ sources }) => sources ?? [])),
];
