import { applyEdits, modify, parse } from 'jsonc-parser';
import { sameAddress } from '../../model/redirect.ts';
import type { Draft } from '../draft.ts';
import type { Path } from '../fields/splice.ts';
import { fateOf, type Moves } from './address.ts';
import type { World } from './world.ts';

const file = 'site.json';

/** Gives a key of site.json another value, or takes it out; all else stays as it is written. */
export function setSetting(text: string, path: Path, value: unknown): string {
  const formattingOptions = {
    insertSpaces: true,
    tabSize: 2,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
  return applyEdits(text, modify(text, [...path], value, { formattingOptions }));
}

interface Settings {
  readonly navigation?: readonly { readonly link: string }[];
  readonly redirects?: Readonly<Record<string, string>>;
  readonly insight?: string;
  readonly quiz?: Readonly<Record<string, string>>;
  readonly sections?: Readonly<Record<string, boolean>>;
}

const settingsIn = (draft: Draft): Settings => parse(draft.text(file)) as Settings;

/** Changes site.json. */
export function editSettings(draft: Draft, edit: (text: string) => string): void {
  const text = draft.text(file);
  const edited = edit(text);
  if (edited !== text) draft.write(file, edited);
}

/** Has the outcomes of the quiz speak of a role by its new id. */
export const renameInQuiz = (draft: Draft, ids: { from: string; to: string }): void =>
  editSettings(draft, (text) =>
    Object.entries(settingsIn(draft).quiz ?? {})
      .filter(([, role]) => role === ids.from)
      .reduce((edited, [outcome]) => setSetting(edited, ['quiz', outcome], ids.to), text),
  );

/** Switches the quiz off where one of its outcomes speaks of a role. Says whether it did. */
export function endQuizOf(draft: Draft, role: string): boolean {
  const { quiz = {}, sections } = settingsIn(draft);
  if (!sections?.['quiz'] || !Object.values(quiz).includes(role)) return false;
  editSettings(draft, (text) => setSetting(text, ['sections', 'quiz'], false));
  return true;
}

/** Switches a section off that has lost its last record. Says whether it was on. */
export function endSection(draft: Draft, section: string): boolean {
  if (!settingsIn(draft).sections?.[section]) return false;
  editSettings(draft, (text) => setSetting(text, ['sections', section], false));
  return true;
}

/** Puts the links of site.json right, those of its redirects too. */
export function relinkSettings(draft: Draft, moves: Moves, before: World, after: World): void {
  const next = (link: string): { target: string; ends: boolean } | null => {
    const [path = '', anchor = ''] = link.split('#');
    if (!before.known.anchors.has(path)) return null;
    const fate = fateOf(path, anchor, moves, before, after);
    if (fate.kind === 'stays') return null;
    if (fate.kind === 'ends') return { target: fate.path, ends: true };
    return { target: fate.path + (fate.anchor ? `#${fate.anchor}` : ''), ends: false };
  };
  editSettings(draft, (text) => {
    const { navigation = [], redirects = {}, insight = '' } = settingsIn(draft);
    let edited = text;
    // From the end, so that an entry that goes moves none that is still to be looked at.
    for (const [place, { link }] of [...navigation.entries()].toReversed()) {
      const found = next(link);
      if (!found) continue;
      // A section that is off keeps its place in the header for when it comes back.
      const off = after.known.off.has(link.split('/')[1] ?? '');
      if (found.ends && off) continue;
      edited = found.ends
        ? setSetting(edited, ['navigation', place], undefined)
        : setSetting(edited, ['navigation', place, 'link'], found.target);
    }
    for (const [from, to] of Object.entries(redirects)) {
      const found = next(to);
      if (found) edited = setSetting(edited, ['redirects', from], found.target);
    }
    const asked = insight.startsWith('/') ? next(insight) : null;
    return asked ? setSetting(edited, ['insight'], asked.target) : edited;
  });
}

/**
 * Has old addresses lead on, and no address that a page has again. Gives the redirects that are
 * new. With `isPublished` false, nobody knows the old addresses yet.
 */
export function redirect(
  draft: Draft,
  { renamed, gone }: Moves,
  after: World,
  isPublished: boolean,
): [string, string][] {
  const wanted = isPublished ? [...renamed, ...gone] : [];
  const pages = new Set([...after.known.anchors.keys()].map(sameAddress));
  editSettings(draft, (text) => {
    const { redirects = {} } = settingsIn(draft);
    const hidden = Object.keys(redirects).filter((from) => pages.has(sameAddress(from)));
    const isAll = hidden.length === Object.keys(redirects).length && !wanted.length;
    if (hidden.length && isAll) return setSetting(text, ['redirects'], undefined);
    const kept = hidden.reduce(
      (edited, from) => setSetting(edited, ['redirects', from], undefined),
      text,
    );
    return wanted.reduce((edited, [from, to]) => setSetting(edited, ['redirects', from], to), kept);
  });
  return wanted;
}
