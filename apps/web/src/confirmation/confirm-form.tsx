import type { ConfirmationBody, ConfirmationView, Receipt } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSend } from '../api';
import { ChoiceList, Form, Small, SubmitButton, TextArea, useMessages } from '../ui';
import { bodyOf, valuesOf, type ConfirmValues } from './confirm-values';

interface ConfirmFormProps {
  readonly view: ConfirmationView;
}

/** Two choices; only the button sends. */
export function ConfirmForm({ view }: ConfirmFormProps): ReactElement {
  const { t } = useTranslation('confirmation');
  const showMessage = useMessages();
  const { step, sender, mine } = view;
  const party = sender.party?.name ?? '';
  const form = useForm<ConfirmValues>({ defaultValues: valuesOf(mine?.body), shouldFocusError: false });
  const send = useSend<ConfirmationBody, Receipt>({
    method: 'PUT',
    path: `/steps/${step.id}/confirmations/${sender.party?.id ?? ''}`,
    refreshes: [`/steps/${step.id}`, '/work', `/tasks/${step.taskId}`],
  });
  const submit = async (values: ConfirmValues): Promise<void> => {
    const body = bodyOf(values);
    if (body === undefined) return;
    await send.mutateAsync(body);
    showMessage({ text: t(`form.sent.${body.choice}`) });
  };
  return (
    <Form form={form} onSubmit={submit}>
      <ChoiceList
        name="choice"
        label={t('form.choice')}
        required
        choices={[
          { value: 'confirms', label: t('form.confirms', { party }) },
          {
            value: 'obstacle',
            label: t('form.obstacle'),
            fields: (
              <TextArea
                name="reason"
                label={t('form.reason')}
                hint={t('form.reasonHint')}
                required
                rows={4}
                maxLength={1000}
              />
            ),
          },
        ]}
      />
      <SubmitButton>{t('form.send')}</SubmitButton>
      <Small>{t('form.holds')}</Small>
    </Form>
  );
}
