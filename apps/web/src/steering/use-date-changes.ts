import type { DateChange, Deadline } from '@samenspel/contracts';
import { dateWords } from '@samenspel/i18n';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language';
import { useToday, type Change } from '../ui';

/** The dates that move, in words: "Consultatie 1: donderdag 3 december, straks donderdag 10 december". */
export function useDateChanges(changes: readonly DateChange[]): readonly Change[] {
  const { t } = useTranslation(['steering', 'task']);
  const language = useLanguage();
  const today = useToday();
  const words = (deadline: Deadline | null, none: string): string =>
    deadline === null ? none : dateWords({ date: deadline.lastDay, today, language, form: 'until' });
  return changes.map(({ stepKind, ordinal, before, after }) => ({
    what: t(`task:stepTitle.${stepKind}`, { ordinal }),
    before: words(before, t('steering:notForeseen')),
    after: words(after, t('steering:dropped')),
  }));
}
