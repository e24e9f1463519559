import { dateWords } from '@samenspel/i18n';
import { useLanguage } from '../i18n/use-language';
import { useToday } from '../ui';

/** A day in words, on the calendar of the task. */
export function useDay(): (date: string) => string {
  const language = useLanguage();
  const today = useToday();
  return (date) => dateWords({ date, today, language, form: 'day' });
}
