// Marks what is pressed in an island whose code is still on its way, for it to be done again then.
addEventListener('click', ({ target }) =>
  (target as Element).closest('[data-island][data-later] button')?.setAttribute('data-pressed', ''),
);
