import { differenceOf } from '../domain/difference.ts';
import { type Column, hasTargets } from '../domain/matrix.ts';
import { strings } from '@strings';
import { changesTable, nameIn, sumOf } from './changes-view.ts';
import { startChooser } from './chooser.ts';

const words = strings.career.contrast;
const form = document.querySelector<HTMLFormElement>('[data-contrast]')!;
const [first, second] = form.querySelectorAll('select');

const columnOf = (value: string): Column => {
  const [role = '', position = ''] = value.split('/');
  return { role, position };
};

const apply = startChooser({
  form,
  status: document.getElementById('_contrast-status')!,
  place: document.getElementById('_contrast')!,
  words,
  show: (choice, { careers, skills }) => {
    const [from, to] = [columnOf(choice['from']!), columnOf(choice['to']!)];
    const blank = [from, to].find((column) => !hasTargets(skills.skills, column));
    if (blank) return { said: words.unknown, parts: [] };
    const changes = differenceOf(skills.skills, from, to);
    const [one, other] = [nameIn(careers, from), nameIn(careers, to)];
    const table = changesTable(words.step(one, other), changes, skills, form.dataset.base!, true);
    return { said: words.result(one, other, sumOf(changes)), parts: changes.length ? [table] : [] };
  },
});

form.querySelector('[data-swap]')!.addEventListener('click', () => {
  [first!.value, second!.value] = [second!.value, first!.value];
  apply();
});
