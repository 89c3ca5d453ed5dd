import { columnOf } from '../../skills/column.model.ts';
import { hasTargets } from '../../skills/matrix.model.ts';
import { contrastOf, contrastSaid } from '../contrast.model.ts';
import { careerStrings } from '@strings';
import { effortOf } from '../../skills/difference.model.ts';
import { askedSkills } from '../step-size.model.ts';
import {
  changesTable,
  columnsAt,
  nameIn,
  noTargetsIn,
  sizeLine,
  textsTable,
} from './changes-view.client.ts';
import { startChooser } from './chooser.client.ts';

const words = careerStrings.contrast;
const form = document.querySelector<HTMLFormElement>('[data-contrast]')!;
const base = form.dataset.base!;
const [first, second] = form.querySelectorAll('select');

const apply = startChooser({
  form,
  status: document.getElementById('_contrast-status')!,
  place: document.getElementById('_contrast')!,
  words,
  explain: (given, source) => {
    const columns = columnsAt(given, source);
    return columns && noTargetsIn(columns, source);
  },
  show: (choice, source) => {
    const { careers, skills } = source;
    const [from, to] = [columnOf(choice['from']!), columnOf(choice['to']!)];
    const [fromName, toName] = [nameIn(careers, from), nameIn(careers, to)];
    const title = words.step(fromName, toName);
    const unset = noTargetsIn([from, to], source);
    const contrast = contrastOf(skills.skills, careers.positions, from, to);
    if (!contrast) return { said: unset ?? careerStrings.position.nothing, parts: [] };
    const { changes, texts } = contrast;
    const { lang } = document.documentElement;
    const said = words.result(fromName, toName, contrastSaid(contrast, careerStrings.change, lang));
    // Where neither asks for a level, none is missed.
    const isMissed = [from, to].some((column) => hasTargets(skills.skills, column));
    return {
      said: unset && isMissed ? `${said} ${unset}` : said,
      parts: [
        ...(changes.length
          ? sizeLine(
              { to, changes, effort: effortOf(changes), asked: askedSkills(skills.skills, to) },
              source,
              base,
            )
          : []),
        ...(changes.length ? [changesTable(title, changes, skills, base, true)] : []),
        ...(texts.length
          ? [textsTable(words.texts(fromName, toName), texts, [fromName, toName], base)]
          : []),
      ],
    };
  },
});

form.querySelector('[data-swap]')!.addEventListener('click', () => {
  [first!.value, second!.value] = [second!.value, first!.value];
  apply();
});
