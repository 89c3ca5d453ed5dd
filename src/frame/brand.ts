// A team may have no style sheet of its own, so neither import fails where it is missing.
import.meta.glob('@content/theme.css', { eager: true });
const texts = import.meta.glob<string>('@content/theme.css', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** The text of the team's style sheet; empty where there is none. */
export const brand = Object.values(texts).join('');
