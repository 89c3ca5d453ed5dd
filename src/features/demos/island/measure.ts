import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Measured } from '../data.model.ts';
import { type ReaderAction, phaseShown, type Run } from '../run.model.ts';
import { chargesOf } from '../service.model.ts';
import { type ElementBox, shiftOf } from '../shift.model.ts';

/** A shift as Chromium reports it; other browsers report none. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources?: readonly { readonly node: Node | null }[];
}

const seesShifts = (): boolean =>
  'PerformanceObserver' in globalThis &&
  !!PerformanceObserver.supportedEntryTypes?.includes('layout-shift');

/** What the reader can see of a side: changes when the screen answers, not when they type. */
const seen = (run: Run): string => `${phaseShown(run)} ${run.screen.shown ?? ''}`;

/** Whether an action is the one that the screen has to respond to. */
const asks = ({ scene }: Run, { type }: ReaderAction): boolean =>
  type === (scene.kind === 'search' ? 'typed' : 'pressed');

/**
 * Measures a side while a reader tries it, and reports the figures once they have begun. Gives back
 * what to call with every action, before it is done.
 */
export function useMeasures(
  run: Run,
  place: RefObject<HTMLElement | null>,
  tell: (measured: Measured) => void,
): (action: ReaderAction) => void {
  const begun = useRef<{ at: number; seen: string } | null>(null);
  const [feedback, setFeedback] = useState<number | null>(null);
  const [shift, setShift] = useState(0);

  useLayoutEffect(() => {
    const start = begun.current;
    if (!start || feedback !== null || seen(run) === start.seen) return;
    // The next frame is the first that the reader sees.
    const frame = requestAnimationFrame(() => setFeedback(performance.now() - start.at));
    return () => cancelAnimationFrame(frame);
  }, [run, feedback]);

  useEffect(() => {
    if (!seesShifts()) return;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as LayoutShift[])
        if (begun.current && entry.sources?.some(({ node }) => place.current?.contains(node)))
          setShift((sum) => sum + entry.value);
    });
    observer.observe({ type: 'layout-shift' });
    return () => observer.disconnect();
  }, [place]);

  const before = useRef<ReadonlyMap<string, ElementBox>>(new Map());
  useLayoutEffect(() => {
    if (seesShifts()) return;
    const after = placesIn(place.current!);
    const size = { width: innerWidth, height: innerHeight };
    const moved = begun.current ? shiftOf(before.current, after, size) : 0;
    before.current = after;
    if (moved) setShift((sum) => sum + moved);
  }, [run, place]);

  const { service, clicks, screen } = run;
  const finished = screen.phase === 'done';
  const requests = service.sent;
  const charges = chargesOf(service);
  useEffect(() => {
    if (begun.current)
      tell({
        ...(feedback !== null && { feedback }),
        ...(finished && { clicks }),
        requests,
        charges,
        shift,
      });
  }, [feedback, finished, clicks, requests, charges, shift, tell]);

  return (action) => {
    if (asks(run, action)) begun.current ??= { at: performance.now(), seen: seen(run) };
  };
}

/** The places of those parts of a screen that stay from one moment to the next. */
function placesIn(screen: HTMLElement): Map<string, ElementBox> {
  const places = new Map<string, ElementBox>();
  screen.querySelectorAll('[data-part]').forEach((part) => {
    const { x, y, width, height } = part.getBoundingClientRect();
    if (width && height) places.set(part.getAttribute('data-part')!, { x, y, width, height });
  });
  return places;
}
