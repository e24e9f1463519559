import { dateWords } from '@samenspel/i18n';
import { useLanguage } from '../i18n/use-language';

/** "donderdag 3 december 2026": always with its year, for a dossier is read long after. */
export function useDatedWords(): (date: string) => string {
  const language = useLanguage();
  return (date) => dateWords({ date, today: '', language, form: 'day' });
}
