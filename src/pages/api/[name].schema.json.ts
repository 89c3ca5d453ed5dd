import type { APIRoute } from 'astro';
import { z } from 'astro/zod';
import { guide } from '../../guide/catalog.ts';
import { apis } from '../../outputs/api/api.schema.ts';

export const getStaticPaths = () =>
  Object.entries(apis)
    .filter(([name]) => guide.site.sections[name as keyof typeof apis])
    .map(([name, schema]) => ({ params: { name }, props: { schema } }));

/** JSON Schema of a file next to this one. */
export const GET: APIRoute<{ schema: z.ZodType }> = ({ props }) =>
  Response.json(z.toJSONSchema(props.schema));
