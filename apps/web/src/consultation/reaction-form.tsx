import type { ConsultationView, Receipt, ReactionBody } from '@samenspel/contracts';
import { useEffect, type ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { isApiProblem, useSend } from '../api';
import { Alert, CheckboxField, Form, SaveState, Section, Small, SubmitButton, useMessages } from '../ui';
import { withFieldsOfForm } from './fields-of-answers';
import { PromptField } from './prompt-field';
import { bodyOf, valuesOf, withChoice, type ReactionValues } from './reaction-values';
import { draftOnDevice, useKeptDraft } from './use-kept-draft';

interface ReactionFormProps {
  readonly view: ConsultationView;
  readonly senderKey: string;
  readonly choice: string | undefined;
  readonly onSent: () => void;
}

/** The questions on one page. What is typed is kept as a draft; only the button sends. */
export function ReactionForm({ view, senderKey, choice, onSent }: ReactionFormProps): ReactElement {
  const { t } = useTranslation('consultation');
  const showMessage = useMessages();
  const { prompts } = view;
  const draftPath = `/steps/${view.step.id}/reaction-drafts/${senderKey}`;
  const start = draftOnDevice(draftPath) ?? view.draft?.body ?? view.reaction?.body;
  const form = useForm<ReactionValues>({
    defaultValues: withChoice(valuesOf(prompts, start), prompts, choice),
    shouldFocusError: false,
  });
  const draft = useKeptDraft(draftPath, (refusal, kept) => {
    form.clearErrors();
    const problem = withFieldsOfForm(refusal, prompts, kept as ReactionBody);
    if (!isApiProblem(problem)) return;
    for (const { field, message } of problem.fields) form.setError(field as 'final', { type: 'api', message });
  });
  const { keep } = draft;
  const send = useSend<ReactionBody, Receipt>({
    method: 'PUT',
    path: `/steps/${view.step.id}/reactions/${senderKey}`,
    refreshes: [`/steps/${view.step.id}`, '/work', '/tasks'],
  });
  // Only what the person does is kept: opening the page and a choice of the mail are no draft.
  useEffect(() => {
    const { unsubscribe } = form.watch((_values, { type }) => {
      if (type === 'change') keep(bodyOf(prompts, form.getValues()));
    });
    return unsubscribe;
  }, [form, prompts, keep]);
  const submit = async (values: ReactionValues): Promise<void> => {
    const body = bodyOf(prompts, values);
    try {
      await send.mutateAsync(body);
    } catch (error) {
      throw withFieldsOfForm(error, prompts, body);
    }
    draft.forget();
    showMessage({ text: t('react.sent') });
    onSent();
  };
  return (
    <Section title={t('react.questions')}>
      {view.step.status === 'paused' && (
        <Alert kind="warning" title={t('react.pausedTitle')}>
          {t('react.paused')}
        </Alert>
      )}
      <Form form={form} onSubmit={submit}>
        {prompts.map((prompt) => (
          <PromptField key={prompt.id} prompt={prompt} proposal={view.proposal} />
        ))}
        <CheckboxField name="final" label={t('react.final')} hint={t('react.finalHint')} />
        <Small>{t('react.noClientData')}</Small>
        <SubmitButton>{t('react.send')}</SubmitButton>
        <SaveState saved={draft.saved ?? savedBefore(view)} />
      </Form>
    </Section>
  );
}

const savedBefore = ({ draft }: ConsultationView): { state: 'draft'; at: string } | undefined =>
  draft === null ? undefined : { state: 'draft', at: draft.saved.at };
