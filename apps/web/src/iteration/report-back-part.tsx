import type { IterationView, ReportBackBody, ReportBackView } from '@samenspel/contracts';
import { useState, type ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSend } from '../api';
import { useDayWords } from '../consultation/use-day-words';
import { Button, ButtonRow, Form, Section, Small, SubmitButton, TextField, useMessages } from '../ui';

interface ReportBackProps {
  readonly view: IterationView;
}

/** A seat speaks for others: when it told them how the task goes, and what came back. Nobody is mailed about it. */
export function ReportBackPart({ view }: ReportBackProps): ReactElement | null {
  const { t } = useTranslation('iteration');
  const [changing, setChanging] = useState(false);
  const { reportBack, may } = view;
  if (reportBack === null && !may.answer) return null;
  return (
    <Section title={t('reportBack.title')}>
      {reportBack !== null && !changing ? (
        <>
          <Said reportBack={reportBack} />
          {may.answer && (
            <ButtonRow>
              <Button
                onClick={() => {
                  setChanging(true);
                }}
              >
                {t('change')}
              </Button>
            </ButtonRow>
          )}
        </>
      ) : (
        <ReportBackForm
          view={view}
          onClose={() => {
            setChanging(false);
          }}
        />
      )}
    </Section>
  );
}

function Said({ reportBack: { on, line } }: { readonly reportBack: ReportBackView }): ReactElement {
  const { t } = useTranslation('iteration');
  const day = useDayWords();
  return (
    <>
      <Small>{t('reportBack.given', { date: day(on) })}</Small>
      {line !== '' && <p className="utrecht-paragraph sam-typed">{line}</p>}
    </>
  );
}

function ReportBackForm({ view, onClose }: ReportBackProps & { readonly onClose: () => void }): ReactElement {
  const { t } = useTranslation('iteration');
  const showMessage = useMessages();
  const { step, mySeatId, reportBack } = view;
  const { today } = step.deadline;
  const form = useForm<ReportBackBody>({
    defaultValues: reportBack ?? { on: today, line: '' },
    shouldFocusError: false,
  });
  const send = useSend<ReportBackBody, ReportBackView>({
    method: 'PUT',
    path: `/steps/${step.id}/reports-back/${mySeatId ?? ''}`,
    refreshes: [`/steps/${step.id}`, '/tasks'],
  });
  const submit = async (body: ReportBackBody): Promise<void> => {
    await send.mutateAsync(body);
    onClose();
    showMessage({ text: t('reportBack.sent') });
  };
  const validate = (on: string): string | true => on <= today || t('reportBack.notYet');
  return (
    <Form form={form} onSubmit={submit}>
      <TextField name="on" type="date" label={t('reportBack.on')} required rules={{ validate }} />
      <TextField name="line" label={t('reportBack.line')} hint={t('reportBack.hint')} maxLength={500} />
      <SubmitButton>{t('reportBack.send')}</SubmitButton>
    </Form>
  );
}
