/**
 * Whether the page may copy; browsers allow it at secure addresses only, which an intranet may
 * lack.
 */
export const canCopy = (): boolean => 'clipboard' in navigator;

/**
 * Copies a text once its promise resolves. Rejects if the promise does, or the clipboard refuses.
 */
export async function copyPromisedText(text: Promise<string>): Promise<void> {
  // Safari takes a promise within a press, but no text that comes after one.
  if (!('ClipboardItem' in window)) return navigator.clipboard.writeText(await text);
  const blob = text.then((resolved) => new Blob([resolved], { type: 'text/plain' }));
  return navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
}
