import { expect, test } from './quiet.ts';

for (const width of [1280, 390])
  test(`nothing moves when the scripts of writers’ components come, at ${width} px`, async ({
    page,
  }) => {
    const places = () =>
      page.locator('.text > *').evaluateAll((parts) =>
        parts.flatMap((part) => {
          const { top, height } = part.getBoundingClientRect();
          const place = `${part.tagName} ${Math.round(top + scrollY)} ${Math.round(height)}`;
          return height ? [place] : [];
        }),
      );
    let start = (): void => {};
    const started = new Promise<void>((done) => {
      start = done;
    });
    await page.route('**/LazyScript*', async (route) => {
      await started;
      await route.continue();
    });
    await page.setViewportSize({ width, height: 800 });
    await page.goto('about/writing/', { waitUntil: 'commit' });
    // The load event waits for the script that is held back: look for what it says of the rest.
    await page.waitForFunction(
      () =>
        document.readyState !== 'loading' &&
        [...document.querySelectorAll('link')].every(
          ({ rel, sheet }) => rel !== 'stylesheet' || sheet,
        ),
    );
    await page.evaluate(() =>
      Promise.all([...document.fonts].map((font) => font.load())).then(() => {}),
    );
    const before = await places();
    expect(before.length).toBeGreaterThan(20);
    start();
    await page.locator('.download').scrollIntoViewIfNeeded();
    await page.locator('.live').waitFor();
    await page.getByRole('button', { name: 'Copy', exact: true }).waitFor();
    expect(await places()).toEqual(before);
  });
