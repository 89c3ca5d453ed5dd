import { canCopy, copyPromisedText } from '../../browser/copy.client.ts';
import { element } from '../../browser/element.client.ts';
import { type Conditions, defaultConditions, partsOf, stateAnchor } from './conditions.model.ts';
import { firstChoice, parseChoice } from './look.model.ts';
import type { SceneKind } from './scene.schema.ts';

/** What a reader has set in a demo, by the names of its switches. */
function setIn(demo: Element): Conditions {
  const boxes = [...demo.querySelectorAll<HTMLInputElement>('.switches input:checked')];
  return {
    ...defaultConditions,
    ...Object.fromEntries(boxes.map(({ name }) => [name.split('-').at(-1), true])),
  };
}

/** Keeps the address of a line at what its demo shows, and lets the line be copied with it. */
function follow(line: HTMLElement): void {
  const demo = line.closest('.demo')!;
  const kind = line.dataset['kind'] as SceneKind;
  const address = line.querySelector('.address')!;
  const status = line.querySelector('[role=status]')!;
  const update = (): void => {
    const shown = demo.querySelector<HTMLInputElement>('.looks :checked');
    const choice = parseChoice(shown?.value) ?? firstChoice;
    const state = stateAnchor({ id: line.dataset['line']!, kind }, choice, setIn(demo));
    const parts = partsOf(`${address.textContent.split('#', 1)[0]!.trim()}#${state}`);
    address.replaceChildren(...parts.flatMap((part) => [part, element('wbr')]));
  };
  demo.addEventListener('change', update);
  if (!canCopy()) return;
  const acts = line.querySelector<HTMLElement>('.acts')!;
  const { copy = '', of = '', copied = '' } = acts.dataset;
  const name = element('span', { class: 'vh' }, of);
  const button = element('button', { type: 'button', class: 'btn quiet' }, copy, name);
  acts.prepend(button);
  button.addEventListener('click', () => {
    update();
    const text = `${line.querySelector('.words')!.textContent} ${address.textContent.trim()}`;
    copyPromisedText(Promise.resolve(text)).then(
      () => (status.textContent = copied),
      () => {
        // A clipboard that refuses leaves the line to be copied by hand.
        getSelection()?.selectAllChildren(line.querySelector('p + p')!);
      },
    );
  });
}

for (const line of document.querySelectorAll<HTMLElement>('[data-line]')) follow(line);
