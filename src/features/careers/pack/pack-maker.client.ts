import { columnOf } from '../../skills/column.model.ts';
import { packMarkdown } from './pack-markdown.model.ts';
import { packOf } from './pack.model.ts';
import { careerStrings } from '@strings';
import { columnsAt, nameIn } from '../choosers/changes-view.client.ts';
import { startChooser } from '../choosers/chooser.client.ts';
import { element } from '../../../browser/element.client.ts';
import { copyButton } from './copy-button.client.ts';
import { advertPart, questionsPart } from './opening.client.ts';
import { wholePack } from './whole-pack.client.ts';

const words = careerStrings.packs;
const form = document.querySelector<HTMLFormElement>('[data-pack]')!;
const status = document.getElementById('_pack-status')!;
const base = form.dataset.base!;
const { lang } = document.documentElement;

function controls(markdown: string): HTMLElement {
  const print = element('button', { type: 'button', class: 'btn quiet' }, words.print);
  print.addEventListener('click', () => window.print());
  return element(
    'p',
    { class: 'tools' },
    ...copyButton(words.copy, markdown, status, { class: 'btn quiet' }),
    print,
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
      parts: [
        element(
          'article',
          { class: 'pack' },
          element('h2', {}, words.heading(pack.title, pack.role)),
          element(
            'div',
            { class: 'opening' },
            advertPart(pack, status, lang),
            ...questionsPart(pack, status),
          ),
          ...wholePack(pack, source.skills, base, lang, controls(markdown)),
        ),
      ],
    };
  },
});
