/** Whether pages may copy: browsers let those at secure addresses only, which an intranet may not have. */
export const canCopy = (): boolean => 'clipboard' in navigator;

/** Puts a text that is still to come on the clipboard. Rejects where either does not work. */
export async function copyPromisedText(text: Promise<string>): Promise<void> {
  // Safari takes a promise within a press, but no text that comes after one.
  if (!('ClipboardItem' in window)) return navigator.clipboard.writeText(await text);
  const blob = text.then((resolved) => new Blob([resolved], { type: 'text/plain' }));
  return navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
}
