import type { APIRoute } from 'astro';
import { addressOf, guide, hasPage } from '../../guide/catalog.ts';
import { type Api, apiPaths } from '../../outputs/api/apis.ts';

export const getStaticPaths = () => apiPaths(hasPage);

/** The records of a section as JSON. */
export const GET: APIRoute<{ api: Api }> = ({ props }) =>
  Response.json(props.api.of(guide, addressOf));
