import type { GoalBody, GoalView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../api';
import { Form, TextField } from '../../ui';
import { FormButtons } from '../../ui/forms/form-buttons';
import { OnDemand } from '../../ui/forms/on-demand';

/** Sets a goal; stays open for the next one. */
export function GoalForm({ stepId }: { readonly stepId: string }): ReactElement {
  const { t } = useTranslation('iteration');
  return <OnDemand label={t('goals.add')}>{(close) => <NewGoal stepId={stepId} onClose={close} />}</OnDemand>;
}

function NewGoal({ stepId, onClose }: { readonly stepId: string; readonly onClose: () => void }): ReactElement {
  const { t } = useTranslation('iteration');
  const form = useForm<GoalBody>({ defaultValues: { text: '' }, shouldFocusError: false });
  const path = `/steps/${stepId}`;
  const send = useSend<GoalBody, GoalView>({ method: 'POST', path: `${path}/goals`, refreshes: [path] });
  const submit = async (values: GoalBody): Promise<void> => {
    await send.mutateAsync(values);
    form.reset();
  };
  return (
    <Form form={form} onSubmit={submit}>
      <TextField name="text" label={t('goals.text')} hint={t('goals.textHint')} required maxLength={300} />
      <FormButtons submit={t('goals.add')} onClose={onClose} />
    </Form>
  );
}
