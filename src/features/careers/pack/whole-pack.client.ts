import { recordPath, withBase } from '../../../model/address.ts';
import { careerStrings } from '@strings';
import { element } from '../../../browser/element.client.ts';
import { levelLink, levelParts } from '../choosers/changes-view.client.ts';
import type { SkillsData } from '../choosers/data.model.ts';
import { answersTo, skillsHeading } from './pack-markdown.model.ts';
import type { Pack } from './pack.model.ts';

const words = careerStrings.packs;
const list = (lines: readonly string[]): HTMLElement =>
  element('ul', {}, ...lines.map((line) => element('li', {}, line)));

/** A part of the pack: what is long is folded, with its heading in sight. */
function part(title: string, isOpen: boolean, ...content: readonly HTMLElement[]): HTMLElement[] {
  if (!content.length) return [];
  return [
    element(
      'details',
      { class: 'part', open: isOpen },
      element('summary', {}, element('h4', {}, title)),
      element('div', { class: 'flow' }, ...content),
    ),
  ];
}

/** Everything that the guide says of a position, part by part; `controls` copy or print it. */
export function wholePack(
  pack: Pack,
  { lead }: SkillsData,
  base: string,
  language: string,
  controls: HTMLElement,
): HTMLElement[] {
  const skillLink = (id: string, name: string): HTMLElement =>
    element('a', { href: withBase(base, recordPath('skills', id)) }, name);
  const points = pack.points === null ? null : new Intl.NumberFormat(language).format(pack.points);
  const keySkills = pack.keySkills.map(({ id, name, why, learn }) =>
    element(
      'div',
      {},
      element('dt', {}, skillLink(id, name)),
      ...(why ? [element('dd', {}, why)] : []),
      ...(learn ? [element('dd', {}, words.learn(learn))] : []),
    ),
  );
  const parts = [
    ...part(
      words.duties,
      true,
      ...(pack.scope ? [element('p', {}, pack.scope)] : []),
      ...(pack.duties.length ? [list(pack.duties)] : []),
    ),
    ...part(
      words.keySkills,
      false,
      ...(keySkills.length ? [element('dl', { class: 'asks' }, ...keySkills)] : []),
    ),
    ...part(
      skillsHeading(pack, words),
      false,
      ...(points ? [element('p', {}, words.points(points))] : []),
      ...(pack.isUnset ? [element('p', {}, words.unset)] : []),
      ...pack.groups.flatMap(({ label, skills: asked }) => [
        element('h5', {}, label),
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
              ...(lines.length ? [element('dd', {}, ...levelParts(lines, lead))] : []),
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
    ),
    ...part(
      words.prompts,
      false,
      ...pack.prompts.flatMap(({ name, prompts }) => [
        element('h5', {}, name),
        element(
          'ul',
          {},
          ...prompts.map((prompt) => {
            const answers = answersTo(prompt, words);
            return element('li', {}, prompt.ask, ...(answers.length ? [list(answers)] : []));
          }),
        ),
      ]),
    ),
  ];
  return [
    element('section', { class: 'whole' }, element('h3', {}, words.whole), controls, ...parts),
  ];
}
