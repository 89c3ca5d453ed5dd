import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readRecord } from '../../src/guide/check/fields/record.ts';
import {
  itemsOf,
  type QuizAnswers,
  type QuizBank,
  type RatingItem,
} from '../../src/features/quiz/bank.model.ts';
import { scoreQuiz } from '../../src/features/quiz/scoring/score.model.ts';
import { root } from '../sites.ts';

/** What a person would enjoy most, by their own description. */
type Leaning = 'frontend' | 'backend' | 'dual' | 'open';

/** An invented person, written down before the items. */
interface Person {
  readonly id: string;
  readonly leaning: Leaning;
  readonly software: 'in' | 'beside' | 'never';
  readonly english: 'native' | 'C1' | 'B2' | 'B1';
  readonly about: string;
}

/** What one of them answered, thought, and had trouble with. */
interface Reply {
  readonly person: string;
  readonly ratings: string;
  readonly choices: readonly string[];
  readonly aloud: string;
  readonly trouble?: Readonly<Record<string, string>>;
}

/** The answers of all of them, and the wordings that they saw. */
interface Replies {
  readonly ratings: readonly string[];
  readonly situations: readonly string[];
  readonly wordings: Readonly<Record<string, string>>;
  readonly answers: readonly Reply[];
}

/** A rehearsal of the quiz with invented people. It is no evidence about anyone. */
export interface Rehearsal {
  readonly persons: readonly Person[];
  readonly replies: Replies;
}

const read = (name: string): unknown =>
  readRecord(readFileSync(path.join(root, 'tests/quiz/rehearsal', name), 'utf8')).data;

/** The rehearsal that is kept with the tests. */
export const rehearsal = (): Rehearsal => ({
  persons: (read('persons.yaml') as { persons: Person[] }).persons,
  replies: read('answers.yaml') as Replies,
});

/** What a person answered, as the screen keeps it. */
export function answersIn({ ratings, situations }: Replies, reply: Reply): QuizAnswers {
  return Object.fromEntries([
    ...ratings.map((id, at) => {
      const circled = Number(reply.ratings[at]);
      return [id, circled === 0 ? null : circled - 3] as const;
    }),
    ...situations.map((id, at) => [id, reply.choices[at]!] as const),
  ]);
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * How far apart a statement sets the people whom it should: the mean keyed answer of those who lean to
 * its side less that of those who lean to the other side; of a statement on range, of those who enjoy
 * both less that of all others. Answers lie between −2 and 2.
 */
export function effectOf(item: RatingItem, { persons, replies }: Rehearsal): number {
  const keyed = (leanings: readonly Leaning[]): number =>
    mean(
      persons
        .filter(({ leaning }) => leanings.includes(leaning))
        .flatMap(({ id }) => {
          const reply = replies.answers.find(({ person }) => person === id)!;
          const answer = answersIn(replies, reply)[item.id];
          return typeof answer === 'number' ? [item.key * answer] : [];
        }),
    );
  if (item.scale === 'range') return keyed(['dual']) - keyed(['frontend', 'backend', 'open']);
  return keyed([item.scale]) - keyed([item.scale === 'frontend' ? 'backend' : 'frontend']);
}

/** The effects of all statements, by id. */
export const effectsIn = (bank: QuizBank, whole: Rehearsal): Readonly<Record<string, number>> =>
  Object.fromEntries(
    bank.items.flatMap((item) =>
      item.kind === 'rating' ? [[item.id, effectOf(item, whole)] as const] : [],
    ),
  );

/** What the core tells each of them. */
export function toldTo(bank: QuizBank, { persons, replies }: Rehearsal) {
  const core = new Set(itemsOf(bank, 'core').map(({ id }) => id));
  return persons.map((person) => {
    const answers = answersIn(
      replies,
      replies.answers.find((own) => own.person === person.id)!,
    );
    const own = Object.fromEntries(Object.entries(answers).filter(([id]) => core.has(id)));
    const { headline, band, reasons } = scoreQuiz(bank, own);
    return { person, headline, band, reasons };
  });
}
