import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskView } from '@samenspel/contracts';
import { dateWords } from '@samenspel/i18n';
import { useLanguage } from '../../i18n/use-language';
import { StatusMark, useToday } from '../../ui';

/** Who set a rule aside, why and when: it stays visible for ever. */
export function Override({ override }: { readonly override: TaskView['overrides'][number] }): ReactElement {
  const { t } = useTranslation('task');
  const language = useLanguage();
  const today = useToday();
  const { subject, partyName, reason, by, when } = override;
  const date = dateWords({ date: when.on, today, language, form: 'day' });
  return (
    <li className="sam-rows__row">
      <StatusMark mark="overridden">{t(`people.override.${subject}`, { party: partyName ?? '' })}</StatusMark>
      <p className="sam-small">{t('people.overrideBy', { by, date, reason })}</p>
    </li>
  );
}
