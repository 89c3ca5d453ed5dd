import { footStrings, strings } from '@strings';
import sheet from '../styles/foot.css?url';
import { canCopy, copyPromisedText } from '../../browser/copy.client.ts';
import { element } from '../../browser/element.client.ts';
import { askForPart } from './feedback.client.ts';
import { bookmarkButtons } from '../../features/bookmarks/buttons.client.ts';

const foot = document.querySelector('.foot-note')!;
const place = foot.nextElementSibling!;
const copy = foot.querySelector<HTMLAnchorElement>('[href$="/index.md"]');
const status = element('span', { role: 'status' });
const say = (words: string): void => {
  status.textContent = words;
};
const button = (label: string): HTMLButtonElement =>
  element('button', { type: 'button', class: 'btn quiet' }, label);

// Home has a foot but nothing to finish, and the list of what is marked names no unlisted page.
const marks =
  copy && foot.closest('.reading:not(.unlisted)') ? bookmarkButtons(copy, button, say) : null;
const tools = element('p', { class: 'tools' }, ...(marks?.buttons ?? []));

if (copy && canCopy()) {
  const copyButton = button(footStrings.copy);
  copyButton.addEventListener('click', () => {
    copyPromisedText(loadText(copy.href)).then(
      () => say(strings.copied),
      () => say(footStrings.copyFailed),
    );
  });
  tools.append(copyButton);
}
await loadSheet(sheet);
if (tools.hasChildNodes())
  place.append(
    tools,
    element('p', { class: 'small' }, status, ' ', ...(marks ? [marks.link] : [])),
  );

for (const link of foot.querySelectorAll<HTMLAnchorElement>('[data-template]')) askForPart(link);

/** Waits for a style sheet; if it cannot be loaded, what it styles still works. */
function loadSheet(address: string): Promise<unknown> {
  const link = element('link', { rel: 'stylesheet', href: address });
  document.head.append(link);
  return new Promise((done) => {
    link.onload = link.onerror = done;
  });
}

async function loadText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(response.statusText);
  return response.text();
}
