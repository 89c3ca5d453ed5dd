import type { Locator, Page } from '@playwright/test';
import type { Profile } from '../../src/features/profile/profile.model.ts';
import { encodeProfile } from '../../src/features/profile/code.model.ts';
import { type ProfileGuide, worldOf } from '../../src/features/profile/guide.model.ts';
import { storageKey } from '../../src/model/storage.ts';
import { profileStrings as words } from '../../src/features/profile/strings.en.ts';

export const path = 'skills/profile/';

/** What the page itself knows of the guide. */
export async function guideOf(page: Page): Promise<ProfileGuide> {
  const block = page.locator('script[type="application/json"]');
  return (JSON.parse((await block.textContent()) ?? '') as { guide: ProfileGuide }).guide;
}

/** A profile of the first role's last position that rates every skill in turn as `ratings` do. */
export function profileOf(guide: ProfileGuide, ratings: readonly (number | 'unknown')[]): Profile {
  const role = guide.roles[0]!.id;
  const position = guide.positions.findLast(({ roles }) => roles.includes(role))!.id;
  return {
    aim: { role, position },
    ratings: Object.fromEntries(
      guide.skills.map(({ id }, place) => [id, ratings[place % ratings.length]!]),
    ),
  };
}

/** Fragment that shows a profile. */
export const fragmentOf = (guide: ProfileGuide, profile: Profile): string =>
  `#p=${encodeProfile(profile, worldOf(guide))}`;

/** Puts a profile where the page keeps its own, and opens the page anew. */
export async function openWith(
  page: Page,
  ratings: readonly (number | 'unknown')[],
): Promise<void> {
  await page.goto(path);
  const guide = await guideOf(page);
  await page.evaluate(
    ([key, text]) => localStorage.setItem(key!, text!),
    [
      storageKey(guide.base, 'profile'),
      JSON.stringify({ version: 1, ...profileOf(guide, ratings) }),
    ],
  );
  await page.reload();
  await page.getByRole('heading', { name: words.rating.title }).waitFor();
}

/** Opens a link to a profile, as if it came by mail. */
export async function openLink(
  page: Page,
  ratings: readonly (number | 'unknown')[],
): Promise<void> {
  await page.goto(path);
  const guide = await guideOf(page);
  await page.evaluate(
    (fragment) => {
      location.hash = fragment;
    },
    fragmentOf(guide, profileOf(guide, ratings)),
  );
  await page.reload();
  await page.getByRole('heading', { name: words.link.title }).waitFor();
}

/** The radio of a level or of another answer to a skill. */
export const answer = (page: Page, skill: string, option: string | RegExp): Locator =>
  page.getByRole('radiogroup', { name: skill }).getByRole('radio', { name: option });

export const button = (page: Page, name: string): Locator => page.getByRole('button', { name });
