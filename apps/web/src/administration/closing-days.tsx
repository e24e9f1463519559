import type { ClosingDayView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable, Paragraph, Section } from '../ui';
import { RemoveButton } from '../ui/remove-button';
import { NewClosingDay } from './new-closing-day';
import { useRangeWords } from './use-range-words';

interface ClosingDaysProps {
  readonly programmeId: string;
  readonly days: readonly ClosingDayView[];
}

/** When the programme or one party is closed: to see, to add and to take away. */
export function ClosingDays({ programmeId, days }: ClosingDaysProps): ReactElement {
  const { t } = useTranslation('administration');
  const range = useRangeWords();
  return (
    <Section title={t('closing.title')}>
      <Paragraph>{t('closing.lead')}</Paragraph>
      {days.length === 0 ? (
        <Paragraph>{t('closing.none')}</Paragraph>
      ) : (
        <DataTable
          caption={t('closing.caption')}
          rows={days}
          rowKey={({ id }) => id}
          columns={[
            { head: t('closing.what'), cell: ({ name }) => name },
            { head: t('closing.when'), cell: range },
            { head: t('closing.whose'), cell: ({ party }) => party?.name ?? t('closing.programme') },
            { head: t('closing.entered'), cell: ({ by }) => by.name },
            { head: t('closing.action'), cell: (day) => <Remove programmeId={programmeId} day={day} /> },
          ]}
        />
      )}
      <NewClosingDay programmeId={programmeId} />
    </Section>
  );
}

function Remove({ programmeId, day }: { readonly programmeId: string; readonly day: ClosingDayView }): ReactElement {
  const { t } = useTranslation('administration');
  const { name } = day;
  return (
    <RemoveButton
      label={t('closing.remove')}
      spoken={t('closing.removeLabel', { name })}
      title={t('closing.removeTitle', { name })}
      path={`/closing-days/${day.id}`}
      refreshes={[`/programmes/${programmeId}/`, '/tasks']}
      done={t('closing.removed', { name })}
    >
      <Paragraph>{t('closing.removeBody')}</Paragraph>
    </RemoveButton>
  );
}
