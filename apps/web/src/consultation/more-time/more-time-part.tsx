import type { ConsultationView, MoreTimeBody, MoreTimeView } from '@samenspel/contracts';
import { useEffect, type ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../api';
import {
  Alert,
  ButtonRow,
  Form,
  Paragraph,
  Section,
  Small,
  SubmitButton,
  TextArea,
  TextField,
  useMessages,
} from '../../ui';
import { RemoveButton } from '../../ui/remove-button';
import { useDayWords } from '../use-day-words';

interface OfView {
  readonly view: ConsultationView;
}

/** A party asks for more time, or sees what became of that. It is never an answer. */
export function MoreTimePart({ view }: OfView): ReactElement {
  const { t } = useTranslation('voice');
  return (
    <Section title={t('moreTime.title')}>
      {view.moreTime === null ? <Ask view={view} /> : <Asked view={view} asked={view.moreTime} />}
    </Section>
  );
}

function Ask({ view }: OfView): ReactElement {
  const { t } = useTranslation(['voice', 'consultation']);
  const day = useDayWords();
  const showMessage = useMessages();
  const form = useForm<MoreTimeBody>({ defaultValues: { until: '', reason: '' }, shouldFocusError: false });
  const send = useSend<MoreTimeBody>({ method: 'PUT', ...placeOf(view) });
  const { setFocus } = form;
  useEffect(() => {
    setFocus('until');
  }, [setFocus]);
  const { lastDay } = view.step.deadline;
  const date = day(lastDay);
  const submit = async (body: MoreTimeBody): Promise<void> => {
    await send.mutateAsync(body);
    showMessage({ text: t('moreTime.sent') });
  };
  const validate = (until: string): string | true => until > lastDay || t('moreTime.notLater', { date });
  return (
    <>
      <Paragraph>{t('moreTime.lead', { party: view.sender?.party?.name ?? '' })}</Paragraph>
      <Paragraph>
        {t('moreTime.noAnswer')} {t(`consultation:silence.${view.silence}`)}
      </Paragraph>
      <Form form={form} onSubmit={submit}>
        <TextField
          name="until"
          type="date"
          label={t('moreTime.until')}
          hint={t('moreTime.untilHint', { date })}
          required
          rules={{ validate }}
        />
        <TextArea name="reason" label={t('moreTime.reason')} rows={3} maxLength={1000} required />
        <SubmitButton>{t('moreTime.send')}</SubmitButton>
      </Form>
    </>
  );
}

interface AskedProps extends OfView {
  readonly asked: MoreTimeView;
}

function Asked({ view, asked }: AskedProps): ReactElement {
  const { t } = useTranslation(['voice', 'consultation']);
  const day = useDayWords();
  const { stand, by, refusedBy, refusal } = asked;
  const lastDay = day(view.step.deadline.lastDay);
  return (
    <>
      <Paragraph>{t('moreTime.asked', { by, date: day(asked.asked.on), until: day(asked.until) })}</Paragraph>
      <p className="utrecht-paragraph sam-typed">{asked.reason}</p>
      <Alert>{t(`moreTime.stand.${stand}`, { lastDay, by: refusedBy ?? '' })}</Alert>
      {stand === 'refused' && <p className="utrecht-paragraph sam-typed">{refusal}</p>}
      {stand === 'open' && (
        <>
          <Small>
            {t('moreTime.noAnswer')} {t(`consultation:silence.${view.silence}`)}
          </Small>
          <ButtonRow>
            <Withdraw view={view} />
          </ButtonRow>
        </>
      )}
    </>
  );
}

function Withdraw({ view }: OfView): ReactElement {
  const { t } = useTranslation('voice');
  return (
    <RemoveButton
      label={t('moreTime.withdraw')}
      title={t('moreTime.withdrawTitle')}
      {...placeOf(view)}
      done={t('moreTime.withdrawn')}
    >
      <Paragraph>{t('moreTime.withdrawEffect')}</Paragraph>
    </RemoveButton>
  );
}

const placeOf = ({ step, sender }: ConsultationView): { path: string; refreshes: readonly string[] } => ({
  path: `/steps/${step.id}/more-time/${sender?.key ?? ''}`,
  refreshes: [`/steps/${step.id}`],
});
