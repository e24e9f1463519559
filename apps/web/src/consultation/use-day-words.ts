import { dateWords } from '@samenspel/i18n';
import { useLanguage } from '../i18n/use-language';
import { useToday } from '../ui';

/** "donderdag 3 december", inside a sentence. */
export function useDayWords(): (date: string) => string {
  const language = useLanguage();
  const today = useToday();
  return (date) => dateWords({ date, today, language, form: 'day' });
}
