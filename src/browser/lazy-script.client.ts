// Brings in the code that waits in templates once a part that it serves comes near the window.
const observer = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries)
      if (isIntersecting)
        for (const { content } of document.querySelectorAll<HTMLTemplateElement>(
          `[data-code="${(target as HTMLElement).dataset.later}"]`,
        ))
          document.body.append(content);
  },
  { rootMargin: '100%' },
);
for (const part of document.querySelectorAll('[data-later]')) observer.observe(part);
