import { vi } from 'vitest';

/**
 * Gives jsdom what islands expect of a browser: a clipboard, whose texts it returns, dialogs that
 * open and close, and scrolling that does nothing.
 */
export function stubBrowser(): string[] {
  const copied: string[] = [];
  vi.stubGlobal('navigator', {
    ...navigator,
    clipboard: { writeText: async (text: string) => void copied.push(text) },
  });
  Element.prototype.scrollIntoView ??= () => {};
  vi.stubGlobal('scrollTo', () => {});
  // jsdom shows no dialogs of its own accord.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
  return copied;
}
