// Brings in the code that waits in a template once the part that it follows comes near the window.
const observer = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      observer.unobserve(target);
      const code = [...document.querySelectorAll<HTMLTemplateElement>('[data-code]')].find(
        (one) => target.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING,
      );
      if (code) document.body.append(code.content);
    }
  },
  { rootMargin: '100%' },
);
for (const part of document.querySelectorAll('[data-later]')) observer.observe(part);
