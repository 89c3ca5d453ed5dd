import type * as en from './strings.en.ts';

export const insightStrings: typeof en.insightStrings = {
  title: 'Einblicke',
  lede: 'Kurze Beiträge von Menschen, die diese Arbeit tun, unter ihrem Namen.',
};
