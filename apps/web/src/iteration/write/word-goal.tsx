import type { GoalBody, GoalView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../api';
import { Form, TextField } from '../../ui';
import { FormButtons } from '../../ui/forms/form-buttons';
import { OnDemand } from '../../ui/forms/on-demand';

interface WordGoalProps {
  readonly goal: GoalView;
  readonly stepId: string;
}

/** Words a goal anew, unless somebody else did meanwhile. */
export function WordGoal(props: WordGoalProps): ReactElement {
  const { t } = useTranslation('iteration');
  return (
    <OnDemand label={t('goals.word')} weight="subtle">
      {(close) => <Wording {...props} onClose={close} />}
    </OnDemand>
  );
}

function Wording({ goal, stepId, onClose }: WordGoalProps & { readonly onClose: () => void }): ReactElement {
  const { t } = useTranslation(['iteration', 'common']);
  const form = useForm<GoalBody>({ defaultValues: { text: goal.text }, shouldFocusError: false });
  const send = useSend<GoalBody, GoalView>({
    method: 'PATCH',
    path: `/goals/${goal.id}`,
    ifMatch: `"${String(goal.version)}"`,
    refreshes: [`/steps/${stepId}`],
  });
  const submit = async (values: GoalBody): Promise<void> => {
    await send.mutateAsync(values);
    onClose();
  };
  return (
    <Form form={form} onSubmit={submit}>
      <TextField name="text" label={t('goals.text')} required maxLength={300} />
      <FormButtons submit={t('common:actions.save')} onClose={onClose} />
    </Form>
  );
}
