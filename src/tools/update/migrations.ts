import { parse } from 'jsonc-parser';
import { sectionNames } from '../../model/sections.ts';
import { editSettings, setSetting } from '../change/settings.ts';
import type { Draft } from '../draft.ts';

/** What brings the content of an older release to what this one asks for. */
export interface Migration {
  /** The key that this release needs and that an older one had not. */
  readonly key: string;
  /** Changes the draft where it lacks the key. Gives what was done; empty where nothing was. */
  readonly run: (draft: Draft) => string[];
}

/** A section that came later is off until a team wants it. */
const sections: Migration = {
  key: 'sections in site.json',
  run(draft) {
    const { sections: known = {} } = parse(draft.text('site.json')) as {
      sections?: Readonly<Record<string, boolean>>;
    };
    const missing = sectionNames.filter((name) => !Object.hasOwn(known, name));
    editSettings(draft, (text) =>
      missing.reduce((edited, name) => setSetting(edited, ['sections', name], false), text),
    );
    return missing.map((name) => `site.json: sections.${name} is new, and off until you want it`);
  },
};

/** All migrations, oldest first. A release that needs a new key adds one. */
export const migrations: readonly Migration[] = [sections];
