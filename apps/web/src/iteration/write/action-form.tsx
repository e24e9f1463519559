import type { ActionBody, ActionView, IterationView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../api';
import { Form, useMessages } from '../../ui';
import { ActionFields } from './action-fields';
import { FormButtons } from '../../ui/forms/form-buttons';
import { OnDemand } from '../../ui/forms/on-demand';

interface ActionFormProps {
  readonly view: IterationView;
}

/** Agrees an action with its owner and date. */
export function ActionForm({ view }: ActionFormProps): ReactElement {
  const { t } = useTranslation('iteration');
  return <OnDemand label={t('actions.add')}>{(close) => <NewAction view={view} onClose={close} />}</OnDemand>;
}

function NewAction({ view, onClose }: ActionFormProps & { readonly onClose: () => void }): ReactElement {
  const { t } = useTranslation('iteration');
  const showMessage = useMessages();
  const { step, mySeatId } = view;
  const form = useForm<ActionBody>({
    defaultValues: { text: '', seatId: mySeatId ?? '', dueOn: step.deadline.lastDay },
    shouldFocusError: false,
  });
  const send = useSend<ActionBody, ActionView>({
    method: 'POST',
    path: `/steps/${step.id}/actions`,
    refreshes: [`/steps/${step.id}`, '/work', '/tasks'],
  });
  const submit = async (values: ActionBody): Promise<void> => {
    await send.mutateAsync(values);
    showMessage({ text: t('actions.saved') });
    onClose();
  };
  return (
    <Form form={form} onSubmit={submit}>
      <ActionFields view={view} />
      <FormButtons submit={t('actions.add')} onClose={onClose} />
    </Form>
  );
}
