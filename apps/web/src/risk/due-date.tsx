import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { dateWords } from '@samenspel/i18n';
import { useLanguage } from '../i18n/use-language';
import { useToday } from '../ui';

export function DueDate({ date }: { readonly date: string }): ReactElement {
  const { t } = useTranslation('risk');
  const language = useLanguage();
  const today = useToday();
  return (
    <p className="sam-work__line">{t('work.line', { date: dateWords({ date, today, language, form: 'day' }) })}</p>
  );
}
