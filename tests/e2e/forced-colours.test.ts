import { expect, test } from './quiet.ts';

test.use({ contextOptions: { forcedColors: 'active' }, colorScheme: 'dark' });

test('the level bars of the matrix keep their filled boxes', async ({ page }) => {
  await page.goto('skills/');
  const bar = page.locator('td[data-l]').first();
  const drawn = await bar.evaluate((cell) => {
    const { backgroundImage, borderTopColor } = getComputedStyle(cell, '::before');
    return { backgroundImage, border: borderTopColor, text: getComputedStyle(document.body).color };
  });
  expect(drawn.backgroundImage).toContain('gradient');
  expect(drawn.border).toBe(drawn.text);
});

test('the bars of a skill are drawn in the colours that the reader has set', async ({ page }) => {
  await page.goto('skills/user-research/');
  const colours = await page.locator('.multiples figure > svg').evaluateAll((drawings) => {
    const text = getComputedStyle(document.body).color;
    return drawings
      .flatMap((drawing) => [...drawing.querySelectorAll('rect')])
      .map((bar) => getComputedStyle(bar))
      .filter(({ fill, stroke }) => fill !== text || stroke !== text);
  });
  expect(colours).toEqual([]);
});

test('the map of the positions is drawn in the colours that the reader has set', async ({
  page,
}) => {
  await page.goto('careers/');
  const drawn = await page.locator('.map .to-right').evaluate((map) => {
    const probe = document.body.appendChild(document.createElement('p'));
    probe.style.forcedColorAdjust = 'none';
    const named = (name: string): string => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    };
    const of = (part: string, property: 'fill' | 'stroke') => [
      ...new Set(
        [...map.querySelectorAll(part)].map((element) => getComputedStyle(element)[property]),
      ),
    ];
    return {
      wanted: { line: named('CanvasText'), link: named('LinkText'), ground: named('Canvas') },
      edges: of('.edge', 'stroke'),
      axis: of('.axis', 'stroke'),
      ground: of('.earth', 'fill'),
      shapes: of('.node path', 'stroke'),
      fills: of('.node path', 'fill'),
      names: of('.node text', 'fill'),
    };
  });
  const { line, link, ground } = drawn.wanted;
  expect(drawn).toMatchObject({
    edges: [line],
    axis: [line],
    ground: [ground],
    shapes: [link],
    fills: [ground],
    names: [link],
  });
});
