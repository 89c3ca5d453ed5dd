import { recordPath, withBase } from '../../../model/address.ts';
import { type CareersData, type SkillData, type SkillsData, wordOf } from './data.model.ts';
import { columnName, columnOf } from '../../skills/column.model.ts';
import type { TargetChange } from '../../skills/difference.model.ts';
import { stepSize, weightiestSkills } from '../step-size.model.ts';
import { levelText } from '../../skills/lines.model.ts';
import { type Column, hasTargets } from '../../skills/matrix.model.ts';
import { changeKinds, sumOf as sumIn, type TextChange } from '../contrast.model.ts';
import { careerStrings, skillStrings } from '@strings';
import type { CareerSource } from './source.client.ts';
import { element } from '../../../browser/element.client.ts';

const words = careerStrings.change;

/** Sums changes up in words, such as “12 raised, 3 newly set”. */
export const sumOf = (changes: readonly TargetChange[]): string => sumIn(changes, words);

/** What a position is called in one of its roles. */
export const nameIn = ({ roles, positions }: CareersData, column: Column): string =>
  columnName(column, positions, (role) => roles.get(role) ?? role, careerStrings.position.as);

/**
 * That some of the columns ask for nothing at all, so that nothing can be told of how they differ;
 * null where each asks for something. A position without targets in any role is named without one.
 */
export function noTargetsIn(
  columns: readonly Column[],
  { careers, skills: { skills } }: CareerSource,
): string | null {
  const names = columns
    .filter((column) => !hasTargets(skills, column))
    .map((column) => {
      const post = careers.positions.find(({ id }) => id === column.position);
      const judged = post?.data.roles.some((role) => hasTargets(skills, { ...column, role }));
      return post && !judged ? post.data.name : nameIn(careers, column);
    });
  const list = new Intl.ListFormat(document.documentElement.lang).format(new Set(names));
  return names.length ? skillStrings.missing(list) : null;
}

/** How big a step is, and the skills that weigh most in it; nothing where no level says so. */
export function sizeLine(
  step: {
    readonly to: Column;
    readonly changes: readonly TargetChange<SkillData>[];
    readonly effort: number;
    readonly asked: number;
  },
  { careers }: CareerSource,
  base: string,
): HTMLElement[] {
  const { to, changes, effort, asked } = step;
  const said = careerStrings.size;
  const size = stepSize(effort, asked);
  if (!size) return [];
  const post = careers.positions.find(({ id }) => id === to.position);
  const skills = weightiestSkills(changes, to.role, post?.data.keySkills);
  return [
    element(
      'p',
      { class: 'size' },
      element('b', {}, `${said[size]}.`),
      skills.length ? ` ${said.most(skills.length)} ` : '',
      ...skills.flatMap(({ id, data }, place) => [
        place ? '; ' : '',
        element('a', { href: withBase(base, recordPath('skills', id)) }, data.name),
      ]),
    ),
  ];
}

/** The columns that an address names, or null where the guide does not have one of them. */
export function columnsAt(
  given: Readonly<Record<string, string>>,
  { careers }: CareerSource,
): Column[] | null {
  const columns = Object.values(given).map(columnOf);
  const known = columns.every(({ role, position }) =>
    careers.positions.some(({ id, data }) => id === position && data.roles.includes(role)),
  );
  return known ? columns : null;
}

/** A level's number and word, as a link to its description. */
export function levelLink(
  base: string,
  skill: string,
  level: number | null,
  word: string,
  isDescribed: boolean,
): HTMLElement | string {
  if (level === null) return words.unset;
  const text = words.level(level, word);
  const path = recordPath('skills', skill) + (isDescribed ? `#level-${level}` : '');
  return level ? element('a', { href: withBase(base, path) }, text) : text;
}

/** The text of a level: what leads in, then its only line or a list of all. */
export function levelParts(all: readonly string[], scaleLead: string): HTMLElement[] {
  const { lead, lines } = levelText(all, scaleLead);
  return [
    ...(lead ? [element('p', {}, lead)] : []),
    ...(lines.length === 1 ? [element('p', {}, lines[0]!)] : []),
    ...(lines.length > 1
      ? [element('ul', {}, ...lines.map((line) => element('li', {}, line)))]
      : []),
  ];
}

const skillHead = (base: string, { id, data }: SkillData): HTMLElement =>
  element(
    'th',
    { scope: 'row' },
    element('a', { href: withBase(base, recordPath('skills', id)) }, data.name),
  );

function tableOf(
  title: string,
  heads: readonly string[],
  bodies: readonly Node[],
  look: string,
): HTMLElement {
  return element(
    'table',
    { class: look },
    element('caption', look.includes('texts') ? {} : { class: 'vh' }, title),
    element(
      'thead',
      {},
      element('tr', {}, ...heads.map((head) => element('th', { scope: 'col' }, head))),
    ),
    ...bodies,
  );
}

/** A table of what changes, by kind; with the levels' own sentences where `whole`. */
export function changesTable(
  title: string,
  changes: readonly TargetChange<SkillData>[],
  skills: SkillsData,
  base: string,
  whole = false,
): HTMLElement {
  const cell = (skill: SkillData, level: number | null): HTMLElement => {
    const lines = (level && skill.data.levels[level - 1]) || [];
    return element(
      'td',
      {},
      levelLink(base, skill.id, level, wordOf(skills, skill, level ?? 0), lines.length > 0),
      ...(whole ? levelParts(lines, skills.lead) : []),
    );
  };
  const groups = changeKinds
    .map((kind) => ({ kind, rows: changes.filter((change) => change.kind === kind) }))
    .filter(({ rows }) => rows.length)
    .map(({ kind, rows }) =>
      element(
        'tbody',
        {},
        element(
          'tr',
          {},
          element(
            'th',
            { scope: 'rowgroup', colspan: '3' },
            words[kind],
            ' ',
            element('small', {}, String(rows.length)),
          ),
        ),
        ...rows.map(({ skill, from, to }) =>
          element('tr', {}, skillHead(base, skill), cell(skill, from), cell(skill, to)),
        ),
      ),
    );
  return tableOf(
    title,
    [words.skill, words.before, words.after],
    groups,
    whole ? 'changes whole' : 'changes',
  );
}

/** A table of what two positions are expected to do, next to each other. */
export function textsTable(
  title: string,
  texts: readonly TextChange<SkillData>[],
  heads: readonly [from: string, to: string],
  base: string,
): HTMLElement {
  const rows = texts.map(({ skill, from, to }) =>
    element(
      'tr',
      {},
      skillHead(base, skill),
      ...[from, to].map((lines) => element('td', {}, ...levelParts(lines, ''))),
    ),
  );
  return tableOf(
    title,
    [words.skill, ...heads],
    [element('tbody', {}, ...rows)],
    'changes whole texts',
  );
}
