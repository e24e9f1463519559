import type { IterationView, Receipt, ReflectionBody } from '@samenspel/contracts';
import { useEffect, type ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSend } from '../api';
import { draftOnDevice, useKeptDraft } from '../consultation/use-kept-draft';
import { Form, SaveState, Small, SubmitButton, TextArea, useMessages } from '../ui';
import { emptyReflection, reflectionQuestions } from './reflection-questions';

interface ReflectionFormProps {
  readonly view: IterationView;
  readonly onSent: () => void;
}

/** What is typed is kept as a draft; only the button sends. */
export function ReflectionForm({ view, onSent }: ReflectionFormProps): ReactElement {
  const { t } = useTranslation('iteration');
  const showMessage = useMessages();
  const { step, mySeatId } = view;
  const draftPath = `/steps/${step.id}/reflection-drafts/${mySeatId ?? ''}`;
  const form = useForm<ReflectionBody>({
    defaultValues: startOf(view, draftOnDevice(draftPath)),
    shouldFocusError: false,
  });
  const draft = useKeptDraft(draftPath, (refusal) => {
    form.clearErrors();
    for (const { field, message } of refusal?.fields ?? []) {
      form.setError(field as keyof ReflectionBody, { type: 'api', message });
    }
  });
  const send = useSend<ReflectionBody, Receipt>({
    method: 'PUT',
    path: `/steps/${step.id}/reflections/${mySeatId ?? ''}`,
    refreshes: [`/steps/${step.id}`, '/work', '/tasks'],
  });
  useEffect(() => {
    const { unsubscribe } = form.watch((_values, { type }) => {
      if (type === 'change') draft.keep(form.getValues());
    });
    return unsubscribe;
  }, [form, draft.keep]);
  const submit = async (values: ReflectionBody): Promise<void> => {
    await send.mutateAsync(values);
    draft.forget();
    showMessage({ text: t('reflection.sent') });
    onSent();
  };
  const someAnswer = (): string | true =>
    Object.values(form.getValues()).some((text) => text.trim() !== '') || t('reflection.atLeastOne');
  return (
    <Form form={form} onSubmit={submit}>
      {reflectionQuestions.map((question) => (
        <TextArea
          key={question}
          name={question}
          label={t(`reflection.${question}`)}
          {...(question === 'chafes' ? { hint: t('reflection.chafesHint') } : {})}
          {...(question === 'succeeded' ? { hint: t('reflection.succeededHint') } : {})}
          {...(question === 'works' ? { rules: { validate: someAnswer } } : {})}
          rows={3}
          maxLength={1000}
        />
      ))}
      <Small>{t('reflection.noClientData')}</Small>
      <SubmitButton>{t('reflection.send')}</SubmitButton>
      <SaveState saved={draft.saved ?? savedBefore(view)} />
    </Form>
  );
}

function startOf({ reflection, reflectionDraft }: IterationView, onDevice: unknown): ReflectionBody {
  const kept = (onDevice as Partial<ReflectionBody> | undefined) ?? reflectionDraft?.body ?? reflection?.body;
  return { ...emptyReflection, ...kept };
}

const savedBefore = ({ reflectionDraft }: IterationView): { state: 'draft'; at: string } | undefined =>
  reflectionDraft === null ? undefined : { state: 'draft', at: reflectionDraft.saved.at };
