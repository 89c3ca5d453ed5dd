import type { APIRoute } from 'astro';
import { guide, pageAt } from '../../guide/catalog.ts';
import { aliasesFile, aliasesOf } from '../../features/glossary/aliases.model.ts';

/** There where the glossary is. */
export const getStaticPaths = () =>
  pageAt('/glossary/').map(() => ({ params: { aliases: aliasesFile.replace(/\.json$/, '') } }));

/** What else people call the words, which the glossary's filter asks for. */
export const GET: APIRoute = () => Response.json(aliasesOf(guide.glossary));
