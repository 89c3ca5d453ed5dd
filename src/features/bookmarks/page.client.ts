import { bookmarkStrings } from '@strings';
import {
  noSavedPages,
  formatSavedPages,
  mergeSavedPages,
  parseSavedPages,
  setOnList,
} from './bookmarks.model.ts';
import type { SavedList } from './bookmarks.model.ts';
import { confirm } from '../../browser/confirm.client.ts';
import { element } from '../../browser/element.client.ts';
import { saveFile } from '../../browser/save.client.ts';
import {
  changeSavedPages,
  forgetAll,
  loadSavedPages,
  onChange,
  pathOf,
} from './bookmarks.client.ts';

interface Page {
  readonly path: string;
  readonly title: string;
  readonly href: string;
}

const words = bookmarkStrings;
const root = document.getElementById('_shelf')!;
const sections = [
  ...(document.getElementById('_pages') as HTMLTemplateElement).content.querySelectorAll('ul'),
].map((list) => ({
  label: list.dataset.label ?? '',
  index: list.dataset.index,
  pages: [...list.querySelectorAll('a')].map((link): Page => {
    // Links of a template have the address of no page until they are taken out of it.
    const copy = document.importNode(link, true);
    return { path: pathOf(copy) ?? '', title: link.textContent, href: copy.href };
  }),
}));
const starts = document.querySelector<HTMLTemplateElement>('#_starts');
const pages = sections.flatMap((section) => section.pages);

if (loadSavedPages()) start();
else root.append(element('p', {}, words.blocked));

function start(): void {
  const bookmarks = element('div');
  const read = element('div');
  const status = element('p', { class: 'status', role: 'status', tabindex: '-1' });
  const say = (text: string): void => {
    status.textContent = text;
  };
  const heading = (id: string, text: string): HTMLElement =>
    element('h2', { id, tabindex: '-1' }, text);
  const part = (id: string, title: string, ...content: Node[]): HTMLElement =>
    element('section', { 'aria-labelledby': id }, heading(id, title), ...content);

  const show = (): void => {
    const saved = loadSavedPages() ?? noSavedPages;
    const marked = (list: SavedList, among: readonly Page[]): Page[] =>
      saved[list].toReversed().flatMap((path) => among.find((page) => page.path === path) ?? []);
    const kept = marked('bookmarks', pages);
    bookmarks.replaceChildren(rows('bookmarks', kept, words.noBookmarks));
    if (!kept.length && starts) bookmarks.append(document.importNode(starts.content, true));
    read.replaceChildren(
      ...sections.flatMap(({ label, index, pages: all }) => {
        const done = marked('read', all);
        const count = words.progress(String(done.length), String(all.length));
        const name = index ? element('a', { href: index }, label) : label;
        const title = element('h3', {}, name, ' ', element('span', {}, count));
        return done.length ? [title, rows('read', done, '')] : [title];
      }),
    );
  };

  /** The pages of one list, each with a button that takes it off. */
  function rows(list: SavedList, shown: readonly Page[], none: string): HTMLElement {
    if (!shown.length) return element('p', {}, none);
    return element(
      'ul',
      { class: 'rows' },
      ...shown.map(({ path, title, href }) => {
        const name = words.removePage(title);
        const remove = element(
          'button',
          { type: 'button', class: 'btn quiet', 'aria-label': name },
          words.remove,
        );
        remove.addEventListener('click', () => {
          const kept = changeSavedPages((saved) => setOnList(saved, list, path, false));
          if (!kept) return say(words.failed);
          const home = remove.closest('section')!;
          const buttons = (): HTMLElement[] => [...home.querySelectorAll('button')];
          const here = buttons().indexOf(remove);
          show();
          // The button is gone; who works by keyboard goes on at the next one, or at the heading.
          (buttons()[here] ?? buttons().at(-1) ?? home.querySelector('h2'))?.focus();
        });
        return element('li', {}, element('a', { href }, title), remove);
      }),
    );
  }

  root.append(
    part('_bookmarks', words.bookmarks, bookmarks),
    part('_read', words.read, read),
    part('_keep', words.keep, ...keeping(say, show, status)),
  );
  show();
  onChange(() => {
    const label = document.activeElement?.ariaLabel;
    show();
    if (label) root.querySelector<HTMLElement>(`[aria-label="${CSS.escape(label)}"]`)?.focus();
  });
}

/** The controls that save the lists to a file, read one, and delete everything. */
function keeping(say: (text: string) => void, show: () => void, status: HTMLElement): Node[] {
  const button = (label: string): HTMLButtonElement =>
    element('button', { type: 'button', class: 'btn quiet' }, label);

  const save = button(words.save);
  save.addEventListener('click', () =>
    saveFile(
      'your-pages.json',
      'application/json',
      formatSavedPages(loadSavedPages() ?? noSavedPages),
    ),
  );

  const input = element('input', { id: '_bring', type: 'file', accept: '.json,application/json' });
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (!file) return;
    void file.text().then((text) => {
      const brought = parseSavedPages(text);
      const kept = brought && changeSavedPages((saved) => mergeSavedPages(saved, brought));
      say(kept ? words.brought : brought ? words.failed : words.notBrought);
      input.value = '';
      show();
    });
  });

  const forget = button(words.forget);
  forget.addEventListener('click', () => {
    confirm({
      question: words.forgetSure,
      text: words.forgetText,
      yes: words.forget,
      no: words.cancel,
      act: () => {
        const done = forgetAll();
        say(done ? words.forgotten : words.notForgotten);
        if (done) forgetTheme();
        show();
        status.focus();
      },
    });
  });
  return [
    element('p', { class: 'tools' }, save, forget),
    element('p', {}, element('label', { class: 'label', for: '_bring' }, words.bring), input),
    status,
  ];
}

/** Resets the theme of this page, which was set from the storage that is deleted now. */
function forgetTheme(): void {
  const theme = document.getElementById('_theme') as HTMLSelectElement;
  theme.value = 'auto';
  theme.dispatchEvent(new Event('change'));
}
