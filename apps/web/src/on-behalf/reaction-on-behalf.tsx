import type { ConsultationView, ReactionBody, Receipt } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useRead, useSend } from '../api';
import { withFieldsOfForm } from '../consultation/fields-of-answers';
import { PromptField } from '../consultation/prompt-field';
import { bodyOf, valuesOf, type ReactionValues } from '../consultation/reaction-values';
import { Form, Loaded, Small, SubmitButton } from '../ui';
import type { AnswerFormProps } from './answer-on-behalf';
import { pathOnBehalf, refreshedBy } from './path-on-behalf';

export function ReactionOnBehalf(props: AnswerFormProps): ReactElement {
  const query = useRead<ConsultationView>(`/steps/${props.step.id}/consultation`);
  return <Loaded query={query}>{(view) => <ReactionForm {...props} view={view} />}</Loaded>;
}

interface ReactionFormProps extends AnswerFormProps {
  readonly view: ConsultationView;
}

function ReactionForm({ view, ...props }: ReactionFormProps): ReactElement {
  const { prompts, proposal } = view;
  const { t } = useTranslation(['steering', 'consultation']);
  const form = useForm<ReactionValues>({ defaultValues: valuesOf(prompts, undefined), shouldFocusError: false });
  const send = useSend<ReactionBody, Receipt>({
    method: 'PUT',
    path: pathOnBehalf('reactions', props),
    refreshes: refreshedBy(props),
  });
  const submit = async (values: ReactionValues): Promise<void> => {
    const body = bodyOf(prompts, values);
    try {
      await send.mutateAsync(body);
    } catch (error) {
      throw withFieldsOfForm(error, prompts, body);
    }
    props.onSent();
  };
  return (
    <Form form={form} onSubmit={submit}>
      {prompts.map((prompt) => (
        <PromptField key={prompt.id} prompt={prompt} proposal={proposal} />
      ))}
      <Small>{t('consultation:react.noClientData')}</Small>
      <SubmitButton>{t('steering:onBehalf.send')}</SubmitButton>
    </Form>
  );
}
