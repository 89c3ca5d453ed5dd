import { defineCollection } from 'astro:content';
import { records } from './loader.ts';
import { contentDir } from './site.ts';
import { comparisonSchema } from './schemas/comparison.ts';
import { type CollectionName, collections as stored } from './schemas/collections.ts';
import { homeSchema, pageSchema } from './schemas/page.ts';
import { questionSchema } from './schemas/question.ts';
import { roleSchema } from './schemas/role.ts';
import { sourceSchema } from './schemas/source.ts';
import { termSchema } from './schemas/term.ts';

const load = (name: CollectionName) => records(contentDir, name, stored[name]);

export const collections = {
  home: defineCollection({ loader: load('home'), schema: homeSchema }),
  comparison: defineCollection({ loader: load('comparison'), schema: comparisonSchema }),
  roles: defineCollection({ loader: load('roles'), schema: roleSchema }),
  faq: defineCollection({ loader: load('faq'), schema: questionSchema }),
  glossary: defineCollection({ loader: load('glossary'), schema: termSchema }),
  sources: defineCollection({ loader: load('sources'), schema: sourceSchema }),
  about: defineCollection({ loader: load('about'), schema: pageSchema }),
};
