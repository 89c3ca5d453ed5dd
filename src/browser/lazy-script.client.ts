// Loads a component's script, which waits in a template, once the component comes near the window.
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
