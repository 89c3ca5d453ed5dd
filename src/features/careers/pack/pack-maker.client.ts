import { recordPath, withBase } from '../../../model/address.ts';
import { columnOf } from '../../skills/column.model.ts';
import { answersTo, type Pack, packMarkdown, packOf, skillsHeading } from './pack.model.ts';
import { careerStrings, strings } from '@strings';
import { columnsAt, levelLink, levelParts, nameIn } from '../choosers/changes-view.client.ts';
import type { CareerSource } from '../choosers/source.client.ts';
import { startChooser } from '../choosers/chooser.client.ts';
import { canCopy } from '../../../browser/copy.client.ts';
import { element } from '../../../browser/element.client.ts';

const words = careerStrings.packs;
const form = document.querySelector<HTMLFormElement>('[data-pack]')!;
const status = document.getElementById('_pack-status')!;
const base = form.dataset.base!;
const { lang } = document.documentElement;

function controls(markdown: string): HTMLElement {
  const print = element('button', { type: 'button', class: 'btn quiet' }, words.print);
  print.addEventListener('click', () => window.print());
  const row = element('p', { class: 'tools' }, print);
  if (canCopy()) {
    const copy = element('button', { type: 'button', class: 'btn' }, words.copy);
    copy.addEventListener('click', () => {
      navigator.clipboard.writeText(markdown).then(
        () => status.replaceChildren(strings.copied),
        () => status.replaceChildren(strings.copyFailed),
      );
    });
    row.prepend(copy);
  }
  return row;
}

function packPart(pack: Pack, { skills }: CareerSource): HTMLElement {
  const list = (lines: readonly string[]): HTMLElement =>
    element('ul', {}, ...lines.map((line) => element('li', {}, line)));
  const skillLink = (id: string, name: string): HTMLElement =>
    element('a', { href: withBase(base, recordPath('skills', id)) }, name);
  const points = pack.points === null ? null : new Intl.NumberFormat(lang).format(pack.points);
  return element(
    'article',
    { class: 'pack flow' },
    element('h2', {}, words.heading(pack.title, pack.role)),
    ...(pack.scope ? [element('p', {}, pack.scope)] : []),
    ...(pack.duties.length ? [element('h3', {}, words.duties), list(pack.duties)] : []),
    ...(pack.keySkills.length
      ? [
          element('h3', {}, words.keySkills),
          element(
            'dl',
            { class: 'asks' },
            ...pack.keySkills.map(({ id, name, why, learn }) =>
              element(
                'div',
                {},
                element('dt', {}, skillLink(id, name)),
                ...(why ? [element('dd', {}, why)] : []),
                ...(learn ? [element('dd', {}, words.learn(learn))] : []),
              ),
            ),
          ),
        ]
      : []),
    ...(pack.groups.length || points || pack.isUnset
      ? [element('h3', {}, skillsHeading(pack, words))]
      : []),
    ...(points ? [element('p', {}, words.points(points))] : []),
    ...(pack.isUnset ? [element('p', {}, words.unset)] : []),
    ...pack.groups.flatMap(({ label, skills: asked }) => [
      element('h4', {}, label),
      element(
        'dl',
        { class: 'asks' },
        ...asked.map(({ id, name, level, word, lines, expected, core }) =>
          element(
            'div',
            {},
            element(
              'dt',
              {},
              skillLink(id, name),
              ...(core ? [element('small', {}, words.core)] : []),
            ),
            ...(level === null
              ? []
              : [element('dd', {}, levelLink(base, id, level, word, lines.length > 0))]),
            ...(lines.length ? [element('dd', {}, ...levelParts(lines, skills.lead))] : []),
            ...(expected.length
              ? [
                  element(
                    'dd',
                    {},
                    ...(lines.length ? [element('p', {}, `${words.expected}:`)] : []),
                    ...levelParts(expected, ''),
                  ),
                ]
              : []),
          ),
        ),
      ),
    ]),
    ...(pack.prompts.length ? [element('h3', {}, words.prompts)] : []),
    ...pack.prompts.flatMap(({ name, prompts }) => [
      element('h4', {}, name),
      element(
        'ul',
        {},
        ...prompts.map((prompt) => {
          const answers = answersTo(prompt, words);
          return element('li', {}, prompt.ask, ...(answers.length ? [list(answers)] : []));
        }),
      ),
    ]),
  );
}

startChooser({
  form,
  status,
  place: document.getElementById('_pack')!,
  words,
  read: (given) => {
    const [position, role, sent] = [given.get('position'), given.get('role'), given.get('for')];
    if (sent) return { for: sent };
    if (!position || role) return { for: position ? `${role}/${position}` : '' };
    // A position that only one role has needs no role to be named; of several the reader chooses.
    const named = [...form.querySelectorAll('option')]
      .map(({ value }) => value)
      .filter((value) => value.endsWith(`/${position}`));
    return { for: named.length > 1 ? '' : (named[0] ?? `/${position}`) };
  },
  write: (choice) => ({ ...columnOf(choice['for']!) }),
  explain: (given, source) => {
    const [column] = columnsAt(given, source) ?? [];
    return column ? words.empty(nameIn(source.careers, column)) : null;
  },
  show: (choice, source) => {
    const { role, position: post } = columnOf(choice['for']!);
    const position = source.careers.positions.find(({ id }) => id === post);
    const name = source.careers.roles.get(role);
    if (!position || !name) return { said: words.unknown, parts: [] };
    const pack = packOf(source.skills, position.data, { role, position: post }, name);
    const markdown = packMarkdown(pack, words, location.href, lang);
    return {
      said: words.ready(words.heading(pack.title, pack.role)),
      parts: [controls(markdown), packPart(pack, source)],
    };
  },
});
