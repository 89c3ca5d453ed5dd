import { canCopy } from '../../browser/copy.client.ts';
import { saveFile } from '../../browser/save.client.ts';

for (const root of document.querySelectorAll<HTMLElement>('.download')) {
  const controls = root.querySelector<HTMLTemplateElement>('[data-controls]');
  const tools = root.querySelector('.tools');
  const text = root.querySelector('code')?.textContent;
  if (!controls || !tools || text === undefined) continue;
  tools.append(controls.content);
  const status = tools.querySelector<HTMLElement>('[role=status]')!;
  const copy = tools.querySelector<HTMLElement>('[data-copy]')!;
  const save = tools.querySelector<HTMLElement>('[data-save]')!;
  const say = (words = ''): void => {
    status.textContent = words;
  };

  if (canCopy())
    copy.addEventListener('click', () => {
      navigator.clipboard.writeText(text).then(
        () => say(status.dataset.copied),
        () => say(status.dataset.failed),
      );
    });
  else copy.remove();

  save.addEventListener('click', () => {
    saveFile(root.dataset.file ?? '', 'text/markdown', text);
    say(status.dataset.saved);
  });
}
