import { careerStrings } from '@strings';
import type { APIRoute } from 'astro';
import { addressOf, guide, hasPage } from '../../../guide/catalog.ts';
import { packPath, paths, recordPath } from '../../../model/address.ts';
import { type Entry, entryOf, type Position } from '../../../model/guide.ts';
import type { Column } from '../../../features/skills/matrix.model.ts';
import { packMarkdown } from '../../../features/careers/pack/pack-markdown.model.ts';
import { packColumns, packOf } from '../../../features/careers/pack/pack.model.ts';
import { levelsOf } from '../../../features/skills/scale.model.ts';

const { roles, careers, framework } = guide;
const groups = framework?.data.groups ?? [];
const levels = new Map(
  (framework ? levelsOf(framework.data) : []).map(({ level, name }) => [level, name]),
);
const skills = guide.skills.map(({ id, data }) => ({
  id,
  data: { ...data, core: data.core ?? [], words: data.words ?? [] },
}));

export const getStaticPaths = () =>
  hasPage(paths.pack)
    ? packColumns(roles, careers, guide.skills).map((column) => ({
        params: { pack: packPath(column.role, column.position).split('/').at(-1)!.slice(0, -3) },
        props: { column, position: entryOf(careers, column.position) },
      }))
    : [];

/** Everything that is needed to hire for a position, as Markdown. */
export const GET: APIRoute<{ column: Column; position: Entry<Position> }> = ({ props }) => {
  const { column, position } = props;
  const pack = packOf(
    { levels, lead: framework?.data.scale?.lead ?? '', groups, skills },
    position.data,
    column,
    entryOf(roles, column.role).data.name,
  );
  const address = addressOf(recordPath('careers', column.position));
  return new Response(packMarkdown(pack, careerStrings.packs, address, guide.site.language), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
};
