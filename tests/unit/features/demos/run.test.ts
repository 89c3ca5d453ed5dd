import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findItems } from '../../../../src/features/demos/data.model.ts';
import {
  defaultConditions,
  type Conditions,
  firstConditions,
} from '../../../../src/features/demos/conditions.model.ts';
import {
  act,
  advanceRun,
  changesAt,
  type ReaderAction,
  isReady,
  phaseShown,
  type Run,
  startRun,
} from '../../../../src/features/demos/run.model.ts';
import { chargesOf } from '../../../../src/features/demos/service.model.ts';
import type { Look } from '../../../../src/features/demos/look.model.ts';
import { demoRecords } from './records.ts';
import { anyConditions, anyLook, checkout, live, message, page } from './example.ts';
import { scenes, search, steps, upload } from './example.ts';

const press: ReaderAction = { type: 'pressed' };
const type = (text: string): ReaderAction => ({ type: 'typed', text });
const choose = (text: string): ReaderAction => ({ type: 'chose', text });
const at = (after: number, action: ReaderAction) => ({ after, action });

/** The search that the guide shows, at the times that it is shown with. */
const shipped = demoRecords.find(({ data }) => data.scene.kind === 'search')!.data.scene;

/** A payment: pressed, and pressed again when the screen has given up waiting. */
const payTwice = [at(0, press), at(4500, press)];
/** A payment on a slow network, pressed twice at once. */
const doublePress = [at(0, press), at(150, press)];

const charged = (look: Look, conditions: Partial<Conditions>, taken: typeof payTwice): number =>
  chargesOf(
    live(startRun(checkout, look, { ...defaultConditions, ...conditions }), taken).end.service,
  );

