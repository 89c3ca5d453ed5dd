import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  advance,
  chargesOf,
  type RequestOutcome,
  idleService,
  nextAt,
  type Request,
  send,
  type Service,
  type Treatment,
} from '../../../../src/features/demos/service.model.ts';

const payment = (key: string | null = null): Request => ({ subject: 'order', key, charges: true });
const outcomes: readonly RequestOutcome[] = ['answered', 'refused', 'answer-lost', 'request-lost'];

const sent = fc.record({
  at: fc.integer({ min: 0, max: 10_000 }),
  key: fc.constantFrom('a', 'b', null),
  charges: fc.boolean(),
  latency: fc.integer({ min: 0, max: 5000 }),
  outcome: fc.constantFrom(...outcomes),
});
const history = fc
  .array(sent, { maxLength: 15 })
  .map((all) => all.toSorted((one, other) => one.at - other.at));

/** Everything sent in its order, the service looked at in between or not. */
function play(all: readonly (Treatment & Omit<Request, 'subject'> & { at: number })[]) {
  let service: Service = idleService;
  const answers: { request: number; at: number }[] = [];
  const look = (to: number): void => {
    const after = advance(service, to);
    service = after.service;
    answers.push(...after.answers);
  };
  for (const { at, latency, outcome, ...request } of all) {
    look(at);
    service = send(service, { subject: 'order', ...request }, { latency, outcome }, at);
  }
  look(60_000);
  return { service, answers };
}

describe('the simulated service', () => {
  test('never charges twice for one key, whatever is sent, delayed, lost and refused', () => {
    fc.assert(
      fc.property(history, (all) => {
        const { service } = play(all);
        for (const key of ['a', 'b']) {
          const own = all.flatMap((request, place) => (request.key === key ? [place + 1] : []));
          const charged = service.log.filter(
            ({ what, request }) => what === 'charged' && own.includes(request),
          );
          expect(charged.length).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('charges for every request without a key that reaches it and is not refused', () => {
    fc.assert(
      fc.property(history, (all) => {
        const bare = all.map((request) => ({ ...request, key: null }));
        const heard = bare.filter(
          ({ charges, outcome }) =>
            charges && (outcome === 'answered' || outcome === 'answer-lost'),
        );
        expect(chargesOf(play(bare).service)).toBe(heard.length);
      }),
    );
  });

  test('answers what is neither lost nor late for ever, once each, in the order of their times', () => {
    fc.assert(
      fc.property(history, (all) => {
        const { answers, service } = play(all);
        const heard = all.flatMap(({ outcome }, place) =>
          outcome === 'answered' || outcome === 'refused' ? [place + 1] : [],
        );
        expect(answers.map(({ request }) => request).toSorted((a, b) => a - b)).toEqual(heard);
        const times = answers.map(({ at }) => at);
        expect(times).toEqual(times.toSorted((a, b) => a - b));
        expect(nextAt(service)).toBeNull();
      }),
    );
  });

  test('does the same however often it is looked at on the way', () => {
    fc.assert(
      fc.property(history, fc.array(fc.integer({ min: 0, max: 20_000 })), (all, looks) => {
        let service: Service = idleService;
        for (const { at, latency, outcome, key, charges } of all)
          service = send(service, { subject: 'order', key, charges }, { latency, outcome }, at);
        const once = advance(service, 30_000).service;
        for (const to of looks.toSorted((a, b) => a - b)) service = advance(service, to).service;
        expect(advance(service, 30_000).service).toEqual(once);
      }),
    );
  });

  test('charges half-way, so a payment whose answer is lost is made all the same', () => {
    const service = send(idleService, payment(), { latency: 1000, outcome: 'answer-lost' }, 100);
    expect(nextAt(service)).toBe(600);
    expect(chargesOf(advance(service, 599).service)).toBe(0);
    expect(chargesOf(advance(service, 600).service)).toBe(1);
    expect(advance(service, 5000).answers).toEqual([]);
  });

  test('remembers no key of work that it refused, so a retry is done', () => {
    let service = send(idleService, payment('a'), { latency: 10, outcome: 'refused' }, 0);
    service = advance(service, 10).service;
    service = send(service, payment('a'), { latency: 10, outcome: 'answered' }, 20);
    const { service: after, answers } = advance(service, 30);
    expect(answers).toEqual([{ request: 2, subject: 'order', ok: true, at: 30 }]);
    expect(chargesOf(after)).toBe(1);
  });
});
