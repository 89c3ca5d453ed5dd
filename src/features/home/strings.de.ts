import type * as en from './strings.en.ts';

export const homeStrings: typeof en.homeStrings = {
  readers: 'Wo Sie anfangen',
  inside: 'Was hier steht',
};
