import { defineCollection } from 'astro:content';
import { records } from './loader.ts';
import { contentDir, site } from './site.ts';
import { comparisonSchema } from './schemas/comparison.ts';
import { demoSchema } from './schemas/demo.ts';
import type { CollectionName } from './schemas/collections.ts';
import { diagnosisSchema } from './schemas/diagnosis.ts';
import { frameworkSchema } from './schemas/framework.ts';
import { originSchema } from './schemas/origin.ts';
import { aboutSchema, homeSchema, pageSchema } from './schemas/page.ts';
import { positionSchema } from './schemas/position.ts';
import { questionSchema } from './schemas/question.ts';
import { quizFiguresSchema } from './schemas/quiz-figures.ts';
import { quizKeyingSchema } from './schemas/quiz-keying.ts';
import { quizResultsSchema } from './schemas/quiz-results.ts';
import { quizTeamSchema } from './schemas/quiz-team.ts';
import { quizSchema } from './schemas/quiz.ts';
import { roleSchema } from './schemas/role.ts';
import { skillSchema } from './schemas/skill.ts';
import { slotSchema } from './schemas/slot.ts';
import { sourceSchema } from './schemas/source.ts';
import { termSchema } from './schemas/term.ts';

const load = (name: CollectionName) => records(contentDir, name, site);

export const collections = {
  home: defineCollection({ loader: load('home'), schema: homeSchema }),
  comparison: defineCollection({ loader: load('comparison'), schema: comparisonSchema }),
  diagnosis: defineCollection({ loader: load('diagnosis'), schema: diagnosisSchema }),
  roles: defineCollection({ loader: load('roles'), schema: roleSchema }),
  framework: defineCollection({ loader: load('framework'), schema: frameworkSchema }),
  targets: defineCollection({ loader: load('targets'), schema: pageSchema }),
  skills: defineCollection({ loader: load('skills'), schema: skillSchema }),
  careers: defineCollection({ loader: load('careers'), schema: positionSchema }),
  origins: defineCollection({ loader: load('origins'), schema: originSchema }),
  compare: defineCollection({ loader: load('compare'), schema: pageSchema }),
  demos: defineCollection({ loader: load('demos'), schema: demoSchema }),
  faq: defineCollection({ loader: load('faq'), schema: questionSchema }),
  quiz: defineCollection({ loader: load('quiz'), schema: quizSchema }),
  quizResults: defineCollection({ loader: load('quizResults'), schema: quizResultsSchema }),
  quizTeam: defineCollection({ loader: load('quizTeam'), schema: quizTeamSchema }),
  quizKeying: defineCollection({ loader: load('quizKeying'), schema: quizKeyingSchema }),
  quizFigures: defineCollection({ loader: load('quizFigures'), schema: quizFiguresSchema }),
  quizMethod: defineCollection({ loader: load('quizMethod'), schema: pageSchema }),
  glossary: defineCollection({ loader: load('glossary'), schema: termSchema }),
  sources: defineCollection({ loader: load('sources'), schema: sourceSchema }),
  slots: defineCollection({ loader: load('slots'), schema: slotSchema }),
  about: defineCollection({ loader: load('about'), schema: aboutSchema }),
};
