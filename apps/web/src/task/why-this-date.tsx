import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlannedStepView } from '@samenspel/contracts';
import { dateWords } from '@samenspel/i18n';
import { useLanguage } from '../i18n/use-language';
import { useToday, WhyNote } from '../ui';

/** The rule that a date came from: its term, the holidays in it, and what moved it. */
export function WhyThisDate({ step }: { readonly step: PlannedStepView }): ReactElement {
  const { t } = useTranslation('task');
  const language = useLanguage();
  const today = useToday();
  const day = (date: string): string => dateWords({ date, today, language, form: 'day' });
  const { kind, ordinal, days, opens, skippedHolidays, extendedBy, pausedDays, deadline, closedOn } = step;
  const reasons = [
    t('plan.whyDays', { count: days, from: day(opens.on) }),
    ...skippedHolidays.map(({ date, whyNot }) =>
      t('plan.whyHoliday', { date: day(date), holiday: t(`holiday.${whyNot}`) }),
    ),
    extendedBy > 0 && t('plan.whyExtended', { count: extendedBy }),
    pausedDays > 0 && t('plan.whyPaused', { count: pausedDays }),
    t(deadline.hasClosingInstant ? 'plan.whyClosing' : 'plan.whyDue'),
    closedOn !== null && t('plan.closedOn', { date: day(closedOn) }),
  ].filter((reason) => reason !== false);
  return (
    <WhyNote about={t('plan.whyAbout', { step: t(`step.${kind}`, { ordinal }) })}>
      <ul className="sam-plain-list">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </WhyNote>
  );
}
