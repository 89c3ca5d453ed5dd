import { element } from './element.ts';

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

  // Browsers offer the clipboard to secure addresses only, which an intranet may not have.
  if ('clipboard' in navigator)
    copy.addEventListener('click', () => {
      navigator.clipboard.writeText(text).then(
        () => say(status.dataset.copied),
        () => say(status.dataset.failed),
      );
    });
  else copy.remove();

  save.addEventListener('click', () => {
    const href = URL.createObjectURL(new Blob([text], { type: 'text/markdown;charset=utf-8' }));
    element('a', { href, download: root.dataset.file ?? '' }).click();
    // The browser has taken the file by then; before, some lose it.
    setTimeout(() => URL.revokeObjectURL(href), 10_000);
    say(status.dataset.saved);
  });
}
