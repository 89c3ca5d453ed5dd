import type { Page } from '@playwright/test';
import { careerStrings, profileStrings, skillStrings } from '../../src/strings/en.ts';
import { garden } from '../fixtures/frameworks/garden.ts';
import type { OtherGuide } from '../fixtures/frameworks/guide.ts';
import { kitchen } from '../fixtures/frameworks/kitchen.ts';
import { library } from '../fixtures/frameworks/library.ts';
import { observatory } from '../fixtures/frameworks/observatory.ts';
import { rescue } from '../fixtures/frameworks/rescue.ts';
import { river } from '../fixtures/frameworks/river.ts';
import { theatre } from '../fixtures/frameworks/theatre.ts';
import { overflow } from './audit.ts';
import { expect, test } from './quiet.ts';

/** What a reader of a guide finds. */
interface Walk {
  readonly other: OtherGuide;
  /** Columns that the matrix has for each role; null where the guide has no skills. */
  readonly columns: Readonly<Record<string, number>> | null;
  /** Words to look for in the matrix, and how many skills have them. */
  readonly words: readonly [string, number];
  /** Two positions with a role of each that can be compared; null where none can. */
  readonly pair: readonly [string, string] | null;
  /** What is said of the pair, where it is said in words alone. */
  readonly compared?: RegExp;
  /** A position that a pack can be made for, with its role; null where none can. */
  readonly pack: string | null;
  /** Whether the map would be too large to read. */
  readonly isMapLeftOut?: true;
  /** What stands in the result of someone who has rated two skills. */
  readonly result: RegExp | string;
}

const walks: readonly Walk[] = [
  {
    other: kitchen,
    columns: { 'hospital-cook': 5 },
    words: ['menus', 1],
    pair: ['hospital-cook/kitchen-trainee', 'hospital-cook/head-of-kitchens'],
    pack: 'hospital-cook/lead-cook',
    result: profileStrings.result.all,
  },
  {
    other: river,
    columns: {},
    words: ['weirs', 5],
    pair: null,
    pack: null,
    result: profileStrings.aim.none,
  },
  {
    other: theatre,
    columns: null,
    words: ['', 0],
    pair: null,
    pack: 'sound-technician/lead-sound-technician',
    isMapLeftOut: true,
    result: '',
  },
  {
    other: library,
    columns: { branch: 3, cataloguer: 7, events: 4, 'reading-room': 4 },
    words: ['reach', 1],
    pair: ['cataloguer/senior-cataloguer', 'branch/manager-of-a-small-branch'],
    pack: 'events/season-planner',
    result: profileStrings.result.all,
  },
  {
    other: observatory,
    columns: { astronomer: 8 },
    words: ['telescope', 1],
    pair: ['astronomer/principal-observer', 'astronomer/dome-manager'],
    pack: 'astronomer/director-of-the-observatory',
    result: profileStrings.result.all,
  },
  {
    other: rescue,
    columns: {},
    words: ['helicopters', 1],
    pair: ['rescuer/aspirant', 'rescuer/team-leader'],
    // Nothing but points can be compared.
    compared: /points/,
    pack: null,
    // Two skills at the second badge.
    result: /\b6 points\b/,
  },
  {
    other: garden,
    columns: { 'botanical-gardener': 8 },
    words: ['herbarium', 1],
    pair: ['botanical-gardener/gardener', 'botanical-gardener/director-of-the-garden'],
    pack: 'botanical-gardener/botanist-of-the-garden',
    result: profileStrings.result.all,
  },
];

