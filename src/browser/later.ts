// Brings in the code that waits in templates once a part that it serves comes near the window.
const observer = new IntersectionObserver(
  (entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    for (const { content } of document.querySelectorAll<HTMLTemplateElement>('[data-code]'))
      document.body.append(content);
  },
  { rootMargin: '100%' },
);
for (const part of document.querySelectorAll('[data-later]')) observer.observe(part);
