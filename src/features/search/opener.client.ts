// Opens the search. Every page loads this, so that it is short; the rest comes with the dialog.
/** Longest that the reader waits for the code of the search, in milliseconds. */
const patience = 7_500;

const code = document.getElementById('_search-code') as HTMLTemplateElement | null;
// A page that lets nothing out has none.
if (code) offerSearch(code);

/** Has the search open, whose code waits in a template. */
function offerSearch(code: HTMLTemplateElement): void {
  const opener = document.getElementById('_search') as HTMLAnchorElement;
  const [sheet, made, ...scripts] = code.content.children as unknown as [
    HTMLElement,
    HTMLDialogElement,
    ...HTMLScriptElement[],
  ];
  // What acts on the dialog; the others are what it imports, and do nothing by themselves.
  const script = scripts.pop()!;
  const first = document.createElement('link');
  const names = document.createElement('link');
  let dialog: HTMLDialogElement | undefined;

  // Opens the dialog, which takes what is typed from now on, or leads into the search page's field.
  const open = (search = ''): void => {
    // The search page itself has nothing to load; it listens for the event.
    if (opener.hasAttribute('aria-current')) opener.dispatchEvent(new Event('open'));
    else {
      dialog ??= load(search);
      dialog.showModal();
      dialog.querySelector('input')!.select();
    }
  };

  const load = (search: string): HTMLDialogElement => {
    const form = made.querySelector('form')!;
    made.dataset.search = search;
    made.querySelector('input')!.value = new URLSearchParams(search).get('q') ?? '';
    made.querySelector('button')!.onclick = () => made.close();
    const fail = (): void => {
      const why = form.querySelector('template')!.content.cloneNode(true);
      made.querySelector('.status')!.replaceChildren(why);
      made.dataset.state = 'error';
    };
    // Only a line leads to the search page: without one, the browser would put its own page here.
    form.onsubmit = (event) => {
      event.preventDefault();
      fetch(form.action, { method: 'HEAD' }).then(() => form.submit(), fail);
    };
    const timer = setTimeout(fail, patience);
    script.onload = () => {
      clearTimeout(timer);
      // What arrived may be no code at all.
      if (!made.dataset.state) fail();
    };
    script.onerror = fail;
    prepare();
    names.rel = 'preload';
    names.as = 'fetch';
    names.crossOrigin = '';
    names.href = `${import.meta.env.BASE_URL}pagefind/names.json`;
    document.head.append(names, sheet);
    document.body.append(made, script);
    return made;
  };

  // Loads the code, all of it at once, when the reader is about to search.
  const prepare = (): void => {
    if (first.isConnected || opener.hasAttribute('aria-current')) return;
    first.rel = 'modulepreload';
    first.href = script.src;
    document.head.append(first, ...scripts);
  };

  opener.onpointerenter = opener.onfocus = prepare;
  opener.onclick = (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    open();
  };
  addEventListener('keydown', (event) => {
    // A dialog that has just been closed keeps the focus until the next frame.
    const writing = (event.target as Element).closest(
      'select,main input,main textarea,dialog[open]',
    );
    const asked =
      event.ctrlKey || event.metaKey
        ? event.key.toLowerCase() === 'k'
        : event.key === '/' && !event.altKey;
    if (!asked || writing) return;
    event.preventDefault();
    open();
  });
  // Whoever comes back from a result finds the search as it was left.
  addEventListener('pageshow', () => {
    const search = (history.state as { search?: string } | null)?.search;
    if (search === undefined) return;
    history.replaceState(null, '');
    open(search);
  });
}

export {};
