import { parse } from 'jsonc-parser';
import { editSettings, setSetting } from '../../change/settings.ts';
import type { Draft } from '../../draft.ts';

/** Sections that a table can fill. */
type Filled = Readonly<Record<'roles' | 'skills' | 'careers', readonly unknown[]>>;

interface Settings {
  readonly sections?: Readonly<Record<string, boolean>>;
  readonly navigation?: readonly { readonly label: string; readonly link: string }[];
}

/** Switches on the sections that have records now, and links to them. Says whether any was off. */
export function switchOn(draft: Draft, filled: Filled): boolean {
  const { sections = {}, navigation = [] } = parse(draft.text('site.json')) as Settings;
  const off = Object.entries(filled).filter(([name, list]) => list.length && !sections[name]);
  editSettings(draft, (text) =>
    off.reduce((edited, [name]) => {
      const on = setSetting(edited, ['sections', name], true);
      const link = `/${name}/`;
      const links = (parse(on) as Settings).navigation ?? navigation;
      if (links.length >= 9 || links.some((one) => one.link === link)) return on;
      const label = name.charAt(0).toUpperCase() + name.slice(1);
      return setSetting(on, ['navigation', links.length], { label, link });
    }, text),
  );
  return off.length > 0;
}
