import { useLanguage } from '../i18n/use-language';

/** "12,5" in Dutch, "12.5" in English. */
export function useNumberWords(): (value: number) => string {
  const language = useLanguage();
  return (value) => new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value);
}
