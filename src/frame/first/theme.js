// Sets the remembered theme before the first paint. Storage may be blocked or hold anything.
{
  const key = `role-guide${document.currentScript.dataset.base}theme`;
  const { dataset } = document.documentElement;
  const set = (theme) => {
    if (/^(light|dark)$/.test(theme)) dataset.theme = theme;
    else delete dataset.theme;
  };
  const read = () => {
    try {
      set(localStorage.getItem(key));
    } catch {}
  };
  read();
  // A page that is about to show results does not first show what is there without them.
  if (/[?&]q=[^&]/.test(location.search)) dataset.query = '';
  addEventListener('DOMContentLoaded', () => {
    const select = document.getElementById('_theme');
    const show = () => {
      select.value = dataset.theme ?? 'auto';
    };
    show();
    select.onchange = () => {
      set(select.value);
      try {
        if (dataset.theme) localStorage.setItem(key, select.value);
        else localStorage.removeItem(key);
      } catch {}
    };
    // A page that the browser kept as it was left may be older than the choice.
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) read();
      show();
    });
  });
}
