import type { InitOptions } from 'i18next';
import './i18next-types';

/** What node and browser have in common. React and the mail templates escape, so i18next must not do it twice. */
export const i18nextOptions = {
  fallbackLng: 'nl',
  defaultNS: 'common',
  interpolation: { escapeValue: false },
  returnNull: false,
} as const satisfies InitOptions;
