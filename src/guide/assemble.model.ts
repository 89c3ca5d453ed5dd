import {
  assembleGuide,
  type Articles,
  type Entry,
  type Guide,
  type KindName,
  type RecordData,
} from '../model/guide.ts';
import { articleSections } from '../model/sections.ts';
import {
  completeFramework,
  completePosition,
  completeSkill,
  type UngroupedWords,
} from './complete.model.ts';
import type { Site } from '../model/site.schema.ts';

/** Gives the records of a kind that could be read, in any order. */
export type RecordsOf = <K extends KindName>(name: K) => readonly Entry<RecordData[K]>[];

/** Puts the guide together, the same way for the check and for the pages. */
export function assemble(
  site: Site,
  home: Guide['home'],
  of: RecordsOf,
  words: UngroupedWords = { all: '', others: '' },
): Guide {
  const roles = of('roles');
  const skills = of('skills').map(completeSkill);
  const first = <K extends KindName>(name: K): Entry<RecordData[K]> | null => of(name)[0] ?? null;
  return assembleGuide(site, {
    home,
    comparison: first('comparison'),
    diagnosis: first('diagnosis'),
    framework: completeFramework(first('framework'), skills, words),
    targets: first('targets'),
    quiz: {
      bank: first('quiz'),
      results: first('quizResults'),
      team: first('quizTeam'),
      keying: first('quizKeying'),
      figures: first('quizFigures'),
      method: first('quizMethod'),
    },
    roles,
    skills,
    careers: of('careers').map((entry) => completePosition(entry, roles)),
    origins: of('origins'),
    compare: first('compare'),
    demos: of('demos'),
    faq: of('faq'),
    glossary: of('glossary'),
    sources: of('sources'),
    search: first('search'),
    cases: first('cases'),
    style: first('style'),
    about: of('about'),
    authors: of('authors'),
    articles: Object.fromEntries(
      articleSections.map((section) => [section, of(section)]),
    ) as unknown as Articles,
  });
}
