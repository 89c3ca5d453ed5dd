// Marks buttons that are pressed while an island's code is still loading, so that it can replay
// them.
addEventListener('click', ({ target }) =>
  (target as Element).closest('[data-island][data-later] button')?.setAttribute('data-pressed', ''),
);

// Controls that need JavaScript are disabled in the HTML; from here on, clicks are recorded.
for (const control of document.querySelectorAll<HTMLInputElement | HTMLButtonElement>(
  '.island :disabled',
))
  control.disabled = false;
