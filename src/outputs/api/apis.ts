import type { z } from 'astro/zod';
import { type AddressOf, sectionPath } from '../../model/address.ts';
import type { Guide } from '../../model/guide.ts';
import type { Section } from '../../model/sections.ts';
import * as data from './api.model.ts';
import * as schemas from './api.schema.ts';

/** A file below `/api/`: what it holds, and how it is made. */
export interface Api<T = unknown> {
  readonly schema: z.ZodType<T>;
  readonly of: (guide: Guide, addressOf: AddressOf) => T;
}

const api = <T>(schema: z.ZodType<T>, of: Api<T>['of']): Api<T> => ({ schema, of });

/** The records of a section for machines. Each is a promise with a version of its own. */
export const apis: Readonly<Partial<Record<Section, Api>>> = {
  roles: api(schemas.rolesApi, data.rolesForApi),
  skills: api(schemas.skillsApi, data.skillsForApi),
  careers: api(schemas.careersApi, data.careersForApi),
  quiz: api(schemas.quizApi, data.quizForApi),
  faq: api(schemas.faqApi, data.faqForApi),
  glossary: api(schemas.glossaryApi, data.glossaryForApi),
};

/**
 * What Astro asks of a file that makes one page for each of them. `hasPage` says whether a section
 * has its index, and so is on.
 */
export const apiPaths = (
  hasPage: (path: string) => boolean,
): { params: { name: string }; props: { api: Api } }[] =>
  Object.entries(apis)
    .filter(([name]) => hasPage(sectionPath(name as Section)))
    .map(([name, own]) => ({ params: { name }, props: { api: own } }));
