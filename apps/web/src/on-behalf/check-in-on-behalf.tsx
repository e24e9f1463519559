import type { CheckInBody, Receipt } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSend } from '../api';
import { Form, SubmitButton, TextField } from '../ui';
import type { AnswerFormProps } from './answer-on-behalf';
import { pathOnBehalf, refreshedBy } from './path-on-behalf';

/** How it goes in one line; how a goal stands, the programme manager says on the page of the cycle. */
export function CheckInOnBehalf(props: AnswerFormProps): ReactElement {
  const { t } = useTranslation(['steering', 'iteration']);
  const form = useForm({ defaultValues: { line: '' }, shouldFocusError: false });
  const send = useSend<CheckInBody, Receipt>({
    method: 'PUT',
    path: pathOnBehalf('check-ins', props),
    refreshes: refreshedBy(props),
  });
  const submit = async ({ line }: { line: string }): Promise<void> => {
    await send.mutateAsync({ line, goals: [] });
    props.onSent();
  };
  return (
    <Form form={form} onSubmit={submit}>
      <TextField
        name="line"
        label={t('iteration:checkIn.line')}
        hint={t('steering:onBehalf.oneLine')}
        required
        maxLength={500}
      />
      <SubmitButton>{t('steering:onBehalf.send')}</SubmitButton>
    </Form>
  );
}
