import type { APIRoute } from 'astro';
import theme from '../frame/theme.js?raw';

/** Without comments and indents, which readers would only wait for. */
const bare = theme.replace(/^\s*\/\/.*\n|^\s+/gm, '');

/** A file of its own: it must run before the first paint, and the policy allows no inline script. */
export const GET: APIRoute = () =>
  new Response(bare, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
