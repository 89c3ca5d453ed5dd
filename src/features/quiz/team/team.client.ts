import type { SignShape } from '../../../model/guide.ts';
import { likelyBetween } from '../scoring/lean-map.model.ts';
import type { Headline } from '../scoring/score.model.ts';
import { type TeamLine, type TeamMember, type TeamView, readTeam } from './team.model.ts';
import { teamCsv, teamMarkdown, type TeamTable } from './export.model.ts';
import { teamStrings as words } from '@strings';
import { element } from '../../../browser/element.client.ts';
import { saveFile } from '../../../browser/save.client.ts';
import { teamMap } from './map.client.ts';

type Side = 'frontend' | 'backend' | 'dual';

interface Known {
  readonly edition: number;
  readonly outcomes: Readonly<Record<Exclude<Headline, 'inconclusive'>, string>>;
  readonly sides: Readonly<Record<Side, string>>;
  readonly marks: Readonly<Record<Side, SignShape>>;
}

const known = JSON.parse(document.getElementById('_team-data')!.textContent) as Known;
const field = document.getElementById('_paste') as HTMLTextAreaElement;
const status = document.getElementById('_team-status')!;
const place = document.getElementById('_team')!;

const nameOf = (headline: Headline): string =>
  headline === 'inconclusive' ? words.inconclusive : known.outcomes[headline];

/** A lean in words: the sign is a side. */
const leanText = (lean: number): string =>
  lean === 0
    ? words.none
    : words.lean(Math.abs(lean), known.sides[lean > 0 ? 'frontend' : 'backend']);

/** Between which leans, lowest first; one side is named once. */
const leansText = (low: number, high: number): string =>
  low >= 0
    ? words.between(String(low), leanText(high))
    : high <= 0
      ? words.between(String(-high), leanText(low))
      : words.between(leanText(low), leanText(high));

function said(line: TeamLine): string {
  switch (line.status) {
    case 'read':
      return line.otherEdition ? words.status.otherEdition : words.status.read;
    case 'duplicate':
      return words.status.duplicate(line.of);
    default:
      return words.faults[line.fault];
  }
}

function leansTable(title: string, members: readonly TeamMember[]): TeamTable {
  const { head } = words;
  return {
    title,
    head: [
      head.number,
      head.who,
      head.leans,
      head.lean,
      head.likelyLean,
      head.range,
      head.likelyRange,
      head.side(known.sides.frontend),
      head.side(known.sides.backend),
    ],
    rows: members.map(({ label, line, result }, row) => {
      const { scores, errors, lean, headline, band } = result;
      const [low, high] = likelyBetween(lean, errors.lean, [-100, 100]);
      return [
        row + 1,
        label || words.nobody(line),
        band ? words.headline(nameOf(headline), words.bands[band]) : nameOf(headline),
        leanText(lean),
        leansText(low, high),
        scores.range,
        words.span(...likelyBetween(scores.range, errors.range)),
        scores.frontend,
        scores.backend,
      ];
    }),
  };
}

function coverageTable({ leans, covers }: NonNullable<TeamView['totals']>): TeamTable {
  const sides = ['frontend', 'backend', 'dual'] as const;
  return {
    title: words.coverage,
    head: [words.outcome, words.leaning, words.covering],
    rows: [
      ...sides.map((side) => [nameOf(side), leans[side], covers[side]]),
      ...(['open', 'inconclusive'] as const).map((headline) => [
        nameOf(headline),
        leans[headline],
        '',
      ]),
    ],
  };
}

function shown({ title, head, rows }: TeamTable, id: string, headers: number): HTMLElement {
  return element(
    'div',
    { class: 'scroll', role: 'region', tabindex: '0', 'aria-labelledby': id },
    element(
      'table',
      {},
      element('caption', { id, class: 'vh' }, title),
      element(
        'thead',
        {},
        element('tr', {}, ...head.map((label) => element('th', { scope: 'col' }, label))),
      ),
      element(
        'tbody',
        {},
        ...rows.map((cells) =>
          element(
            'tr',
            {},
            ...cells.map((cell, at) =>
              at === headers
                ? element('th', { scope: 'row' }, String(cell))
                : element('td', {}, String(cell)),
            ),
          ),
        ),
      ),
    ),
  );
}

const part = (title: string, ...children: readonly (Node | string)[]): HTMLElement =>
  element('section', {}, element('h2', {}, title), ...children);

function saving(tables: readonly TeamTable[]): HTMLElement {
  const button = (text: string, act: () => void): HTMLElement => {
    const made = element('button', { type: 'button', class: 'btn quiet' }, text);
    made.addEventListener('click', act);
    return made;
  };
  return element(
    'p',
    { class: 'acts saving' },
    button(words.markdown, () =>
      saveFile(`${words.file}.md`, 'text/markdown', teamMarkdown(words.title, words.rule, tables)),
    ),
    button(words.csv, () => saveFile(`${words.file}.csv`, 'text/csv', teamCsv(tables[0]!))),
    button(words.print, () => window.print()),
  );
}

function partsOf({ lines, members, others, totals }: TeamView): HTMLElement[] {
  const statuses = part(
    words.lines,
    element(
      'ul',
      { class: 'lines' },
      ...lines.map((line) =>
        element(
          'li',
          { class: line.status },
          element('b', {}, `${words.line(line.number, line.label)}: `),
          said(line),
        ),
      ),
    ),
  );
  const leans = leansTable(words.leans, members);
  const older = leansTable(words.others, others);
  const coverage = totals && coverageTable(totals);
  const map =
    totals &&
    part(
      words.map,
      element('p', {}, words.mapText),
      teamMap(members, {
        marks: { ...known.marks, open: 'none' },
        names: { ...known.sides, open: words.oneAtATime },
        ends: [words.prefersOne, words.prefersBoth],
      }),
    );
  // Where every line was read, there is nothing to do about them.
  const troubled = lines.some(({ status }) => status === 'fault');
  return [
    ...(troubled ? [statuses] : []),
    ...(map ? [map] : []),
    ...(members.length
      ? [
          part(
            words.leans,
            ...(totals ? [] : [element('p', {}, words.one)]),
            shown(leans, '_leans', 1),
          ),
        ]
      : []),
    ...(coverage
      ? [
          part(
            words.coverage,
            element('p', {}, words.coverageText),
            shown(coverage, '_coverage', 0),
            ...(totals.untold ? [element('p', {}, words.untold(totals.untold))] : []),
          ),
          part(words.gaps, element('p', {}, words.gapsText)),
        ]
      : []),
    ...(others.length
      ? [part(words.others, element('p', {}, words.othersText), shown(older, '_others', 1))]
      : []),
    ...(members.length ? [part(words.save, saving([leans, ...(coverage ? [coverage] : [])]))] : []),
    ...(troubled ? [] : [statuses]),
  ];
}

document.querySelector('[data-show]')!.addEventListener('click', () => {
  const team = readTeam(field.value, known.edition);
  place.replaceChildren(...(team.lines.length ? partsOf(team) : []));
  const read = team.members.length + team.others.length;
  status.textContent = team.lines.length ? words.read(read, team.lines.length) : words.nothing;
});

document.querySelector('[data-clear]')!.addEventListener('click', () => {
  field.value = '';
  place.replaceChildren();
  status.textContent = words.cleared;
  field.focus();
});
