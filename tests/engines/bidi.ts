import { callOf, DriverDied } from './session.ts';

/** How long a command may take before the browser counts as dead, in milliseconds. */
const patience = 120_000;

/** Faults that tell of the browser, not of the page. */
const gone = /^(invalid session id|no such frame|session not created)$/;

interface Waiting {
  readonly resolve: (result: never) => void;
  readonly reject: (error: Error) => void;
}

interface Message {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
  readonly method?: string;
  readonly params?: unknown;
}

/** A connection to a browser that speaks WebDriver BiDi. */
export interface Bidi {
  /** Sends a command, and returns its result. Throws what the browser answers. */
  readonly send: <Result = unknown>(method: string, params: object) => Promise<Result>;
  /** Hears of events until the connection is closed. */
  readonly hear: (method: string, heard: (params: never) => void) => void;
  readonly isOpen: () => boolean;
}

/** Connects to a browser and begins a session with it. */
export async function connect(address: string): Promise<Bidi> {
  const socket = new WebSocket(`${address}/session`);
  await new Promise<void>((resolve, reject) => {
    socket.onopen = () => resolve();
    socket.onerror = () => reject(new DriverDied(`No connection to ${address}`));
  });
  const waiting = new Map<number, Waiting>();
  const listeners: [string, (params: never) => void][] = [];
  let last = 0;

  socket.onmessage = ({ data }) => {
    const { id, result, error, message, method, params } = JSON.parse(String(data)) as Message;
    for (const [name, heard] of listeners) if (name === method) heard(params as never);
    const asked = waiting.get(id ?? 0);
    waiting.delete(id ?? 0);
    if (error === undefined) asked?.resolve(result as never);
    else {
      const said = `${error}: ${message}`;
      asked?.reject(gone.test(error) ? new DriverDied(said) : new Error(said));
    }
  };
  socket.onclose = () => {
    for (const { reject } of waiting.values()) reject(new DriverDied('The browser ended'));
    waiting.clear();
  };

  const send: Bidi['send'] = (method, params) =>
    new Promise((resolve, reject) => {
      if (socket.readyState !== WebSocket.OPEN) return reject(new DriverDied('The browser ended'));
      const id = ++last;
      const late = setTimeout(() => {
        waiting.delete(id);
        reject(new DriverDied(`No answer to ${method}`));
      }, patience);
      waiting.set(id, {
        resolve: (result) => {
          clearTimeout(late);
          resolve(result);
        },
        reject: (error) => {
          clearTimeout(late);
          reject(error);
        },
      });
      socket.send(JSON.stringify({ id, method, params }));
    });
  await send('session.new', { capabilities: {} });
  return {
    send,
    hear: (method, heard) => void listeners.push([method, heard]),
    isOpen: () => socket.readyState === WebSocket.OPEN,
  };
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

/** Runs a function in a page, and returns what it returns as plain data. */
export async function evaluateIn<Result>(
  { send }: Bidi,
  context: string,
  run: (...args: never) => unknown,
  args: readonly unknown[],
): Promise<Result> {
  const { type, result, exceptionDetails } = await send<Evaluated>('script.evaluate', {
    expression: `(async () => JSON.stringify({ value: await ${callOf(run, args)} }))()`,
    target: { context },
    awaitPromise: true,
  });
  if (type === 'exception') throw new Error(exceptionDetails?.text);
  return (JSON.parse(result?.value ?? '{}') as { value: Result }).value;
}
