import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskView } from '@samenspel/contracts';
import { dateWords } from '@samenspel/i18n';
import { useLanguage } from '../i18n/use-language';
import { MarkShape, useToday } from '../ui';

type Escalation = TaskView['parties'][number]['escalations'][number];

/** Who is asked after whom, on dates that everybody can see beforehand. */
export function EscalationDates({ escalations }: { readonly escalations: readonly Escalation[] }): ReactElement {
  const { t } = useTranslation('task');
  const language = useLanguage();
  const today = useToday();
  const sentence = ({ tier, on, to }: Escalation): string => {
    const words = { date: dateWords({ date: on, today, language, form: 'day' }), tier: t(`tier.${tier}`) };
    return to === null ? t('people.escalationItem', words) : t('people.escalationTo', { ...words, name: to });
  };
  return (
    <ol className="sam-plain-list">
      {escalations.map((escalation) => (
        <li key={escalation.tier} className="sam-todo">
          <MarkShape mark={escalation.done ? 'done' : 'open'} />
          <span>
            {sentence(escalation)}
            {escalation.done && ` (${t('people.escalationDone')})`}
          </span>
        </li>
      ))}
    </ol>
  );
}
