// Sets the remembered theme before the first paint. Storage may be blocked or hold anything.
(() => {
  const key = `role-guide${document.currentScript.dataset.base}theme`;
  const themes = ['light', 'dark'];
  const root = document.documentElement;
  try {
    const saved = localStorage.getItem(key);
    if (themes.includes(saved)) root.dataset.theme = saved;
  } catch {}
  // A page that is about to show results does not first show what stands there without them.
  if (new URLSearchParams(location.search).get('q')) root.dataset.query = '';
  addEventListener('DOMContentLoaded', () => {
    const select = document.getElementById('_theme');
    select.value = root.dataset.theme ?? 'auto';
    select.addEventListener('change', () => {
      const { value } = select;
      if (themes.includes(value)) root.dataset.theme = value;
      else delete root.dataset.theme;
      try {
        if (root.dataset.theme) localStorage.setItem(key, value);
        else localStorage.removeItem(key);
      } catch {}
    });
  });
})();
