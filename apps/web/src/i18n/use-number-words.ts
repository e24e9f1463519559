import { useLanguage } from './use-language';

/** "12,5" in Dutch, "12.5" in English. */
export function useNumberWords(mostDecimals = 1): (value: number) => string {
  const language = useLanguage();
  return (value) => new Intl.NumberFormat(language, { maximumFractionDigits: mostDecimals }).format(value);
}
