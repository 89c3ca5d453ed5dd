import type { APIRoute } from 'astro';
import { guide, hasPage } from '../../guide/catalog.ts';
import { sectionPath } from '../../model/address.ts';
import { matrixCsv } from '../../features/skills/matrix/matrix-csv.model.ts';

export const getStaticPaths = () =>
  hasPage(sectionPath('skills')) ? [{ params: { csv: 'skills' } }] : [];

/** The matrix for spreadsheets; the mark at its front tells them that it is UTF-8. */
export const GET: APIRoute = () =>
  new Response(`\uFEFF${matrixCsv(guide)}`, {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