/** What no page of these guides may say: values that are missing, and the guide's own subject. */
const strange = /\b(undefined|null|NaN|products?|frontend|backend|PMs?)\b|\[object /i;

const count = (records: object = {}): number => Object.keys(records).length;
const nameOf = (value: string): RegExp =>
  new RegExp(value.split('/')[1]!.replaceAll('-', '.'), 'i');

/** Opens a page and sees whether it fits into the window. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  expect(await overflow(page), `${path} scrolls sideways`).toBe(0);
}

/** Addresses of the guide's indexes and tools, and of two records of each kind. */
const pathsOf = ({ id, ...all }: OtherGuide): string[] =>
  [
    '',
    ...(['roles', 'skills', 'careers'] as const).flatMap((section) =>
      all[section]
        ? ['', ...Object.keys(all[section]).slice(-2)].map((record) => `${section}/${record}`)
        : [],
    ),
    ...(all.skills ? ['skills/profile'] : []),
    ...(all.careers ? ['careers/contrasts', 'careers/pack'] : []),
  ].map((path) => `/${id}/${path}/`.replaceAll(/\/+/g, '/'));

async function narrowMatrix(page: Page, { other, columns, words: [text, found] }: Walk) {
  const words = skillStrings;
  const skills = page.locator('tr[data-skill]:visible');
  const heads = page.locator('thead th[data-role]:visible');
  const all = count(other.skills);
  await open(page, `/${other.id}/skills/`);
  await expect(skills).toHaveCount(all);
  const counts = Object.entries(columns!);
  const role = counts.length > 1 ? '[name=role]' : null;
  await expect(heads).toHaveCount(counts[0]?.[1] ?? 0);
  await page.getByLabel(words.query, { exact: true }).fill(text);
  await expect(skills).toHaveCount(found);
  await expect(page.getByRole('status')).toContainText(`${found} of ${all}`);
  await page.getByRole('button', { name: words.reset }).first().click();
  await expect(skills).toHaveCount(all);
  for (const [id, number] of role ? [...counts, ['all', sum(counts)] as const] : []) {
    const radio = page.locator(`#_filters input${role!}[value="${id}"]`);
    if (await radio.count()) await radio.check();
    else await page.locator(`#_filters select${role!}`).selectOption(id);
    await expect(heads).toHaveCount(number);
  }
}
const sum = (counts: readonly (readonly [string, number])[]): number =>
  counts.reduce((all, [, number]) => all + number, 0);

async function rateTwo(page: Page, { other, columns, result }: Walk) {
  const words = profileStrings;
  await open(page, `/${other.id}/skills/profile/`);
  const [role] = Object.keys(columns!);
  if (role) await page.locator('.aim').getByRole('radio').first().check();
  for (const place of [0, 1])
    await page.getByRole('radiogroup').nth(place).getByRole('radio', { name: /^2 / }).check();
  await expect(page.getByText(words.rating.rated(2, count(other.skills))).last()).toBeVisible();
  await expect(page.getByRole('region', { name: words.result.title })).toContainText(result);
  await expect(page.getByRole('main')).not.toContainText(strange);
}

async function lookAtMap(page: Page, { other, isMapLeftOut }: Walk) {
  await open(page, `/${other.id}/careers/`);
  if (isMapLeftOut) {
    const all = count(other.careers);
    await expect(page.getByText(careerStrings.map.leftOut(all))).toBeVisible();
    await expect(page.locator('.map')).toHaveCount(0);
    await expect(page.locator('[data-ladder] :is(h3, h4) a')).toHaveCount(all);
    return;
  }
  const nodes = page.locator('.map a.node:visible');
  const places = await nodes.evaluateAll((links) =>
    links.map((link) => [
      link.getAttribute('href')!.split('/').at(-2)!,
      link.querySelector('path')!.getAttribute('transform')!,
    ]),
  );
  const shown = places.map(([id]) => id);
  expect(Object.keys(other.careers!).filter((id) => !shown.includes(id))).toEqual([]);
  expect(new Set(places.map(([, place]) => place)).size, 'places on the map').toBe(places.length);
  await nodes.last().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

async function compare(page: Page, { other, pair, compared }: Walk) {
  const words = careerStrings.contrast;
  await open(page, `/${other.id}/careers/contrasts/`);
  if (!pair) {
    await expect(page.locator('main select')).toHaveCount(0);
    await expect(page.getByText(words.none)).toBeVisible();
    return;
  }
  await page.getByLabel(words.first, { exact: true }).selectOption(pair[0]);
  await page.getByLabel(words.second, { exact: true }).selectOption(pair[1]);
  await page.getByRole('button', { name: words.submit }).click();
  const status = page.locator('#_contrast-status');
  for (const one of pair) await expect(status).toContainText(nameOf(one));
  if (compared) await expect(status).toContainText(compared);
  else await expect(page.locator('#_contrast').getByRole('row').nth(1)).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(strange);
}

async function makePack(page: Page, { other, pack }: Walk) {
  const words = careerStrings.packs;
  await open(page, `/${other.id}/careers/pack/`);
  if (!pack) {
    await expect(page.locator('main select')).toHaveCount(0);
    await expect(page.getByText(words.none)).toBeVisible();
    return;
  }
  await page.getByLabel(words.label, { exact: true }).selectOption(pack);
  await page.getByRole('button', { name: words.submit }).click();
  const made = page.locator('.pack');
  await expect(made.getByRole('heading', { level: 2 })).toContainText(nameOf(pack));
  await expect(made.getByRole('listitem').or(made.getByRole('term')).first()).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(strange);
  // A heading is followed by what it is about.
  const empty = await made.locator('h2, h3, h4').evaluateAll((headings) =>
    headings
      .filter((heading) => {
        const { tagName } = heading;
        const next = (heading.closest('summary') ?? heading).nextElementSibling;
        const isHeading = next && /^H[1-6]$/.test(next.tagName);
        return !next || (isHeading && next.tagName <= tagName);
      })
      .map(({ textContent }) => textContent),
  );
  expect(empty).toEqual([]);
}

for (const walk of walks) {
  const { other, columns } = walk;
  test.describe(`the guide of ${other.name}`, () => {
    if (columns)
      test('has a matrix that can be narrowed, and skills to rate oneself in', async ({ page }) => {
        await narrowMatrix(page, walk);
        await rateTwo(page, walk);
      });

    if (other.careers)
      test('has a map or a list of its positions, which can be compared and advertised', async ({
        page,
      }) => {
        await lookAtMap(page, walk);
        await compare(page, walk);
        await makePack(page, walk);
      });

    test.describe('on a phone', () => {
      test.use({ viewport: { width: 390, height: 800 } });

      test('has pages as wide as the window', async ({ page }) => {
        for (const path of pathsOf(other)) await open(page, path);
      });
    });
  });
}
