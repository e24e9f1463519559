import type { ClosingDayView } from '@samenspel/contracts';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../api';
import { Alert, Button, ConfirmDialog, DataTable, Paragraph, Section, useMessages, useProblemWords } from '../ui';
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
  const showMessage = useMessages();
  const words = useProblemWords();
  const [asking, setAsking] = useState(false);
  const remove = useSend<undefined>({
    method: 'DELETE',
    path: `/closing-days/${day.id}`,
    refreshes: [`/programmes/${programmeId}/`, '/tasks'],
  });
  const { name } = day;
  const confirm = (): void => {
    remove.mutate(undefined, {
      onSuccess: () => {
        showMessage({ text: t('closing.removed', { name }) });
      },
    });
  };
  return (
    <>
      <Button
        weight="subtle"
        aria-label={t('closing.removeLabel', { name })}
        onClick={() => {
          setAsking(true);
        }}
      >
        {t('closing.remove')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('closing.removeTitle', { name })}
        confirmLabel={t('closing.remove')}
        busy={remove.isPending}
        onConfirm={confirm}
        onClose={() => {
          setAsking(false);
        }}
      >
        {remove.error && <Alert kind="error">{words(remove.error)}</Alert>}
        <Paragraph>{t('closing.removeBody')}</Paragraph>
      </ConfirmDialog>
    </>
  );
}
