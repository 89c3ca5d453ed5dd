import type { Page } from '@playwright/test';
import { expect, test } from './quiet.ts';

type Colour = readonly [red: number, green: number, blue: number];

/** Colours that tokens stand for on a page, each channel from 0 to 255. */
const coloursOf = <Token extends string>(
  page: Page,
  ...tokens: Token[]
): Promise<Record<Token, Colour>> =>
  page.evaluate((names) => {
    const probe = document.body.appendChild(document.createElement('p'));
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
    const read = (name: string): Colour => {
      probe.style.color = `var(${name})`;
      canvas.fillStyle = getComputedStyle(probe).color;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return [red, green, blue];
    };
    const colours = Object.fromEntries(names.map((name) => [name, read(name)]));
    probe.remove();
    return colours as Record<Token, Colour>;
  }, tokens);

/** Relative luminance as WCAG defines it, 0 to 1. */
const luminance = (colour: Colour): number => {
  const [red, green, blue] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** Contrast of two colours, 1 to 21. */
const contrast = (one: Colour, other: Colour): number => {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
};

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the second ink and edges stand out from the ${colorScheme} paper`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('./');
    const colours = await coloursOf(page, '--paper', '--ink-2', '--edge');
    expect(contrast(colours['--ink-2'], colours['--paper'])).toBeGreaterThanOrEqual(7);
    expect(contrast(colours['--edge'], colours['--paper'])).toBeGreaterThanOrEqual(3);
  });

  test(`the greys of a brand in ${colorScheme} are as warm as its paper and ink`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('./');
    await page.evaluate(() => {
      const { style } = document.documentElement;
      style.setProperty('--paper', 'light-dark(oklch(0.98 0.02 60), oklch(0.26 0.03 60))');
      style.setProperty('--ink', 'light-dark(oklch(0.25 0.04 60), oklch(0.95 0.02 60))');
    });
    const greys = ['--wash', '--rule', '--edge', '--ink-2'] as const;
    const dark = ['--sheet', ...greys] as const;
    const colours = await coloursOf(page, ...(colorScheme === 'dark' ? dark : greys));
    for (const [name, [red, , blue]] of Object.entries(colours))
      expect(red, name).toBeGreaterThan(blue + 5);
  });
}
