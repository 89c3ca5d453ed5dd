import type { APIRoute } from 'astro';
import theme from '../browser/theme.js?raw';

/** A file of its own: it must run before the first paint, and the policy allows no inline script. */
export const GET: APIRoute = () =>
  new Response(theme, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
