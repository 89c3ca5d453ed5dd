import type { z } from 'astro/zod';
import { comparisonSchema } from '../features/roles/comparison.schema.ts';
import { demoSchema } from '../features/demos/demo.schema.ts';
import { diagnosisSchema } from '../features/diagnosis/diagnosis.schema.ts';
import { frameworkSchema } from '../features/skills/framework.schema.ts';
import { originSchema } from '../features/careers/origin.schema.ts';
import { aboutSchema, homeSchema, pageSchema } from '../features/articles/page.schema.ts';
import { positionSchema } from '../features/careers/position.schema.ts';
import { questionSchema } from '../features/faq/question.schema.ts';
import { quizFiguresSchema } from '../features/quiz/figures.schema.ts';
import { quizKeyingSchema } from '../features/quiz/keying.schema.ts';
import { quizResultsSchema } from '../features/quiz/results.schema.ts';
import { quizTeamSchema } from '../features/quiz/team/team.schema.ts';
import { quizSchema } from '../features/quiz/quiz.schema.ts';
import { roleSchema } from '../features/roles/role.schema.ts';
import type { Section, Site } from '../model/site.schema.ts';
import { skillSchema } from '../features/skills/skill.schema.ts';
import { slotNames, slotSchema } from '../frame/slot.schema.ts';
import { sourceSchema } from '../features/sources/source.schema.ts';
import { termSchema } from '../features/glossary/term.schema.ts';

/** How one kind of record is stored in content/. */
export interface Collection {
  /** Folder inside content/; empty for content/ itself. */
  readonly folder: string;
  /** File names without ending, where the collection is one file. */
  readonly only?: string;
  /** Ids that its records may have, where they are not for writers to choose. */
  readonly ids?: readonly string[];
  /** Endings that a file may have. `yaml` has no body. */
  readonly endings: readonly ('yaml' | 'mdx')[];
  readonly schema: z.ZodType;
  /** Sections that show or quote its records; they are read while one of these is on, else always. */
  readonly sections?: readonly Section[];
}

const prose = ['mdx'] as const;

/** Every collection of the guide, by name. */
export const collections = {
  home: { folder: '', only: 'home', endings: prose, schema: homeSchema },
  comparison: {
    folder: '',
    only: 'comparison',
    endings: prose,
    schema: comparisonSchema,
    sections: ['roles'],
  },
  diagnosis: {
    folder: '',
    only: 'diagnosis',
    endings: prose,
    schema: diagnosisSchema,
    sections: ['compare'],
  },
  roles: { folder: 'roles', endings: prose, schema: roleSchema },
  faq: { folder: 'faq', endings: prose, schema: questionSchema, sections: ['faq'] },
  framework: {
    folder: '',
    only: 'framework',
    endings: ['yaml'],
    schema: frameworkSchema,
    sections: ['skills', 'careers'],
  },
  targets: {
    folder: '',
    only: 'targets',
    endings: prose,
    schema: pageSchema,
    sections: ['skills'],
  },
  skills: {
    folder: 'skills',
    endings: ['yaml', 'mdx'],
    schema: skillSchema,
    sections: ['skills', 'careers'],
  },
  careers: {
    folder: 'careers',
    endings: ['yaml', 'mdx'],
    schema: positionSchema,
    sections: ['careers', 'skills'],
  },
  origins: { folder: 'origins', endings: ['yaml'], schema: originSchema, sections: ['careers'] },
  quiz: { folder: 'quiz', only: 'bank', endings: ['yaml'], schema: quizSchema, sections: ['quiz'] },
  quizResults: {
    folder: 'quiz',
    only: 'results',
    endings: ['yaml'],
    schema: quizResultsSchema,
    sections: ['quiz'],
  },
  quizTeam: {
    folder: 'quiz',
    only: 'team',
    endings: ['yaml'],
    schema: quizTeamSchema,
    sections: ['quiz'],
  },
  quizKeying: {
    folder: 'quiz',
    only: 'keying',
    endings: ['yaml'],
    schema: quizKeyingSchema,
    sections: ['quiz'],
  },
  quizFigures: {
    folder: 'quiz',
    only: 'figures',
    endings: ['yaml'],
    schema: quizFiguresSchema,
    sections: ['quiz'],
  },
  quizMethod: {
    folder: 'quiz',
    only: 'method',
    endings: prose,
    schema: pageSchema,
    sections: ['quiz'],
  },
  compare: {
    folder: '',
    only: 'compare',
    endings: prose,
    schema: pageSchema,
    sections: ['compare'],
  },
  demos: { folder: 'demos', endings: ['yaml'], schema: demoSchema, sections: ['compare'] },
  glossary: { folder: 'glossary', endings: ['yaml', 'mdx'], schema: termSchema },
  sources: { folder: 'sources', endings: ['yaml'], schema: sourceSchema },
  slots: { folder: 'slots', ids: slotNames, endings: prose, schema: slotSchema },
  about: { folder: 'about', endings: prose, schema: aboutSchema, sections: ['about'] },
} as const satisfies Record<string, Collection>;

export type CollectionName = keyof typeof collections;

/** Whether the records of a collection are read, given the site's sections. */
export function isRead(name: CollectionName, { sections }: Pick<Site, 'sections'>): boolean {
  const { sections: wanted }: Collection = collections[name];
  return !wanted || wanted.some((section) => sections[section]);
}
