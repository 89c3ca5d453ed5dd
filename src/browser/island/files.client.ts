/** Copies a text to the clipboard; returns whether the browser allowed it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    // Browsers offer the clipboard to secure addresses only, which an intranet may not have.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Downloads what the page made as a file. */
export function saveBlob(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has taken the file by then; before, some lose it.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Downloads a text as a JSON file. */
export const saveText = (name: string, text: string): void =>
  saveBlob(name, new Blob([text], { type: 'application/json' }));

/** The address of this page, without query and fragment. */
export const pageAddress = (): string => location.origin + location.pathname;
