/** Handlers of the window's events, by event name. */
type Handlers = {
  readonly [Name in keyof WindowEventMap]?: (event: WindowEventMap[Name]) => void;
};

/** Those who want to hear of every change of a store. */
interface Listeners {
  readonly tell: () => void;
  /** Calls back at every change until the function that it returns is called. */
  readonly listen: (heard: () => void) => () => void;
}

/** Keeps listeners; the window's events are handled only while there is one. */
export function openListeners(handlers: Handlers): Listeners {
  const heard = new Set<() => void>();
  const events = Object.entries(handlers) as [string, EventListener][];
  return {
    tell: () => heard.forEach((call) => call()),
    listen: (call) => {
      if (!heard.size) for (const [name, handle] of events) addEventListener(name, handle);
      heard.add(call);
      return () => {
        heard.delete(call);
        if (!heard.size) for (const [name, handle] of events) removeEventListener(name, handle);
      };
    },
  };
}
