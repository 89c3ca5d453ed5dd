import { careerStrings, strings } from '@strings';
import { guide, hasPage } from '../../guide/catalog.ts';
import { recordPath } from '../../model/address.ts';
import type { CareerMove, Step } from '../../features/careers/careers.model.ts';
import { columnName } from '../../features/skills/column.model.ts';
import { type Entry, entryOf, type Position, type Skill } from '../../model/guide.ts';
import type { Column } from '../../features/skills/matrix.model.ts';
import { columnsOf, targetOf } from '../../features/skills/matrix.model.ts';
import { levelName } from '../../features/skills/scale.model.ts';
import {
  type Contrast,
  contrastsOfStep,
  countChanges,
  movesAround,
} from '../../features/careers/steps.model.ts';
import { document, linked, list, row } from './document.ts';

const words = careerStrings;
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
