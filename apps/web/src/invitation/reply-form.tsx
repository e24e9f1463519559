import { useEffect, type ReactElement } from 'react';
import { useForm, type FieldPath } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { InvitationView, Receipt, ReplyBody } from '@samenspel/contracts';
import { useSend } from '../api';
import { draftOnDevice, useKeptDraft } from '../consultation/use-kept-draft';
import { ButtonRow, ChoiceList, Form, SaveState, Small, SubmitButton } from '../ui';
import { ChoiceFields } from './choice-fields';
import { draftOf, firstValues, orderedChoices, replyOf, type ReplyValues } from './reply-values';

interface ReplyFormProps {
  readonly view: InvitationView;
  readonly path: string;
  readonly choice?: string | undefined;
  readonly onSent: () => void;
}

/** Five choices, each with only its own fields; kept while it is written, sent by one press. */
export function ReplyForm({ view, path, choice, onSent }: ReplyFormProps): ReactElement {
  const { t } = useTranslation('invitation');
  const { step, sender } = view;
  const draftPath = `/steps/${step.id}/reply-drafts/${sender.key}`;
  const form = useForm<ReplyValues>({
    defaultValues: firstValues(view, choice, draftOnDevice(draftPath)),
    shouldFocusError: false,
  });
  const draft = useKeptDraft(draftPath, (refusal) => {
    for (const { field, message } of refusal?.fields ?? [])
      form.setError(field as FieldPath<ReplyValues>, { type: 'api', message });
  });
  const { watch } = form;
  const { keep } = draft;
  useEffect(() => {
    // Filling in what a mail or an earlier visit said is no writing: only what a person does is kept.
    const watching = watch((values, { type }) => {
      if (type === 'change') keep(draftOf(values as ReplyValues));
    });
    return () => {
      watching.unsubscribe();
    };
  }, [watch, keep]);
  const refreshes = [path, '/work', `/tasks/${step.taskId}`];
  const send = useSend<ReplyBody, Receipt>({
    method: 'PUT',
    path: `/steps/${step.id}/replies/${sender.key}`,
    refreshes,
  });
  const submit = async (values: ReplyValues): Promise<void> => {
    await send.mutateAsync(replyOf(values));
    draft.forget();
    onSent();
    window.scrollTo({ top: 0 });
  };
  return (
    <Form form={form} onSubmit={submit}>
      {view.draft && <Small>{t('form.takesDraft')}</Small>}
      <ReplyChoices view={view} />
      <ButtonRow>
        <SubmitButton>{t('form.send')}</SubmitButton>
      </ButtonRow>
      <SaveState saved={draft.saved} />
    </Form>
  );
}

/** The choices alone, also for who fills them in for somebody else. */
export function ReplyChoices({ view }: Pick<ReplyFormProps, 'view'>): ReactElement {
  const { t } = useTranslation('invitation');
  const party = view.sender.party?.name ?? '';
  return (
    <ChoiceList
      name="choice"
      label={t('form.choice', { party })}
      required
      choices={orderedChoices(view.choices, view.essential).map((value) => ({
        value,
        label: t(`form.choices.${value}`),
        hint: t(`form.hints.${value}`, { party }),
        fields: <ChoiceFields view={view} choice={value} />,
      }))}
    />
  );
}
