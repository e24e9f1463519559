import { useTranslation } from 'react-i18next';
import type { Translator } from '@samenspel/i18n';

/** The `t` that the sentences of `@samenspel/i18n` take; the page has loaded their namespace (`page(..., 'progress')`). */
export function useWords(): Translator {
  return useTranslation().t;
}
