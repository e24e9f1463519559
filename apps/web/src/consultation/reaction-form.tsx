import type { ConsultationView, Receipt, ReactionBody } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../api';
import { Alert, CheckboxField, Form, SaveState, Section, Small, SubmitButton, useMessages } from '../ui';
import { PromptField } from './prompt-field';
import { savedBefore, useReactionForm } from './use-reaction-form';

interface ReactionFormProps {
  readonly view: ConsultationView;
  readonly choice: string | undefined;
  readonly onSent: () => void;
}

/** The questions on one page. What is typed is kept as a draft; only the button sends. */
export function ReactionForm({ view, choice, onSent }: ReactionFormProps): ReactElement {
  const { t } = useTranslation('consultation');
  const showMessage = useMessages();
  const { form, draft, sending } = useReactionForm(view, choice);
  const send = useSend<ReactionBody, Receipt>(reactionOf(view));
  const submit = sending(async (body) => {
    await send.mutateAsync(body);
    showMessage({ text: t('react.sent') });
    onSent();
  });
  return (
    <Section title={t('react.questions')}>
      <Paused view={view} />
      <Form form={form} onSubmit={submit}>
        <Questions view={view} />
        <Final />
        <SubmitButton>{t('react.send')}</SubmitButton>
        <SaveState saved={draft.saved ?? savedBefore(view)} />
      </Form>
    </Section>
  );
}

interface OfView {
  readonly view: ConsultationView;
}

export function Paused({ view }: OfView): ReactElement | null {
  const { t } = useTranslation('consultation');
  if (view.step.status !== 'paused') return null;
  return (
    <Alert kind="warning" title={t('react.pausedTitle')}>
      {t('react.paused')}
    </Alert>
  );
}

export const Questions = ({ view }: OfView): ReactElement[] =>
  view.prompts.map((prompt) => <PromptField key={prompt.id} prompt={prompt} proposal={view.proposal} />);

export function Final(): ReactElement {
  const { t } = useTranslation('consultation');
  return (
    <>
      <CheckboxField name="final" label={t('react.final')} hint={t('react.finalHint')} />
      <Small>{t('react.noClientData')}</Small>
    </>
  );
}

/** Where a reaction is sent, and what is read again after it. */
export const reactionOf = ({ step, sender }: ConsultationView) =>
  ({
    method: 'PUT',
    path: `/steps/${step.id}/reactions/${sender?.key ?? ''}`,
    refreshes: [`/steps/${step.id}`, '/work', '/tasks'],
  }) as const;
