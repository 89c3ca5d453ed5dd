import { expect } from 'vitest';
import { demoStrings as words } from '../../../src/features/demos/strings.en.ts';
import type { Session } from '../session.ts';
import { until } from '../until.ts';
import { type Journey, sizes } from './journey.ts';

const checkout = '.demo:has(.screen.checkout)';
const button = `${checkout} .side.plain button.main`;

/** Which sides of the demo can be seen. */
const seen = (session: Session): Promise<readonly string[]> =>
  session.evaluate(
    (demo) =>
      ['plain', 'polished'].filter((look) =>
        document
          .querySelector(`${demo} .side.${look}`)!
          .checkVisibility({ visibilityProperty: true }),
      ),
    checkout,
  );

const label = (session: Session): Promise<string> =>
  session.evaluate((selector) => document.querySelector(selector)!.textContent, button);

const counts = (session: Session): Promise<string> =>
  session.evaluate(
    (demo) => document.querySelector(`${demo} .side.plain .counts`)!.textContent,
    checkout,
  );

/** Switches the demo of a payment to and fro, and pays twice because no answer comes. */
export const demo: Journey = async (begin) => {
  const session = await begin();
  await session.resize(...sizes.wide);
  await session.open('compare/checkout/');
  await until('the demo can be tried', () =>
    session.evaluate((selector) => !document.querySelector(`${selector} [data-later]`), checkout),
  );
  for (const [value, sides] of [
    ['polished', ['polished']],
    ['both', ['plain', 'polished']],
    ['plain', ['plain']],
  ] as const) {
    await session.click(`${checkout} .looks label:has([value=${value}])`);
    await until(
      `what is shown is ${value}`,
      async () => (await seen(session)).join() === sides.join(),
    );
  }
  const first = await label(session);
  await session.click(button);
  await until('the screen offers another attempt', async () => (await label(session)) !== first);
  expect(await counts(session)).toContain(`${words.charges} 1`);
  await session.click(button);
  await until('both charges are counted', async () =>
    (await counts(session)).includes(`${words.charges} 2`),
  );
};
