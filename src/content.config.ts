import { defineCollection } from 'astro:content';
import { records } from './integrations/loader.ts';
import { contentDir, site } from './guide/site.ts';
import { comparisonSchema } from './features/roles/comparison.schema.ts';
import { demoSchema } from './features/demos/demo.schema.ts';
import type { CollectionName } from './guide/collections.ts';
import { diagnosisSchema } from './features/diagnosis/diagnosis.schema.ts';
import { frameworkSchema } from './features/skills/framework.schema.ts';
import { originSchema } from './features/careers/origin.schema.ts';
import { aboutSchema, homeSchema, pageSchema } from './features/articles/page.schema.ts';
import { positionSchema } from './features/careers/position.schema.ts';
import { questionSchema } from './features/faq/question.schema.ts';
import { quizFiguresSchema } from './features/quiz/figures.schema.ts';
import { quizKeyingSchema } from './features/quiz/keying.schema.ts';
import { quizResultsSchema } from './features/quiz/results.schema.ts';
import { quizTeamSchema } from './features/quiz/team/team.schema.ts';
import { quizSchema } from './features/quiz/quiz.schema.ts';
import { roleSchema } from './features/roles/role.schema.ts';
import { skillSchema } from './features/skills/skill.schema.ts';
import { slotSchema } from './frame/slot.schema.ts';
import { sourceSchema } from './features/sources/source.schema.ts';
import { termSchema } from './features/glossary/term.schema.ts';

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
