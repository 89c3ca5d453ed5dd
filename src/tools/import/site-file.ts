import { parse } from 'jsonc-parser';
import { editSettings, setSetting } from '../change/settings.ts';
import type { Draft } from '../draft.ts';

/** Sections that a table can fill. */
type Filled = Readonly<Record<'roles' | 'skills' | 'careers', readonly unknown[]>>;

interface Settings {
  readonly sections?: Readonly<Record<string, boolean>>;
  readonly navigation?: readonly { readonly label: string; readonly link: string }[];
}

/** Switches on the sections that have records now, and links to them. Says whether any was off. */
export function switchOn(draft: Draft, filled: Filled): boolean {
  const { sections = {} } = parse(draft.text('site.json')) as Settings;
  const off = Object.entries(filled).filter(([name, list]) => list.length && !sections[name]);
  editSettings(draft, (text) =>
    off.reduce(
      (edited, [name]) => withLink(setSetting(edited, ['sections', name], true), name),
      text,
    ),
  );
  return off.length > 0;
}

/** Links to a section from the header, where there is room. Says whether anything changed. */
export function linkSection(draft: Draft, name: string): boolean {
  const before = draft.text('site.json');
  editSettings(draft, (text) => withLink(text, name));
  return draft.text('site.json') !== before;
}

/** The most links that the header takes. */
const mostLinks = 9;

function withLink(settings: string, name: string): string {
  const link = `/${name}/`;
  const links = (parse(settings) as Settings).navigation ?? [];
  if (links.length >= mostLinks || links.some((one) => one.link === link)) return settings;
  const label = name.charAt(0).toUpperCase() + name.slice(1);
  return setSetting(settings, ['navigation', links.length], { label, link });
}
