import { defineCollection } from 'astro:content';
import { kindNames, kinds } from './guide/kinds.ts';
import { contentDir, site } from './guide/site.ts';
import { records } from './integrations/loader.ts';

export const collections = Object.fromEntries(
  kindNames.map((name) => [
    name,
    defineCollection({ loader: records(contentDir, name, site), schema: kinds[name].schema }),
  ]),
);
