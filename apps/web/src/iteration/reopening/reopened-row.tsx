import type { ReopeningsView, ReopeningView, SettlementBody } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../api';
import { useDayWords } from '../../consultation/use-day-words';
import { Form, Small, TextField, useMessages } from '../../ui';
import { FormButtons } from '../../ui/forms/form-buttons';
import { OnDemand } from '../../ui/forms/on-demand';
import { nameOf } from '../../party/name-of';

interface ReopenedProps {
  readonly reopening: ReopeningView;
  readonly path: string;
  readonly maySettle: boolean;
}

/** A point that is open again, until somebody writes down what holds from now on. */
export function ReopenedRow({ reopening, path, maySettle }: ReopenedProps): ReactElement {
  const { t } = useTranslation('reopening');
  const day = useDayWords();
  const { point, reason, asker, supporters, reopened } = reopening;
  const names = [asker, ...supporters].map(nameOf).join(', ');
  return (
    <li>
      <strong>{point}</strong>
      <p className="utrecht-paragraph sam-typed">{reason}</p>
      {reopened && <Small>{t('again.since', { date: day(reopened.on), names })}</Small>}
      {maySettle && (
        <OnDemand label={t('again.settle')}>
          {(close) => <SettleForm reopening={reopening} path={path} onClose={close} />}
        </OnDemand>
      )}
    </li>
  );
}

type SettleProps = Omit<ReopenedProps, 'maySettle'> & { readonly onClose: () => void };

function SettleForm({ reopening: { id, point }, path, onClose }: SettleProps): ReactElement {
  const { t } = useTranslation('reopening');
  const showMessage = useMessages();
  const form = useForm<SettlementBody>({ defaultValues: { text: point }, shouldFocusError: false });
  const send = useSend<SettlementBody, ReopeningsView>({
    method: 'PUT',
    path: `${path}/${id}/settlement`,
    refreshes: [path],
  });
  const submit = async (body: SettlementBody): Promise<void> => {
    await send.mutateAsync(body);
    onClose();
    showMessage({ text: t('again.sent') });
  };
  return (
    <Form form={form} onSubmit={submit}>
      <TextField name="text" label={t('again.text')} required maxLength={300} />
      <FormButtons submit={t('again.send')} onClose={onClose} />
    </Form>
  );
}
