/** What a good or a photo of a demo can be drawn as. */
export const pictureNames = [
  'apple',
  'basket',
  'bees',
  'bread',
  'card',
  'cheese',
  'chocolate',
  'cup',
  'delivery',
  'fish',
  'flowers',
  'herbs',
  'honey',
  'honeycomb',
  'market',
  'message',
  'van',
  'wallet',
] as const;

/** What a photo of a demo can show. */
export const photoNames = ['table', 'stall', 'sunlit', 'board'] as const;

export type Picture = (typeof pictureNames)[number];
export type PhotoName = (typeof photoNames)[number];

/** The room that a drawing takes: that of a good, or that of a photo. */
export const boxOf = (name: Picture | PhotoName): string =>
  (photoNames as readonly string[]).includes(name) ? '0 0 160 90' : '0 0 48 48';

/** Id of a drawing on the page of a demo, which draws each once and shows it on both sides. */
export const artId = (demo: string, name: Picture | PhotoName): string => `_${demo}-art-${name}`;
