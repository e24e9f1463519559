import type { ObstacleHandlingBody, PartyConfirmationView } from '@samenspel/contracts';
import { useState, type ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSend } from '../api';
import { Button, ButtonRow, Form, Small, SubmitButton, TextArea, useMessages, VisuallyHidden } from '../ui';

interface HandleObstacleProps {
  readonly answer: NonNullable<PartyConfirmationView['answer']>;
  readonly party: string;
  readonly note: string;
  readonly taskId: string;
}

/** The programme manager says what happens with what stands in the way; the party is told. */
export function HandleObstacle(props: HandleObstacleProps): ReactElement {
  const { t } = useTranslation('confirmation');
  const [isOpen, setOpen] = useState(false);
  const close = (): void => {
    setOpen(false);
  };
  if (isOpen) return <HandleForm {...props} onDone={close} />;
  return (
    <Button
      onClick={() => {
        setOpen(true);
      }}
    >
      {t(props.note === '' ? 'handle.open' : 'handle.change')}
      <VisuallyHidden>{`: ${props.party}`}</VisuallyHidden>
    </Button>
  );
}

function HandleForm({
  answer,
  note,
  taskId,
  onDone,
}: HandleObstacleProps & { readonly onDone: () => void }): ReactElement {
  const { t } = useTranslation('confirmation');
  const showMessage = useMessages();
  const form = useForm<ObstacleHandlingBody>({ defaultValues: { note }, shouldFocusError: false });
  const send = useSend<ObstacleHandlingBody>({
    method: 'PUT',
    path: `/confirmations/${answer.id}/handling`,
    ifMatch: `"${String(answer.version)}"`,
    refreshes: [`/tasks/${taskId}`, '/work'],
  });
  const submit = async (values: ObstacleHandlingBody): Promise<void> => {
    await send.mutateAsync(values);
    showMessage({ text: t('handle.sent') });
    onDone();
  };
  return (
    <Form form={form} onSubmit={submit}>
      <TextArea name="note" label={t('handle.note')} hint={t('handle.hint')} required rows={3} maxLength={1000} />
      <ButtonRow>
        <SubmitButton>{t('handle.send')}</SubmitButton>
        <Button weight="subtle" onClick={onDone}>
          {t('handle.cancel')}
        </Button>
      </ButtonRow>
      <Small>{t('handle.told', { name: answer.by })}</Small>
    </Form>
  );
}
