// Sets the remembered theme before the first paint. Storage may be blocked or hold anything.
(() => {
  const key = `role-guide${document.currentScript.dataset.base}theme`;
  const root = document.documentElement;
  const set = (theme) => {
    if (['light', 'dark'].includes(theme)) root.dataset.theme = theme;
    else delete root.dataset.theme;
  };
  const read = () => {
    try {
      set(localStorage.getItem(key));
    } catch {}
  };
  read();
  // A page that is about to show results does not first show what is there without them.
  if (new URLSearchParams(location.search).get('q')) root.dataset.query = '';
  addEventListener('DOMContentLoaded', () => {
    const select = document.getElementById('_theme');
    const show = () => {
      select.value = root.dataset.theme ?? 'auto';
    };
    show();
    select.addEventListener('change', () => {
      set(select.value);
      try {
        if (root.dataset.theme) localStorage.setItem(key, select.value);
        else localStorage.removeItem(key);
      } catch {}
    });
    // A page that the browser kept as it was left may be older than the choice.
    addEventListener('pageshow', ({ persisted }) => {
      if (!persisted) return;
      read();
      show();
    });
  });
})();
