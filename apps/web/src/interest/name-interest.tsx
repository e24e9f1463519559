import type { InterestBody, InterestsView, InterestView } from '@samenspel/contracts';
import { useState, type ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSend } from '../api';
import { Button, ButtonRow, Form, SubmitButton, TextArea, useMessages, VisuallyHidden } from '../ui';

interface NameInterestProps {
  readonly taskId: string;
  readonly path: string;
  readonly kind: InterestView['kind'];
  readonly interest: InterestView | null;
  /** The party, for who hears the page; empty for the network. */
  readonly of: string;
}

/** The words can always be changed; who did so and when stands beside them. */
export function NameInterest(props: NameInterestProps): ReactElement {
  const { t } = useTranslation('interest');
  const [isOpen, setOpen] = useState(false);
  const { kind, of, interest } = props;
  if (isOpen)
    return (
      <InterestForm
        {...props}
        onDone={() => {
          setOpen(false);
        }}
      />
    );
  return (
    <Button
      weight="subtle"
      onClick={() => {
        setOpen(true);
      }}
    >
      {t(interest === null ? 'form.name' : 'form.change')}
      <VisuallyHidden>{`: ${[of, t(`kind.${kind}`)].filter(Boolean).join(', ')}`}</VisuallyHidden>
    </Button>
  );
}

function InterestForm({
  taskId,
  path,
  kind,
  interest,
  onDone,
}: NameInterestProps & { readonly onDone: () => void }): ReactElement {
  const { t } = useTranslation('interest');
  const showMessage = useMessages();
  const form = useForm<InterestBody>({ defaultValues: { text: interest?.text ?? '' }, shouldFocusError: false });
  const send = useSend<InterestBody, InterestsView>({
    method: 'PUT',
    path: `/tasks/${taskId}/${path}`,
    ifMatch: `"${String(interest?.version ?? 0)}"`,
    refreshes: [`/tasks/${taskId}`],
  });
  const submit = async (values: InterestBody): Promise<void> => {
    await send.mutateAsync(values);
    showMessage({ text: t('form.saved') });
    onDone();
  };
  return (
    <Form form={form} onSubmit={submit}>
      <TextArea name="text" label={t(`kind.${kind}`)} hint={t(`hint.${kind}`)} rows={3} maxLength={1000} />
      <ButtonRow>
        <SubmitButton>{t('form.save')}</SubmitButton>
        <Button weight="subtle" onClick={onDone}>
          {t('form.cancel')}
        </Button>
      </ButtonRow>
    </Form>
  );
}
