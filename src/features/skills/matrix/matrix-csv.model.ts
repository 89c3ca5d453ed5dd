import type { Guide } from '../../../model/guide.ts';
import { entryOf } from '../../../model/guide.ts';
import { levelsOf } from '../scale.model.ts';
import { columnsOf, targetOf } from '../matrix.model.ts';

/**
 * One cell of a CSV file (RFC 4180). A text that a spreadsheet would take for a formula gets an
 * apostrophe before it, as OWASP advises.
 */
export const csvCell = (value: string | number): string => {
  const text = typeof value === 'string' && /^[=+\-@\t]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/**
 * The matrix as CSV: a line for each skill, a column `role/position` for each column of the
 * matrix, and a column for what each level looks like, where skills have such texts; all lines of a
 * cell must be true for the level to be reached. A target that is not set is an empty cell. Lines
 * end in CRLF.
 */
export function matrixCsv(guide: Guide): string {
  const columns = columnsOf(guide.roles, guide.careers, guide.skills);
  const groups = guide.framework?.data.groups ?? [];
  const levels = guide.skills.some(({ data }) => data.levels.some((lines) => lines.length))
    ? levelsOf(guide.framework!.data).filter(({ level }) => level > 0)
    : [];
  const name = ({ role, position }: (typeof columns)[number]): string =>
    `${entryOf(guide.roles, role).data.name}/${entryOf(guide.careers, position).data.name}`;
  const lines = [
    [
      ...['id', 'skill', 'group'],
      ...columns.map(name),
      ...levels.map(({ level, name }) => `${level} ${name}`),
    ],
    ...guide.skills.map((skill) => [
      skill.id,
      skill.data.name,
      groups.find(({ id }) => id === skill.data.group)?.label ?? skill.data.group,
      ...columns.map((column) => targetOf(skill, column) ?? ''),
      ...levels.map(({ level }) => (skill.data.levels[level - 1] ?? []).join('\n')),
    ]),
  ];
  return lines.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}
