import { strings } from '@strings';
import { canCopy } from '../../../browser/copy.client.ts';
import { element } from '../../../browser/element.client.ts';

/** How long a button says that it has copied. */
const shown = 2000;

/**
 * A button that copies a text, says so itself and in the status; none where the page may not copy.
 * `name` is what it is called by those who hear it, where that is more than its label.
 */
export function copyButton(
  label: string,
  text: string,
  status: HTMLElement,
  look: { readonly class?: string; readonly name?: string } = {},
): HTMLButtonElement[] {
  if (!canCopy()) return [];
  const { class: className = 'btn', name } = look;
  const button = element(
    'button',
    { type: 'button', class: className, ...(name && { 'aria-label': name }) },
    label,
  );
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(text).then(
      () => {
        status.replaceChildren(strings.copied);
        button.textContent = strings.copied;
        setTimeout(() => (button.textContent = label), shown);
      },
      () => status.replaceChildren(strings.copyFailed),
    );
  });
  return [button];
}