describe('the checkout', () => {
  test.each<[Look, boolean, number]>([
    ['plain', false, 2],
    ['polished', false, 2],
    ['plain', true, 1],
    ['polished', true, 1],
  ])('after a lost answer, %s, with a key: %s, charges %i', (look, keyed, charges) => {
    expect(charged(look, { loses: true, keyed }, payTwice)).toBe(charges);
  });

  test.each<[Look, boolean, number]>([
    ['plain', false, 2],
    ['polished', false, 1],
    ['plain', true, 1],
    ['polished', true, 1],
  ])('pressed twice on a slow network, %s, with a key: %s, charges %i', (look, keyed, charges) => {
    expect(charged(look, { slow: true, keyed }, doublePress)).toBe(charges);
  });

  test('with a key charges once at most, whatever a reader does and the network loses', () => {
    fc.assert(
      fc.property(steps, anyConditions, anyLook, (taken, conditions, look) => {
        const run = startRun(checkout, look, { ...conditions, keyed: true });
        expect(chargesOf(live(run, taken).end.service)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
  });

  test('offers another try once no answer came, and says so on both sides', () => {
    for (const look of ['plain', 'polished'] as const) {
      const paid = act(startRun(checkout, look, firstConditions('checkout')), press, 0);
      expect(phaseShown(advanceRun(paid, 3999))).toBe(look === 'plain' ? 'rest' : 'waiting');
      expect(phaseShown(advanceRun(paid, 4000))).toBe('unsure');
      const again = act(advanceRun(paid, 4500), press, 4500);
      expect(phaseShown(advanceRun(again, 6000))).toBe('done');
    }
  });

  test('shows “done” only when the service has confirmed it', () => {
    fc.assert(
      fc.property(steps, anyConditions, anyLook, (taken, conditions, look) => {
        for (const { screen, service } of live(startRun(checkout, look, conditions), taken).states)
          if (screen.phase === 'done')
            expect(service.log.some(({ what }) => what === 'answered')).toBe(true);
      }),
    );
  });
});

describe('the search box', () => {
  const letters = ['h', 'ho', 'hon', 'hone', 'honey'].map((text) => at(120, type(text)));

  test.each([80, 150, 300, 450])(
    'asks five times and once, and mixes answers up on the plain side alone, with a key each %i ms',
    (pause) => {
      const typed = ['h', 'ho', 'hon', 'hone', 'honey'].map((text) => at(pause, type(text)));
      const ends = [false, true].map((overtakes) =>
        (['plain', 'polished'] as const).map((look) => {
          const run = startRun(shipped, look, { ...defaultConditions, overtakes });
          const { service, screen } = live(run, typed).end;
          return [service.sent, screen.shown];
        }),
      );
      expect(ends).toEqual([
        [
          [5, 'honey'],
          [1, 'honey'],
        ],
        [
          [5, 'ho'],
          [1, 'honey'],
        ],
      ]);
    },
  );

  test('asks at each letter on the plain side, and once a pause has come on the polished', () => {
    const plain = live(startRun(search, 'plain', defaultConditions), letters).end;
    const polished = live(startRun(search, 'polished', defaultConditions), letters).end;
    expect([plain.service.sent, polished.service.sent]).toEqual([5, 1]);
    expect([plain.screen.shown, polished.screen.shown]).toEqual(['honey', 'honey']);
  });

  test('ends with an older answer on the plain side alone when answers overtake', () => {
    const overtaking = { ...defaultConditions, overtakes: true };
    const plain = live(startRun(search, 'plain', overtaking), letters).end;
    const polished = live(startRun(search, 'polished', overtaking), letters).end;
    expect([plain.screen.input, plain.screen.shown]).toEqual(['honey', 'ho']);
    expect(polished.screen.shown).toBe('honey');
  });

  test('shows nothing but the answer to what stands in it where late ones are dropped', () => {
    fc.assert(
      fc.property(steps, anyConditions, (taken, conditions) => {
        const typed = taken.filter(({ action }) => action.type === 'typed');
        const { states } = live(startRun(search, 'polished', conditions), typed);
        for (const { screen } of states)
          if (screen.phase !== 'waiting') expect([screen.input, null]).toContain(screen.shown);
      }),
      { numRuns: 300 },
    );
  });

  test('shows nothing for an empty box, whatever was asked before', () => {
    const cleared = [...letters, at(50, type(''))];
    expect(
      live(startRun(search, 'polished', defaultConditions), cleared).end.screen.shown,
    ).toBeNull();
  });

  test('loads pictures after the result, and again for the next one', () => {
    const found = advanceRun(act(startRun(search, 'plain', defaultConditions), type('h'), 0), 200);
    expect([found.screen.shown, found.screen.settled]).toEqual(['h', false]);
    expect(advanceRun(found, 550).screen.settled).toBe(true);
  });

  test('finds by name and detail, capitals aside', () => {
    expect(findItems(search.items, ' HO').map(({ name }) => name)).toEqual(['Honey', 'Hops']);
    expect(findItems(search.items, 'fruit')).toHaveLength(search.items.length);
    expect(findItems(search.items, 'nothing')).toEqual([]);
  });
});

describe('the upload', () => {
  test('shows the photo at once on the polished side, after the answer on the plain', () => {
    const shown = (look: Look, time: number): string | null =>
      advanceRun(act(startRun(upload, look, defaultConditions), press, 0), time).screen.shown;
    expect([shown('polished', 0), shown('plain', 2999), shown('plain', 3000)]).toEqual([
      'Hill',
      null,
      'Hill',
    ]);
  });

  test('keeps the choice after a failure on the polished side, so one press is enough', () => {
    const failing = { ...defaultConditions, fails: true };
    const after = (look: Look, taken: ReturnType<typeof at>[]): Run =>
      live(startRun(upload, look, failing), taken).end;
    expect(after('polished', [at(0, press)]).screen).toMatchObject({
      phase: 'failed',
      input: 'Hill',
      shown: 'Hill',
    });
    expect(after('plain', [at(0, press)]).screen).toMatchObject({ phase: 'failed', input: '' });
    const polished = after('polished', [at(0, press), at(4000, press)]);
    const plain = after('plain', [
      at(0, press),
      at(4000, { type: 'chose', text: 'Hill' }),
      at(500, press),
    ]);
    expect([polished.screen.phase, polished.clicks]).toEqual(['done', 2]);
    expect([plain.screen.phase, plain.clicks]).toEqual(['done', 3]);
  });

  test.each<[Look]>([['plain'], ['polished']])(
    'on the %s side shows what was saved after another was chosen, and saves that one as well',
    (look) => {
      const meanwhile = [at(0, press), at(500, choose('Lake'))];
      const { end } = live(startRun(upload, look, defaultConditions), meanwhile);
      expect(end.screen).toMatchObject({ phase: 'rest', input: 'Lake', shown: 'Hill' });
      expect(isReady(end)).toBe(true);
      const both = live(startRun(upload, look, defaultConditions), [
        ...meanwhile,
        at(4000, press),
      ]).end;
      expect(both.screen).toMatchObject({ phase: 'done', shown: 'Lake' });
    },
  );

  test('tells of a failure also after another photo was chosen', () => {
    for (const look of ['plain', 'polished'] as const) {
      const failing = startRun(upload, look, { ...defaultConditions, fails: true });
      const { end } = live(failing, [at(0, press), at(500, choose('Lake'))]);
      expect(end.screen.phase).toBe('failed');
    }
  });
});

describe('the message', () => {
  test('is refused until the number is one that the service accepts, spaces aside', () => {
    const run = startRun(message, 'polished', defaultConditions);
    expect(run.screen.phase).toBe('failed');
    expect(live(run, [at(0, press)]).end.screen.phase).toBe('failed');
    expect(live(run, [at(0, type('1 23')), at(100, press)]).end.screen.phase).toBe('done');
  });

  test.each<[Look, string, string]>([
    ['plain', '12', '123'],
    ['plain', '123', '12'],
    ['polished', '12', '123'],
    ['polished', '123', '12'],
  ])('on the %s side says nothing of %s once it was changed to %s', (look, sent, changed) => {
    const run = startRun(message, look, defaultConditions);
    const meanwhile = [at(0, type(sent)), at(100, press), at(100, type(changed))];
    const { end } = live(run, meanwhile);
    expect(end.screen).toMatchObject({ phase: 'rest', input: changed, shown: null });
    const again = live(run, [...meanwhile, at(400, press)]).end;
    expect(again.screen.phase).toBe(changed === '123' ? 'done' : 'failed');
  });

  test('says what was wrong with the number that was sent, while another one is typed', () => {
    const run = startRun(message, 'polished', defaultConditions);
    expect(run.screen.refused).toBe(message.given);
    const sent = live(run, [at(0, type('9999')), at(100, press), at(1000, type('999'))]).end;
    expect(sent.screen).toMatchObject({ phase: 'failed', input: '999', refused: '9999' });
  });

  test('never says of a number what holds of another', () => {
    fc.assert(
      fc.property(steps, anyLook, (taken, look) => {
        const { states } = live(startRun(message, look, defaultConditions), taken);
        states.forEach(({ screen }, place) => {
          const answered = states[place - 1]?.screen.phase === 'waiting';
          if (screen.phase === 'done') expect(screen.input).toBe('123');
          if (screen.phase === 'failed' && answered) expect(screen.input).not.toBe('123');
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe('the page', () => {
  const order: ReaderAction = { ...press, text: page.action };
  const other: ReaderAction = { ...press, text: page.other };

  test.each<[string, number]>([
    ['at once', 50],
    ['later', 1000],
  ])('can still be finished %s after its other action', (_, after) => {
    for (const look of ['plain', 'polished'] as const) {
      const kept = live(startRun(page, look, defaultConditions), [at(0, other)]).end;
      expect(kept.screen).toMatchObject({ phase: 'rest', shown: page.other });
      expect(isReady(kept)).toBe(true);
      const { end } = live(startRun(page, look, defaultConditions), [
        at(0, other),
        at(after, order),
      ]);
      expect(end.screen).toMatchObject({ phase: 'done', shown: page.action });
      expect([end.clicks, end.service.sent]).toEqual([2, 2]);
    }
  });

  test('stays finished, whatever is pressed or chosen afterwards', () => {
    const more = [order, other, { type: 'chose' } as const].map((action) => at(1000, action));
    const { end } = live(startRun(page, 'polished', defaultConditions), [at(0, order), ...more]);
    expect(end.screen).toMatchObject({ phase: 'done', shown: page.action });
    expect([end.clicks, end.service.sent]).toEqual([1, 1]);
  });

  test('puts away that it was kept once another way was chosen', () => {
    const { end } = live(startRun(page, 'plain', defaultConditions), [
      at(0, other),
      at(1000, { type: 'chose' }),
    ]);
    expect(end.screen.shown).toBeNull();
  });

  test('carries out the action that was pressed first, whatever is done while it waits', () => {
    const taken = [at(0, order), at(100, other), at(100, { type: 'chose' })];
    const { end } = live(startRun(page, 'polished', defaultConditions), taken);
    expect(end.screen).toMatchObject({ phase: 'done', shown: page.action });
    expect([end.clicks, end.service.sent]).toEqual([3, 1]);
  });
});

describe('every scene', () => {
  test('is at rest on both sides with the same on screen', () => {
    for (const scene of scenes) {
      const [plain, polished] = (['plain', 'polished'] as const).map((look) =>
        startRun(scene, look, firstConditions(scene.kind)),
      );
      expect(plain!.screen).toEqual(polished!.screen);
      expect(changesAt(plain!)).toBeNull();
    }
  });

  test('comes to rest again, and nothing is under way then', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...scenes),
        steps,
        anyConditions,
        anyLook,
        (scene, taken, conditions, look) => {
          const { end } = live(startRun(scene, look, conditions), taken);
          expect(changesAt(end)).toBeNull();
          expect(end.screen.phase).not.toBe('waiting');
          expect(end.service.open).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('calls done only what belongs to what is entered, on both sides', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...scenes),
        steps,
        anyConditions,
        anyLook,
        (scene, taken, conditions, look) => {
          for (const { screen } of live(startRun(scene, look, conditions), taken).states)
            if (screen.phase === 'done') expect(screen.shown).toBe(screen.input);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('can be used where nothing is under way and what is entered is not what is shown', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...scenes),
        steps,
        anyConditions,
        anyLook,
        (scene, taken, conditions, look) => {
          for (const run of live(startRun(scene, look, conditions), taken).states)
            if (
              changesAt(run) === null &&
              run.screen.input &&
              run.screen.input !== run.screen.shown
            )
              expect(isReady(run)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('does the same however often the clock is read', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...scenes),
        steps,
        anyConditions,
        anyLook,
        (scene, taken, conditions, look) => {
          const run = startRun(scene, look, conditions);
          let now = run;
          let time = 0;
          for (const { after, action } of taken) {
            time += after;
            now = act(advanceRun(now, time), action, time);
          }
          expect(advanceRun(now, time + 60_000)).toEqual(live(run, taken).end);
        },
      ),
    );
  });

  test('differs in behaviour only where its policies differ', () => {
    const [plain, polished] = [
      startRun(page, 'plain', defaultConditions),
      startRun(page, 'polished', defaultConditions),
    ];
    expect(plain.policy).toEqual(polished.policy);
  });
});
