import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import type { WrittenNames } from '../../src/features/search/query/lexicon.model.ts';
import { expect, test } from './quiet.ts';
import { partsOf } from './search.ts';

const payloads = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  '</p></main><iframe srcdoc="<script>alert(1)</script>">',
  '<svg/onload=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '&lt;img src=x onerror=alert(1)&gt;',
  '<mark>x</mark>',
  '</mark><style>*{display:none}</style>',
  '{{constructor.constructor("alert(1)")()}}',
  '__proto__ constructor toString',
  '(((.*)+)+$ [a-z]{99999}',
  '%3Cscript%3Ealert(1)%3C/script%3E',
];
/** Markup, signs and words of the guide in any order. */
const queries = fc.oneof(
  fc.constantFrom(...payloads),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ...payloads,
          'api',
          'product',
          '"',
          '“',
          "'",
          '\\',
          '\u0000',
          '\u202E',
          '🧭',
        ),
        fc.string({ unit: 'binary', maxLength: 12 }),
      ),
      { minLength: 1, maxLength: 6 },
    )
    .map((parts) => parts.join(' ')),
);

/** Elements that a search may show; whatever else is there came from a text. */
const own =
  'a, button, details, div, fieldset, input, label, legend, li, mark, ol, p, span, summary, ul';

test('300 hostile queries are text', async ({ page }) => {
  await page.goto('search/');
  const { field } = partsOf(page.getByRole('main'));
  await expect(page.getByRole('main')).toHaveAttribute('data-state', 'idle');
  const faults = await field.evaluate(
    async (input: HTMLInputElement, [texts, allowed]: [string[], string]) => {
      const main = input.closest('main')!;
      const found: string[] = [];
      for (const text of texts) {
        input.value = text;
        input.form!.requestSubmit();
        while (main.dataset.state === 'loading') await new Promise((done) => setTimeout(done));
        const shown = main.querySelectorAll('.status *, .panes *');
        const strange = [...shown].filter((element) => !element.matches(allowed));
        const plain = !text.trim() || main.dataset.state !== 'error';
        if (strange.length || !plain) found.push(`${main.dataset.state}: ${JSON.stringify(text)}`);
      }
      return found;
    },
    [fc.sample(queries, { numRuns: 300, seed: 13 }), own] as [string[], string],
  );
  expect(faults).toEqual([]);
});

test('titles, kinds, filters and texts that hold markup are shown as text', async ({ page }) => {
  const poison = payloads.slice(0, 8).join(' ');
  await page.route('**/pagefind/names.json', async (route) => {
    const response = await route.fetch();
    const names = (await response.json()) as WrittenNames;
    await route.fulfill({
      response,
      json: {
        ...names,
        values: names.values.map((list) => list.map((value) => `${value} ${poison}`)),
        valueIds: names.valueIds.map((list) => list.map((value) => `${value}"><img src=x>`)),
      },
    });
  });
  await page.route('**/*.pf_fragment', async (route) => {
    const response = await route.fetch();
    const text = gunzipSync(await response.body()).toString();
    const start = text.indexOf('{');
    const fragment = JSON.parse(text.slice(start)) as {
      content: string;
      meta: Record<string, string>;
      filters: Record<string, string[]>;
      anchors: { text: string }[];
    };
    const poisoned = {
      ...fragment,
      content: `${poison} idempotency is ${poison}. ${fragment.content}`,
      meta: { ...fragment.meta, title: `${poison} idempotency`, kind: poison },
      filters: { role: [poison] },
      anchors: fragment.anchors.map((anchor) => ({ ...anchor, text: poison })),
    };
    const body = gzipSync(text.slice(0, start) + JSON.stringify(poisoned));
    await route.fulfill({ response, body });
  });
  await page.goto(`search/?q=idempotency&type=${encodeURIComponent(payloads[0]!)}`);
  const { links, status } = partsOf(page.getByRole('main'));
  await expect(links.first()).toHaveText(`${poison} idempotency`);
  await expect(status).toContainText(payloads[0]!);
  await expect(page.locator('.facets label').first()).toContainText(poison);
  const strange = await page
    .locator(':is(.status, .panes) *')
    .evaluateAll(
      (all, allowed) =>
        all.filter((element) => !element.matches(allowed)).map(({ outerHTML }) => outerHTML),
      own,
    );
  expect(strange).toEqual([]);
});
