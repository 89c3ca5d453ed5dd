// Marks what is pressed in an island whose code is still on its way, for it to be done again then.
addEventListener('click', ({ target }) =>
  (target as Element).closest('[data-island][data-later] button')?.setAttribute('data-pressed', ''),
);

// Controls that do nothing without script are written as such; from here on, what is done is heard.
for (const control of document.querySelectorAll<HTMLInputElement | HTMLButtonElement>(
  '.island :disabled',
))
  control.disabled = false;
