import type { ConsultationView, VerdictBody } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSend } from '../api';
import { ChoiceList, Form, Paragraph, Section, Small, SubmitButton, TextArea, useMessages } from '../ui';
import { useDayWords } from './use-day-words';

interface VerdictFormProps {
  readonly view: ConsultationView;
  readonly reactionId: string;
  /** The button of the mail: filled in, sent by a press. */
  readonly choice: string | undefined;
}

interface VerdictValues {
  readonly sufficient: string;
  readonly reason: string;
}

const REASON_AT_MOST = 1000;

/** "Is dit voldoende?": the last word on what was done is the sender's. */
export function VerdictForm({ view, reactionId, choice }: VerdictFormProps): ReactElement {
  const { t } = useTranslation('consultation');
  const showMessage = useMessages();
  const { verdict } = view;
  const form = useForm<VerdictValues>({
    defaultValues: { sufficient: chosenBefore(verdict, choice), reason: verdict?.reason ?? '' },
    shouldFocusError: false,
  });
  const give = useSend<VerdictBody>({
    method: 'PUT',
    path: `/reactions/${reactionId}/verdict`,
    refreshes: [`/steps/${view.step.id}`],
  });
  const submit = async ({ sufficient, reason }: VerdictValues): Promise<void> => {
    await give.mutateAsync({ sufficient: sufficient === 'yes', reason: sufficient === 'yes' ? '' : reason.trim() });
    showMessage({ text: t('verdict.given') });
  };
  return (
    <Section title={t('verdict.title')}>
      <Paragraph>{t('verdict.why')}</Paragraph>
      {verdict !== null && <GivenBefore verdict={verdict} />}
      <Form form={form} onSubmit={submit}>
        <ChoiceList
          name="sufficient"
          label={t('verdict.label')}
          required
          choices={[
            { value: 'yes', label: t('verdict.yes') },
            {
              value: 'no',
              label: t('verdict.no'),
              fields: (
                <TextArea name="reason" label={t('verdict.reason')} rows={3} maxLength={REASON_AT_MOST} required />
              ),
            },
          ]}
        />
        <SubmitButton>{t('verdict.give')}</SubmitButton>
      </Form>
      <Small>{t('verdict.ours')}</Small>
    </Section>
  );
}

function GivenBefore({ verdict }: { readonly verdict: NonNullable<ConsultationView['verdict']> }): ReactElement {
  const { t } = useTranslation('consultation');
  const dayWords = useDayWords();
  return <Small>{t('verdict.was', { date: dayWords(verdict.given.on) })}</Small>;
}

function chosenBefore(verdict: ConsultationView['verdict'], choice: string | undefined): string {
  if (choice === 'sufficient') return 'yes';
  if (choice === 'insufficient') return 'no';
  if (verdict === null) return '';
  return verdict.sufficient ? 'yes' : 'no';
}
