import type { APIRoute } from 'astro';
import { z } from 'astro/zod';
import { hasPage } from '../../guide/catalog.ts';
import { type Api, apiPaths } from '../../outputs/api/apis.ts';

export const getStaticPaths = () => apiPaths(hasPage);

/** JSON Schema of a file next to this one. */
export const GET: APIRoute<{ api: Api }> = ({ props }) =>
  Response.json(z.toJSONSchema(props.api.schema));
