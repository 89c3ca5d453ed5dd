import { afterAll, describe, expect, test } from 'vitest';
import { demo } from './journeys/demo.ts';
import { bars, horizon } from './journeys/drawing.ts';
import type { Journey } from './journeys/journey.ts';
import { matrix } from './journeys/matrix.ts';
import { menu } from './journeys/menu.ts';
import { profile } from './journeys/profile.ts';
import { quiz } from './journeys/quiz.ts';
import { searchFailure } from './journeys/search-failure.ts';
import { searchByKeyboard, searchLayout } from './journeys/search.ts';
import { theme } from './journeys/theme.ts';
import type { Engine, Session } from './session.ts';

const journeys: Readonly<Record<string, Journey>> = {
  'the phone menu shows every link where it can be pressed': menu,
  'a theme stays chosen after a reload and on other pages': theme,
  'the keyboard searches, moves through results, and gets its place back': searchByKeyboard,
  'a search whose index fails says so, and finds once it no longer does': searchFailure,
  'filters lie next to the results on a wide screen and never above them on a phone': searchLayout,
  'filters narrow the matrix, and its status says so': matrix,
  'as many boxes of a level bar are filled as its number says': bars,
  'the line on the home page is hatched from end to end': horizon,
  'the quiz is taken by keyboard, shared and deleted': quiz,
  'a profile keeps its ratings until they are deleted': profile,
  'a demo switches sides, and its service counts two charges': demo,
};

/**
 * Tries every journey in a browser, or counts them as skipped where there is none. One that fails is
 * tried once more in a browser that is started anew, and the report says so.
 */
export function tryAll(name: string, engine: Engine | null): void {
  describe.skipIf(!engine)(name, () => {
    afterAll(() => engine?.stop());
    for (const [what, journey] of Object.entries(journeys))
      test(what, async ({ task }) => {
        try {
          await attempt(engine!, journey);
        } catch (error) {
          // As in Chromium, one more attempt tells a machine that stalled from a page that is wrong.
          console.warn(`${name} tries again: ${error instanceof Error ? error.message : error}`);
          Object.assign(task.meta, { retried: true });
          await engine!.stop();
          await attempt(engine!, journey);
        }
      });
  });
}

/** Takes a journey with sessions of its own, and looks at what its pages complained of. */
async function attempt(engine: Engine, journey: Journey): Promise<void> {
  const faults: string[] = [];
  let open: Session | null = null;
  const leave = async (): Promise<void> => {
    const left = open;
    open = null;
    if (!left) return;
    faults.push(...(await left.faults()));
    await left.close();
  };
  try {
    await journey(async () => {
      await leave();
      return (open = await engine.start());
    });
  } catch (error) {
    // What went wrong first is what counts.
    await leave().catch(() => {});
    throw error;
  }
  await leave();
  expect(faults, 'what the pages complained of').toEqual([]);
}
