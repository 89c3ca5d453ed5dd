let writing: ReturnType<typeof setTimeout> | undefined;

/**
 * Keeps what a page shows in the query of its address, which begins with a question mark or is
 * empty. Browsers allow only so many changes of the address in a while, and each takes its time.
 */
export function keepInAddress(query: () => string): void {
  clearTimeout(writing);
  writing = setTimeout(
    () => history.replaceState(null, '', location.pathname + query() + location.hash),
    100,
  );
}
