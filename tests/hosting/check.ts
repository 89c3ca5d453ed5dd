/** One figure of a check, with what it has to be. */
export interface Figure {
  readonly what: string;
  readonly value: string;
  readonly wanted: string;
  readonly held: boolean;
}

/**
 * Something that is measured with the servers that guides are published on. Each check is a file of this
 * folder and is listed in `verify.ts`. It starts what it needs on this machine's own addresses,
 * stops it again, and writes nothing outside `.cache/` and temporary folders.
 */
export interface HostingCheck {
  readonly name: string;
  /** Seconds after which it counts as failed. */
  readonly limit: number;
  /** Whether it builds what it needs, and asks for none of the tests’ sites. */
  readonly buildsItself?: true;
  readonly run: () => Promise<readonly Figure[]>;
}

/** A figure that must be a certain value. */
export const exactly = (what: string, value: string | number, wanted: string | number): Figure => ({
  what,
  value: String(value),
  wanted: String(wanted),
  held: String(value) === String(wanted),
});

/** A figure that is reported and could be anything. */
export const reported = (what: string, value: string | number): Figure => ({
  what,
  value: String(value),
  wanted: '',
  held: true,
});
