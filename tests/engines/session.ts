/** A browser with one window and an empty storage of its own, as the journeys use it. */
export interface Session {
  /** Opens an address of the site, relative to its root, and waits until it has loaded. */
  readonly open: (path: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  /** Presses a key where the focus is: a character, or a name such as `Enter` or `Control+k`. */
  readonly press: (key: string) => Promise<void>;
  readonly click: (selector: string) => Promise<void>;
  /** Chooses an option of a `<select>` by its value. */
  readonly choose: (selector: string, value: string) => Promise<void>;
  /** Runs a function in the page. It knows nothing but its arguments, which are plain data. */
  readonly evaluate: <Result, Args extends readonly unknown[]>(
    run: (...args: Args) => Result,
    ...args: Args
  ) => Promise<Awaited<Result>>;
  /** Makes the page this large, or as narrow as the browser allows. */
  readonly resize: (width: number, height: number) => Promise<void>;
  /** The visible part of the page as a PNG file. */
  readonly screenshot: () => Promise<Uint8Array>;
  /** What pages complained of so far, as far as this browser lets it be heard. */
  readonly faults: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** A browser that the journeys run in. */
export interface Engine {
  /** Starts a session; starts the browser first where it does not run. */
  readonly start: () => Promise<Session>;
  /** Ends the browser and everything that it needed. */
  readonly stop: () => Promise<void>;
}

/** The browser or its driver is gone or answers no more, which is no fault of a page. */
export class DriverDied extends Error {}

/** Waits until what was changed in a page has been painted. Runs in the page. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });

/** The text of a call of a function, to be run in a page. */
export const callOf = (run: (...args: never) => unknown, args: readonly unknown[]): string =>
  `(${run.toString()})(...${JSON.stringify(args)})`;
