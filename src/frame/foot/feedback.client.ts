import { footStrings, strings } from '@strings';
import { fillFeedback } from '../../model/feedback.ts';
import { element } from '../../browser/element.client.ts';

/** Lets a reader who follows a link to the team say first which part of the page they mean. */
export function askForPart(link: HTMLAnchorElement): void {
  const { template = '', title = '', url = '' } = link.dataset;
  const headings = [...document.querySelectorAll<HTMLElement>('main .heading > h2[id]')];
  if (!headings.length) return;
  const line = (label: string, heading: string, address: string): HTMLElement =>
    element(
      'li',
      {},
      element('a', { href: fillFeedback(template, { title, url: address, heading }) }, label),
    );
  const close = element('button', { type: 'button', class: 'btn quiet' }, strings.close);
  const dialog = element(
    'dialog',
    { 'aria-label': footStrings.part },
    element('h2', { class: 'tag-h' }, footStrings.part),
    element(
      'ul',
      { class: 'parts' },
      line(footStrings.whole, '', url),
      ...headings.map(({ id, textContent }) => line(textContent, textContent, `${url}#${id}`)),
    ),
    close,
  );
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog || (event.target as Element).closest('a')) dialog.close();
  });
  document.body.append(dialog);
  link.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    dialog.showModal();
  });
}
