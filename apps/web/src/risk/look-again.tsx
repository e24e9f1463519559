import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { RiskBody, RisksView, RiskView } from '@samenspel/contracts';
import { useSend } from '../api';
import { Button, ButtonRow, ChoiceList, Form, Section, SubmitButton, TextArea, useMessages } from '../ui';
import { RiskFields } from './risk-fields';
import { MANAGER, wantedOf, type RiskValues } from './risk-values';

interface LookAgainProps extends Pick<RisksView, 'owners'> {
  readonly taskId: string;
  readonly risk: RiskView;
  readonly onDone: () => void;
}

interface LookValues extends RiskValues {
  readonly status: 'open' | 'closed' | '';
  readonly reason: string;
}

/** The risk stays, with a new date, or it is over, with a reason. */
export function LookAgain({ taskId, risk, owners, onDone }: LookAgainProps): ReactElement {
  const { t } = useTranslation('risk');
  const showMessage = useMessages();
  const form = useForm<LookValues>({ defaultValues: valuesOf(risk), shouldFocusError: false });
  const send = useSend<RiskBody>({
    method: 'PUT',
    path: `/tasks/${taskId}/risks/${risk.id}`,
    ifMatch: `"${String(risk.version)}"`,
    refreshes: [`/tasks/${taskId}/risks`, '/work'],
  });
  const submit = async ({ status, reason, ...values }: LookValues): Promise<void> => {
    await send.mutateAsync(status === 'closed' ? { status, reason } : { status: 'open', ...wantedOf(values) });
    showMessage({ text: t(status === 'closed' ? 'form.closed' : 'form.saved') });
    onDone();
  };
  const reason = <TextArea name="reason" label={t('form.reason')} required maxLength={500} rows={2} />;
  return (
    <Section level={3} title={t('form.changeTitle')}>
      <Form form={form} onSubmit={submit}>
        <ChoiceList
          name="status"
          label={t('form.what')}
          required
          choices={[
            { value: 'open', label: t('form.keep'), fields: <RiskFields owners={owners} /> },
            { value: 'closed', label: t('form.close'), fields: reason },
          ]}
        />
        <ButtonRow>
          <SubmitButton>{t('form.save')}</SubmitButton>
          <Button weight="subtle" onClick={onDone}>
            {t('form.cancel')}
          </Button>
        </ButtonRow>
      </Form>
    </Section>
  );
}

/** A date that has come is asked again. */
function valuesOf({ text, owner, lookAgainOn, due }: RiskView): LookValues {
  return {
    text,
    ownerSeatId: owner.seatId ?? MANAGER,
    lookAgainOn: due ? '' : lookAgainOn,
    status: '',
    reason: '',
  };
}
