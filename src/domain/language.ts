/** Languages that the site's own words exist in. */
export const uiLanguages = ['en', 'de'] as const;

export type UiLanguage = (typeof uiLanguages)[number];

/** The language of the site's own words for content in `language`; English where there are none. */
export function uiLanguage(language: string): UiLanguage {
  const [primary = ''] = language.toLowerCase().split('-');
  return uiLanguages.find((one) => one === primary) ?? 'en';
}
