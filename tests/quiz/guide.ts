import { assembleGuide } from '../../src/model/guide.ts';
import { quizGuide, type QuizGuide } from '../../src/features/quiz/guide.model.ts';
import { resultKeys } from '../../src/features/quiz/result-text.model.ts';
import type { Band, Outcome } from '../../src/features/quiz/scoring/regions.model.ts';
import type { SharedResult } from '../../src/features/quiz/codes/result-code.model.ts';
import type { Headline, QuizReason } from '../../src/features/quiz/scoring/score.model.ts';
import { entry, home, page, position, role, site, skill } from '../unit/model/example.ts';
import { quizRecord, quizResults, quizTeam } from './content.ts';

const sides = { frontend: 'one', backend: 'two', dual: 'both' } as const;

/** The guide's own quiz and its texts, in an example of a guide at a base of its own. */
export const guide: QuizGuide = quizGuide(
  assembleGuide(
    { ...site, base: '/base/', quiz: sides },
    {
      home,
      comparison: null,
      diagnosis: null,
      compare: null,
      demos: [],
      framework: null,
      targets: null,
      quiz: {
        bank: entry('bank', quizRecord()),
        results: entry('results', quizResults()),
        team: entry('team', quizTeam()),
        keying: null,
        figures: null,
        method: page('method'),
      },
      roles: [
        role('one', { mark: 'above', order: 1 }),
        role('two', { mark: 'below', order: 2 }),
        role('both', { mark: 'across', order: 3 }),
      ],
      skills: ['a', 'b', 'c', 'd'].map((id, place) =>
        skill(id, { code: place + 1, core: Object.values(sides) }),
      ),
      careers: [position('junior', { roles: Object.values(sides) })],
      origins: [],
      faq: [],
      glossary: [],
      sources: [],
      about: [],
    },
  ),
  (path) => `/base${path}`,
  // Of that guide nothing but the quiz has pages.
  (path) => path.startsWith('/quiz/'),
);

/** Every headline that scoring can give, with its band and reason. */
export const headlines: readonly {
  readonly headline: Headline;
  readonly band: Band | null;
  readonly reasons: readonly QuizReason[];
}[] = resultKeys.map(({ reason, ...told }) => ({ ...told, reasons: reason ? [reason] : [] }));

/** A result as a link holds it. */
export const resultOf = (told: (typeof headlines)[number], runnerUp: Outcome): SharedResult => ({
  edition: guide.bank.bank,
  scores: { frontend: 68, backend: 44, range: 62 },
  lean: 17,
  errors: { frontend: 9, backend: 9, range: 7, lean: 9 },
  runnerUp,
  ...told,
});
