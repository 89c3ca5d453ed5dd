// Loads the typefaces before the first paint where the line is quick. Elsewhere text does not wait:
// it is painted in faces of the same size, and the next page has its own.
(() => {
  const measured = () => {
    const [timing] = performance.getEntriesByType('navigation');
    return timing.responseStart - timing.requestStart;
  };
  const { rtt = measured() } = navigator.connection ?? {};
  if (rtt >= 150) return;
  for (const href of document.currentScript.dataset.faces.split(' ').filter(Boolean)) {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'preload', as: 'font', crossOrigin: '', href });
    document.head.append(link);
  }
})();
