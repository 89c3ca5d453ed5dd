import { columnOf } from '../../skills/column.model.ts';
import { differenceOf } from '../../skills/difference.model.ts';
import { careerStrings } from '@strings';
import { changesTable, nameIn, noTargetsAt, noTargetsIn, sumOf } from './changes-view.client.ts';
import { startChooser } from './chooser.client.ts';

const words = careerStrings.contrast;
const form = document.querySelector<HTMLFormElement>('[data-contrast]')!;
const [first, second] = form.querySelectorAll('select');

const apply = startChooser({
  form,
  status: document.getElementById('_contrast-status')!,
  place: document.getElementById('_contrast')!,
  words,
  explain: noTargetsAt,
  show: (choice, source) => {
    const { careers, skills } = source;
    const [from, to] = [columnOf(choice['from']!), columnOf(choice['to']!)];
    const unset = noTargetsIn([from, to], source);
    if (unset) return { said: unset, parts: [] };
    const changes = differenceOf(skills.skills, from, to);
    const [fromName, toName] = [nameIn(careers, from), nameIn(careers, to)];
    const table = changesTable(
      words.step(fromName, toName),
      changes,
      skills,
      form.dataset.base!,
      true,
    );
    return {
      said: words.result(fromName, toName, sumOf(changes)),
      parts: changes.length ? [table] : [],
    };
  },
});

form.querySelector('[data-swap]')!.addEventListener('click', () => {
  [first!.value, second!.value] = [second!.value, first!.value];
  apply();
});
