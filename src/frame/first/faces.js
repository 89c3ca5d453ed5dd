// Loads the typefaces before the first paint where the line is quick. Elsewhere text does not wait:
// it is painted in faces of the same size, and the next page has its own.
{
  const [{ requestStart, responseStart } = {}] = performance.getEntriesByType('navigation');
  // Not every browser estimates the round trip; the answer to the page itself took one at least.
  if ((navigator.connection?.rtt ?? responseStart - requestStart) < 150)
    for (const href of document.currentScript.dataset.faces.match(/\S+/g) ?? [])
      document.head.append(
        Object.assign(document.createElement('link'), {
          rel: 'preload',
          as: 'font',
          crossOrigin: '',
          href,
        }),
      );
}
