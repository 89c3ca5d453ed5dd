interface Pair {
  readonly tab: HTMLAnchorElement;
  readonly panel: HTMLElement;
}

for (const root of document.querySelectorAll<HTMLElement>('.tabs')) start(root);

/** Turns a list of links and its sections into tabs, of which one is shown. */
function start(root: HTMLElement): void {
  const list = root.querySelector<HTMLElement>(':scope > ul');
  if (!list) return;
  const pairs = [...list.querySelectorAll('a')].flatMap((tab): Pair[] => {
    const panel = document.getElementById(decodeURIComponent(tab.hash.slice(1)));
    return panel ? [{ tab, panel }] : [];
  });

  const select = (chosen: number): void =>
    pairs.forEach(({ tab, panel }, place) => {
      const on = place === chosen;
      tab.ariaSelected = String(on);
      tab.tabIndex = on ? 0 : -1;
      panel.classList.toggle('off', !on);
    });

  // An address may name a tab or anything inside one.
  const follow = (): boolean => {
    const target = document.querySelector(':target');
    const place = pairs.findIndex(({ panel }) => panel.contains(target));
    if (place >= 0) select(place);
    return place >= 0;
  };

  list.role = 'tablist';
  list.ariaLabel = root.dataset.label ?? null;
  for (const item of list.children) item.role = 'presentation';
  pairs.forEach(({ tab, panel }, place) => {
    tab.id = `_tab-${panel.id}`;
    tab.role = 'tab';
    tab.setAttribute('aria-controls', panel.id);
    panel.role = 'tabpanel';
    panel.tabIndex = 0;
    panel.setAttribute('aria-labelledby', tab.id);
    tab.addEventListener('click', (event) => {
      event.preventDefault();
      select(place);
      history.replaceState(history.state, '', tab.hash);
    });
  });
  list.addEventListener('keydown', (event) => {
    const here = pairs.findIndex(({ tab }) => tab === event.target);
    const forward = getComputedStyle(list).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const next =
      { Home: 0, End: pairs.length - 1, [forward]: here + 1 }[event.key] ??
      (/^Arrow(Left|Right)$/.test(event.key) ? here - 1 : null);
    if (here < 0 || next === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const { tab } = pairs.at(next % pairs.length)!;
    tab.focus();
    tab.click();
  });
  if (!follow()) select(0);
  root.classList.add('live');
  addEventListener('hashchange', () => {
    if (follow()) document.querySelector(':target')?.scrollIntoView();
  });
}
