import type { ActionBody, ActionView, IterationView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../api';
import { Form, useMessages } from '../../ui';
import { ActionFields } from './action-fields';
import { FormButtons } from '../../ui/forms/form-buttons';
import { OnDemand } from '../../ui/forms/on-demand';

interface ChangeActionProps {
  readonly view: IterationView;
  readonly action: ActionView;
}

/** Words an action anew, gives it to somebody else or another date, unless somebody else changed it meanwhile. */
export function ChangeAction(props: ChangeActionProps): ReactElement {
  const { t } = useTranslation('iteration');
  return (
    <OnDemand label={t('actions.change')} weight="subtle">
      {(close) => <Changing {...props} onClose={close} />}
    </OnDemand>
  );
}

function Changing({ view, action, onClose }: ChangeActionProps & { readonly onClose: () => void }): ReactElement {
  const { t } = useTranslation(['iteration', 'common']);
  const showMessage = useMessages();
  const { text, owner, deadline, id, version } = action;
  const form = useForm<ActionBody>({
    defaultValues: { text, seatId: owner.id, dueOn: deadline.lastDay },
    shouldFocusError: false,
  });
  const send = useSend<ActionBody, ActionView>({
    method: 'PATCH',
    path: `/actions/${id}`,
    ifMatch: `"${String(version)}"`,
    refreshes: [`/steps/${view.step.id}`, '/work', '/tasks'],
  });
  const submit = async (values: ActionBody): Promise<void> => {
    await send.mutateAsync(values);
    showMessage({ text: t('actions.saved') });
    onClose();
  };
  return (
    <Form form={form} onSubmit={submit}>
      <ActionFields view={view} />
      <FormButtons submit={t('common:actions.save')} onClose={onClose} />
    </Form>
  );
}
