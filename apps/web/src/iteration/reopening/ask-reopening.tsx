import type { ReopeningBody, ReopeningsView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../api';
import { Form, SelectField, TextArea, useMessages } from '../../ui';
import { FormButtons } from '../../ui/forms/form-buttons';
import { OnDemand } from '../../ui/forms/on-demand';
import type { ReopeningProps } from './reopenings';

interface Asked {
  /** Place in the list of settled points; empty: none was chosen. */
  readonly point: string;
  readonly reason: string;
}

/** A member asks to open a settled point again. Nobody is mailed; others see it on this page. */
export function AskReopening(props: ReopeningProps): ReactElement {
  const { t } = useTranslation('reopening');
  return <OnDemand label={t('ask.open')}>{(close) => <AskForm {...props} onClose={close} />}</OnDemand>;
}

function AskForm({ view, path, onClose }: ReopeningProps & { readonly onClose: () => void }): ReactElement {
  const { t } = useTranslation('reopening');
  const showMessage = useMessages();
  const form = useForm<Asked>({ defaultValues: { point: '', reason: '' }, shouldFocusError: false });
  const send = useSend<ReopeningBody, ReopeningsView>({
    method: 'POST',
    path: `${path}/${view.mySeatId ?? ''}`,
    refreshes: [path],
  });
  const submit = async ({ point, reason }: Asked): Promise<void> => {
    const chosen = view.points[Number(point)];
    if (chosen === undefined) return;
    await send.mutateAsync({ sourceId: chosen.sourceId, text: chosen.text, reason });
    onClose();
    showMessage({ text: t('ask.sent') });
  };
  return (
    <Form form={form} onSubmit={submit}>
      <SelectField
        name="point"
        label={t('ask.point')}
        required
        options={view.points.map(({ text }, index) => ({ value: String(index), label: text }))}
      />
      <TextArea name="reason" label={t('ask.reason')} hint={t('ask.hint')} required maxLength={1000} />
      <FormButtons submit={t('ask.send')} onClose={onClose} />
    </Form>
  );
}
