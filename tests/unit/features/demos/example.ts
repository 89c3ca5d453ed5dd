import fc from 'fast-check';
import type { Scene } from '../../../../src/features/demos/data.model.ts';
import { looks } from '../../../../src/features/demos/look.model.ts';
import type { Conditions } from '../../../../src/features/demos/conditions.model.ts';
import { act, advanceRun, type ReaderAction } from '../../../../src/features/demos/run.model.ts';
import type { Run } from '../../../../src/features/demos/run.model.ts';

type Of<K extends Scene['kind']> = Extract<Scene, { kind: K }>;

const total = { label: 'Total', amount: '£24' };

export const page: Of<'page'> = {
  kind: 'page',
  heading: 'Order',
  lines: [
    { label: 'Honey', amount: '£24' },
    { label: 'Delivery', amount: 'Free' },
  ],
  total,
  choice: {
    label: 'When',
    options: [
      { label: 'Today', detail: 'early' },
      { label: 'Tomorrow', detail: 'late', amount: '£4', total: '£28' },
    ],
  },
  action: 'Order now',
  other: 'Keep it',
  note: 'You can cancel.',
  done: 'It is ordered.',
  kept: 'It is kept.',
  latency: 300,
};

export const upload: Of<'upload'> = {
  kind: 'upload',
  heading: 'Photo',
  choose: 'Choose one',
  photos: ['Hill', 'Lake'],
  empty: 'None yet',
  action: 'Save',
  waiting: 'Saving.',
  done: 'Saved.',
  failed: 'It failed.',
  retry: 'Once more',
  latency: 3000,
};

export const search: Of<'search'> = {
  kind: 'search',
  heading: 'Find',
  field: 'Words',
  suggested: { label: 'Popular', words: [{ word: 'hops' }, { word: 'plum' }] },
  items: ['Apple', 'Apricot', 'Honey', 'Hops', 'Plum'].map((name) => ({ name, detail: 'fruit' })),
  waiting: 'Looking.',
  found: '{count} found',
  more: '{count} found, first {shown} shown',
  none: 'Nothing found.',
  below: 'Below it all.',
  latency: 200,
  late: 2400,
};

export const checkout: Of<'checkout'> = {
  kind: 'checkout',
  heading: 'Pay',
  lines: [{ label: 'Honey', amount: '£24' }],
  total,
  means: {
    label: 'Pay with',
    options: [
      { label: 'Card', detail: 'ending 1' },
      { label: 'Phone', detail: 'by touch' },
    ],
  },
  action: 'Pay £24',
  assurance: 'It is safe.',
  waiting: 'Paying.',
  done: 'Paid.',
  unsure: 'No answer came.',
  retry: 'Try again',
  latency: 1200,
  slow: 2800,
  patience: 4000,
};

export const message: Of<'message'> = {
  kind: 'message',
  heading: 'Look up',
  field: 'Number',
  hint: { plain: 'Required.', polished: 'Three digits.' },
  given: '12',
  accepts: ['123'],
  action: 'Look it up',
  waiting: 'Looking.',
  error: {
    plain: 'Error 422.',
    polished: {
      empty: 'Enter a number.',
      letters: 'Enter digits only.',
      short: 'Three digits, not {count}: add some.',
      long: 'Three digits, not {count}: take some out.',
      unknown: 'There is no {number}.',
    },
  },
  done: { plain: 'OK', polished: 'Ready for you.' },
  list: 'Orders',
  empty: { plain: 'No data.', polished: 'Nothing ordered yet.' },
  latency: 300,
};

export const scenes: readonly Scene[] = [page, upload, search, checkout, message];

/** A deed, and how many milliseconds after the one before it. */
interface Step {
  readonly after: number;
  readonly action: ReaderAction;
}

const words = fc.constantFrom(
  '',
  'h',
  'ho',
  'hon',
  'honey',
  'Hill',
  'Lake',
  '123',
  'Order now',
  'Keep it',
);
const actions: fc.Arbitrary<ReaderAction> = fc.oneof(
  fc.constant<ReaderAction>({ type: 'pressed' }),
  fc.constantFrom('Order now', 'Keep it').map((text): ReaderAction => ({ type: 'pressed', text })),
  words.map((text): ReaderAction => ({ type: 'typed', text })),
  words.filter(Boolean).map((text): ReaderAction => ({ type: 'chose', text })),
);

/** What readers may do in any order, at any pace. */
export const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({ after: fc.integer({ min: 0, max: 5000 }), action: actions }),
  { maxLength: 20 },
);

/** Any setting of the service and the network. */
export const anyConditions: fc.Arbitrary<Conditions> = fc.record({
  fails: fc.boolean(),
  loses: fc.boolean(),
  slow: fc.boolean(),
  overtakes: fc.boolean(),
  keyed: fc.boolean(),
});

export const anyLook = fc.constantFrom(...looks);

/** A side after some steps, and every state that it was in on the way. */
export function live(run: Run, taken: readonly Step[]): { end: Run; states: Run[]; at: number } {
  const states = [run];
  let at = 0;
  let now = run;
  for (const { after, action } of taken) {
    // Looks at the side in between, as a browser would.
    for (let between = 0; between < after; between += 100)
      states.push((now = advanceRun(now, at + between)));
    at += after;
    states.push((now = advanceRun(now, at)));
    states.push((now = act(now, action, at)));
  }
  const end = advanceRun(now, at + 60_000);
  return { end, states: [...states, end], at: at + 60_000 };
}
