/** Dutch is the source; English is complete but second. */
export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

export const isLanguage = (value: unknown): value is Language => languages.some((language) => language === value);
