import { readFileSync } from 'node:fs';
import path from 'node:path';
import { yamlValues } from '../../src/check/record.ts';
import type {
  Quiz,
  QuizFigures,
  QuizKeying,
  QuizResults,
  QuizTeam,
} from '../../src/domain/guide.ts';
import { bankOf, type QuizBank } from '../../src/domain/quiz-bank.ts';
import { quizFiguresSchema } from '../../src/schemas/quiz-figures.ts';
import { quizKeyingSchema } from '../../src/schemas/quiz-keying.ts';
import { quizResultsSchema } from '../../src/schemas/quiz-results.ts';
import { quizTeamSchema } from '../../src/schemas/quiz-team.ts';
import { quizSchema } from '../../src/schemas/quiz.ts';
import { root } from '../sites.ts';

/** Where the guide's own quiz is kept. */
export const quizFolder = path.join(root, 'content/quiz');

const read = (name: string): unknown =>
  yamlValues(readFileSync(path.join(quizFolder, `${name}.yaml`), 'utf8'));

/** The guide's own items, as they are written. */
export const quizRecord = (): Quiz => quizSchema.parse(read('bank'));

/** The guide's own items, as scoring takes them. */
export const quizBank = (): QuizBank => bankOf(quizRecord());

export const quizResults = (): QuizResults => quizResultsSchema.parse(read('results'));
export const quizTeam = (): QuizTeam => quizTeamSchema.parse(read('team'));
export const quizKeying = (): QuizKeying => quizKeyingSchema.parse(read('keying'));
export const quizFigures = (): QuizFigures => quizFiguresSchema.parse(read('figures'));
