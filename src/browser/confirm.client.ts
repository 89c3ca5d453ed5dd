import { element } from './element.client.ts';

/** A question that is asked before something is done that cannot be undone. */
interface Confirmation {
  readonly question: string;
  readonly text: string;
  readonly yes: string;
  readonly no: string;
  readonly act: () => void;
}

/** Asks in a dialog. The harmless answer has the focus at first, and Escape gives it, too. */
export function confirm({ question, text, yes, no, act }: Confirmation): void {
  const refuse = element('button', { type: 'button', class: 'btn quiet', autofocus: true }, no);
  const agree = element('button', { type: 'button', class: 'btn' }, yes);
  const dialog = element(
    'dialog',
    { 'aria-labelledby': '_ask', 'aria-describedby': '_asked' },
    element('h2', { id: '_ask' }, question),
    element('p', { id: '_asked' }, text),
    element('p', { class: 'tools' }, agree, refuse),
  );
  refuse.addEventListener('click', () => dialog.close());
  agree.addEventListener('click', () => {
    dialog.close();
    act();
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
