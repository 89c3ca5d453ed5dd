import type * as en from './strings.en.ts';

export const homeStrings: typeof en.homeStrings = {
  readers: 'Wo Sie anfangen können',
  inside: 'Was Sie hier finden',
};
