import { paths, sectionPath } from '../../model/address.ts';
import type { Guide } from '../../model/guide.ts';
import { kind, prose, single, titled } from '../../model/kind.ts';
import { type DeclaredPage, ownPage, recordPage } from '../../model/page.ts';
import { stringsFor } from '../../strings/index.ts';
import { pageExpected } from '../articles/kinds.ts';
import { pageSchema } from '../articles/page.schema.ts';
import { quizFiguresSchema } from './figures.schema.ts';
import { quizKeyingSchema } from './keying.schema.ts';
import { quizSchema } from './quiz.schema.ts';
import { quizResultsSchema } from './results.schema.ts';
import { quizTeamSchema } from './team/team.schema.ts';

/** One file of fields in content/quiz/. */
const part = (only: string) =>
  ({ folder: 'quiz', only, endings: ['yaml'], readFor: ['quiz'] }) as const;

export const quiz = kind<'quiz'>({
  ...part('bank'),
  schema: quizSchema,
  section: 'quiz',
  pages: quizPages,
});
export const quizResults = kind<'quizResults'>({ ...part('results'), schema: quizResultsSchema });
export const quizTeam = kind<'quizTeam'>({ ...part('team'), schema: quizTeamSchema });
export const quizKeying = kind<'quizKeying'>({ ...part('keying'), schema: quizKeyingSchema });
export const quizFigures = kind<'quizFigures'>({ ...part('figures'), schema: quizFiguresSchema });
export const quizMethod = kind<'quizMethod'>({
  ...part('method'),
  endings: prose,
  schema: pageSchema,
  copy: 'page',
  expected: pageExpected,
  records: (guide) => single(guide.quiz.method),
  facts: titled,
});

/** The quiz on screen and on paper, how it works, and the page that adds up a team. */
function quizPages({ site, quiz: { method } }: Guide): DeclaredPage[] {
  const { quizStrings, paperStrings, teamStrings } = stringsFor(site.language);
  return [
    // The built page shows one question, and the other ones only as they are answered.
    ownPage(sectionPath('quiz'), quizStrings, { copy: 'text' }),
    ...single(method).map(({ id }) => recordPage('quizMethod', paths.method, id)),
    ownPage(paths.paper, paperStrings),
    ownPage(paths.team, teamStrings),
  ];
}
