/** Languages that the site's own words exist in. */
const uiLanguages = ['en', 'de'] as const;

export type UiLanguage = (typeof uiLanguages)[number];

/** The language of the site's own words for content in `language`; English where there are none. */
export function uiLanguage(language: string): UiLanguage {
  const [primary = ''] = language.toLowerCase().split('-');
  return uiLanguages.find((language) => language === primary) ?? 'en';
}

/** Primary languages that are written from right to left. */
const leftward = ['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi'];

/** `rtl` where a language such as `he-IL` is written from right to left; undefined for others. */
export const directionOf = (language: string): 'rtl' | undefined =>
  leftward.includes(language.toLowerCase().split('-')[0]!) ? 'rtl' : undefined;
