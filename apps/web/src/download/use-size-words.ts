import { useLanguage } from '../i18n/use-language';

const KILO = 1000;

/** "85 kB" or "1,4 MB". */
export function useSizeWords(): (bytes: number) => string {
  const language = useLanguage();
  return (bytes) => {
    const [unit, size] = bytes < KILO * KILO ? ['kilobyte', bytes / KILO] : ['megabyte', bytes / KILO / KILO];
    const maximumFractionDigits = unit === 'kilobyte' ? 0 : 1;
    return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits }).format(Math.max(size, 1));
  };
}
