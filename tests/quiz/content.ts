import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readRecord } from '../../src/guide/check/fields/record.ts';
import type {
  Quiz,
  QuizFigures,
  QuizKeying,
  QuizResults,
  QuizTeam,
} from '../../src/model/guide.ts';
import { bankOf, type QuizBank } from '../../src/features/quiz/bank.model.ts';
import { quizFiguresSchema } from '../../src/features/quiz/figures.schema.ts';
import { quizKeyingSchema } from '../../src/features/quiz/keying.schema.ts';
import { quizResultsSchema } from '../../src/features/quiz/results.schema.ts';
import { quizTeamSchema } from '../../src/features/quiz/team/team.schema.ts';
import { quizSchema } from '../../src/features/quiz/quiz.schema.ts';
import { root } from '../sites.ts';

/** Where the guide's own quiz is kept. */
export const quizFolder = path.join(root, 'content/quiz');

const read = (name: string): unknown =>
  readRecord(readFileSync(path.join(quizFolder, `${name}.yaml`), 'utf8')).data;

/** The guide's own items, as they are written. */
export const quizRecord = (): Quiz => quizSchema.parse(read('bank'));

/** The guide's own items, as scoring takes them. */
export const quizBank = (): QuizBank => bankOf(quizRecord());

export const quizResults = (): QuizResults => quizResultsSchema.parse(read('results'));
export const quizTeam = (): QuizTeam => quizTeamSchema.parse(read('team'));
export const quizKeying = (): QuizKeying => quizKeyingSchema.parse(read('keying'));
export const quizFigures = (): QuizFigures => quizFiguresSchema.parse(read('figures'));
