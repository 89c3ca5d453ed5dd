/** Makes text that is the same in every run, about as long and as varied as what people write. */
export interface Writer {
  /** A whole number from 0 up to, but not including, `below`. */
  readonly number: (below: number) => number;
  readonly pick: <T>(from: readonly T[]) => T;
  /** One sentence of about 15 words with its full stop. */
  readonly sentence: () => string;
  /** Some sentences, joined by spaces. */
  readonly sentences: (count: number) => string;
  /** Two to four words without a full stop, the first with a capital. */
  readonly title: () => string;
}

const words = (text: string): string[] => text.split(' ');

const people = words(
  'team customer designer engineer manager tester supplier partner reviewer analyst editor planner',
);
const things = words(
  'order invoice release report screen service address delivery payment contract queue record ' +
    'request answer budget forecast message account session journey survey interview prototype ' +
    'sketch backlog experiment metric target promise deadline handover incident alert log table ' +
    'form button label search filter map picture notice translation permission password policy',
);
const qualities = words(
  'early late small large clear vague honest risky cheap slow quick steady fragile simple hidden ' +
    'shared local daily weekly plain careful public private rough final open missing broken safe',
);
const deeds = words(
  'checks names measures splits moves keeps drops writes reads tests asks promises shows hides ' +
    'compares counts sends returns closes opens plans reviews repeats explains changes follows',
);
const syllables = words('ba ce di fo gu ha ke li mo nu pa re si to va we xi yo za bri cla dro fle');

type Phrase = (writer: Writer, name: () => string) => string;

const frames: readonly Phrase[] = [
  ({ pick }, name) =>
    `The ${pick(people)} at ${name()} ${pick(deeds)} the ${pick(things)} before anybody ${pick(deeds)} a ${pick(qualities)} ${pick(things)}`,
  ({ pick }) =>
    `A ${pick(qualities)} ${pick(things)} costs less than a ${pick(qualities)} one, because the ${pick(people)} ${pick(deeds)} it at once`,
  ({ pick }) =>
    `If the ${pick(things)} is ${pick(qualities)}, the ${pick(people)} ${pick(deeds)} the ${pick(things)} and tells the ${pick(people)} what has changed`,
  ({ pick, number }) =>
    `In ${number(28) + 2} of ${number(60) + 31} cases the ${pick(people)} ${pick(deeds)} the ${pick(things)} only after the ${pick(things)} has arrived`,
  ({ pick }, name) =>
    `${name()} once kept a ${pick(qualities)} ${pick(things)} beside each ${pick(things)}, and every ${pick(people)} could see why`,
  ({ pick }) =>
    `Ask the ${pick(people)} which ${pick(things)} is ${pick(qualities)}, then write the ${pick(things)} so that the ${pick(people)} ${pick(deeds)} it without help`,
  ({ pick }) =>
    `Nobody ${pick(deeds)} a ${pick(things)} for its own sake; the ${pick(people)} wants a ${pick(qualities)} ${pick(things)} by the end of the week`,
];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A writer whose text depends on the seed alone. */
export function writerOf(seed: number): Writer {
  let state = seed >>> 0;
  // Mulberry32: small, quick, and the same on every machine.
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const number = (below: number): number => Math.floor(next() * below);
  const pick = <T>(from: readonly T[]): T => from[number(from.length)]!;
  const name = (): string =>
    capital(Array.from({ length: number(2) + 2 }, () => pick(syllables)).join(''));
  const writer: Writer = {
    number,
    pick,
    sentence: () => `${pick(frames)(writer, name)}.`,
    sentences: (count) => Array.from({ length: count }, writer.sentence).join(' '),
    title: () => capital([pick(qualities), pick(things), pick(people)].join(' ')),
  };
  return writer;
}
