import { expect, test } from './quiet.ts';

/** Notes in the margin whose boxes reach into one another, and how many there are. */
const clashes = (): { notes: number; clashing: string[] } => {
  const notes = [...document.querySelectorAll('.fact > div, .beside')].map((note) => ({
    box: note.getBoundingClientRect(),
    text: note.textContent.trim().slice(0, 20),
  }));
  const clashing = notes.flatMap(({ box, text }, place) =>
    notes
      .slice(place + 1)
      .filter(({ box: other }) => box.left < other.right && other.left < box.right)
      .filter(({ box: other }) => box.top < other.bottom && other.top < box.bottom)
      .map((other) => `${text} × ${other.text}`),
  );
  return { notes: notes.length, clashing };
};

for (const path of ['roles/frontend/', 'roles/backend/', 'roles/dual/', 'about/writing/'])
  test(`notes in the margin of ${path} never overlap, however many follow each other`, async ({
    page,
  }) => {
    await page.goto(path);
    for (const width of [1060, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const { notes, clashing } = await page.evaluate(clashes);
      expect(notes).toBeGreaterThan(0);
      expect(clashing, `at ${width} px`).toEqual([]);
    }
    await page.evaluate(() => {
      const fact = document.querySelector('.fact')!;
      fact.after(...[1, 2, 3].map(() => fact.cloneNode(true)));
    });
    expect((await page.evaluate(clashes)).clashing).toEqual([]);
  });

/** Parts of a text and of its head that reach into what is in the margin, or null without any. */
const covered = (): string[] | null => {
  const note = document.querySelector('.beside');
  if (!note) return null;
  const box = note.getBoundingClientRect();
  return [...document.querySelectorAll('#_head, .toc, .text > :not(.beside)')]
    .filter((part) => {
      const other = part.getBoundingClientRect();
      return (
        other.width * other.height > 0 &&
        box.left < other.right &&
        other.left < box.right &&
        box.top < other.bottom &&
        other.top < box.bottom
      );
    })
    .map((part) => part.outerHTML.slice(0, 60));
};

test('what leads on from the margin covers nothing, wherever the reader is', async ({ page }) => {
  for (const path of [
    'glossary/idempotency/',
    'faq/how-technical/',
    'skills/reliability/',
    'skills/targets/',
    'quiz/method/',
    'guide/dependencies/',
    'playbooks/deprecation-plan/',
  ]) {
    await page.goto(path);
    for (const width of [1060, 1440]) {
      await page.setViewportSize({ width, height: 700 });
      for (const part of [0, 0.5, 1]) {
        await page.evaluate((at) => scrollTo(0, at * document.body.scrollHeight), part);
        expect(await page.evaluate(covered), `${path} at ${width} px`).toEqual([]);
      }
    }
  }
});
