import { strings } from '@strings';
import { guide, hasPage } from '../../guide/catalog.ts';
import { packPath, paths, recordPath, sectionPath } from '../../model/address.ts';
import type { CareerMove, Step } from '../../features/careers/careers.model.ts';
import { columnName } from '../../features/skills/column.model.ts';
import { type Entry, entryOf, type Origin, type Position, type Skill } from '../../model/guide.ts';
import type { Column } from '../../features/skills/matrix.model.ts';
import { columnsOf, targetOf } from '../../features/skills/matrix.model.ts';
import { levelName } from '../../features/skills/scale.model.ts';
import {
  type Contrast,
  contrastsOfGrades,
  contrastsOfSteps,
  contrastsOfStep,
  countChanges,
  movesAround,
} from '../../features/careers/steps.model.ts';
import { document, linked, list, row } from './document.ts';

const words = strings.career;
const { careers, origins, skills, roles } = guide;

const nameOf = (id: string): string => entryOf(careers, id).data.name;
const roleName = (id: string): string => entryOf(roles, id).data.name;
const nameIn = (column: Column): string => columnName(column, careers, roleName, words.position.as);
const positionLink = (id: string): string => linked(nameOf(id), recordPath('careers', id));

const step = ({ why, gap, evidence }: Step): string =>
  `${words.why}: ${why} ${words.gap}: ${gap} ${words.evidence}: ${evidence}`;

const moveLine = ({ kind, to, ...move }: CareerMove): string =>
  `${words[kind](positionLink(to))}. ${step(move)}`;

const level = (value: number | null): string =>
  value === null
    ? words.change.unset
    : words.change.level(value, levelName(guide.framework!.data, value));

const skillLink = ({ id, data }: Entry<Skill>): string =>
  hasPage(recordPath('skills', id)) ? linked(data.name, recordPath('skills', id)) : data.name;

const originLine = ({ data }: Entry<Origin>): string =>
  `**${data.name}:** ${data.text} ${data.moves
    .map((move) => `${words.entry(positionLink(move.to))}. ${step(move)}`)
    .join(' ')}`;

/** The page of careers: ways in, and every position with its steps. */
const careersMarkdown = (): string =>
  document(
    `# ${words.whole}`,
    words.lede,
    origins.length ? `## ${words.waysIn}` : '',
    list(origins.map(originLine)),
    ...guide.framework!.data.grades.flatMap(({ id, label }) => {
      const positions = careers.filter(({ data }) => data.grade === id);
      return positions.length
        ? [
            `## ${label}`,
            ...positions.flatMap((position) => [
              `### ${positionLink(position.id)}`,
              position.data.lede,
              list(movesAround(careers, origins, position.id).out.map(moveLine)),
            ]),
          ]
        : [];
    }),
  );

const contrastTable = ({ from, to, changes }: Contrast<Entry<Skill>>): string => {
  const { raised, lowered, appears, vanishes } = countChanges(changes);
  return [
    `**${words.contrast.step(nameIn(from), nameIn(to))}:** ${words.change.sum(raised, lowered, appears, vanishes)}`,
    ...(changes.length
      ? [
          [
            row([words.change.skill, words.change.what, words.change.before, words.change.after]),
            row(['-', '-', '-', '-']),
            ...changes.map((change) =>
              row([
                skillLink(change.skill),
                words.change[change.kind],
                level(change.from),
                level(change.to),
              ]),
            ),
          ].join('\n'),
        ]
      : []),
  ].join('\n\n');
};

/** One position, with everything that its page says; `body` is what its file adds in prose. */
export function positionMarkdown(
  position: Entry<Position>,
  body: string,
  sourceLine: (id: string) => string,
): string {
  const { id, data } = position;
  const { out, into } = movesAround(careers, origins, id);
  const columns = columnsOf(roles, [position], skills);
  const own = words.position;
  const below = into
    .filter(({ kind }) => kind === 'promotion')
    .flatMap(({ from }) => contrastsOfStep(skills, entryOf(careers, from), position));
  const asked = skills.filter((skill) =>
    columns.some((column) => targetOf(skill, column) !== null),
  );
  const from = (key: string): string =>
    origins.find((origin) => key.endsWith(`:${origin.id}`))?.data.name ?? positionLink(key);
  return document(
    `# ${data.title}`,
    data.lede,
    `${own.scope}: ${data.scope}`,
    `## ${own.duties}`,
    list(data.duties),
    below.length ? `## ${own.below}` : '',
    ...below.map(contrastTable),
    `## ${own.skills}`,
    columns.length
      ? [
          row([words.change.skill, ...columns.map(({ role }) => roleName(role))]),
          row(['-', ...columns.map(() => '-')]),
          ...asked.map((skill) =>
            row([skillLink(skill), ...columns.map((column) => level(targetOf(skill, column)))]),
          ),
        ].join('\n')
      : own.unset,
    data.focus ? `## ${own.focus}` : '',
    list((data.focus ?? []).map(({ name, text }) => `**${name}:** ${text}`)),
    out.length || data.exits ? `## ${own.next}` : '',
    list([
      ...out.map(moveLine),
      ...(data.exits ?? []).map((exit) => `${words.exit(exit.name)}. ${step(exit)}`),
    ]),
    into.length ? `## ${own.into}` : '',
    list(into.map((move) => `${from(move.from)}. ${step(move)}`)),
    body,
    data.sources ? `## ${strings.sources}` : '',
    list((data.sources ?? []).map(sourceLine)),
  );
}

/** What differs at each step, and between the roles at each grade. */
const contrastsMarkdown = (): string => {
  const { grades, tracks } = guide.framework!.data;
  const steps = contrastsOfSteps(skills, careers);
  const pairs = contrastsOfGrades(skills, roles, grades, tracks, careers);
  return document(
    `# ${words.contrast.title}`,
    words.contrast.lede,
    steps.length || pairs.length ? '' : words.contrast.none,
    steps.length ? `## ${words.contrast.steps}` : '',
    ...steps.map(contrastTable),
    pairs.length ? `## ${words.contrast.roles}` : '',
    ...pairs.map(contrastTable),
  );
};

/** Where each pack stands. */
const packsMarkdown = (): string => {
  const columns = columnsOf(roles, careers, skills);
  return document(
    `# ${words.packs.title}`,
    words.packs.lede,
    columns.length ? '' : words.packs.none,
    list(columns.map((column) => linked(nameIn(column), packPath(column.role, column.position)))),
  );
};

/** Addresses of pages about careers that are not made from one record, and what they say. */
export const careerPages: Readonly<Record<string, () => string>> = {
  [sectionPath('careers')]: careersMarkdown,
  [paths.contrasts]: contrastsMarkdown,
  [paths.pack]: packsMarkdown,
};
