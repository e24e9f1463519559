import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { SecondLookBody } from '@samenspel/contracts';
import { isApiProblem, useSend } from '../api';
import { ButtonRow, ChoiceList, Form, Section, SubmitButton, TextArea, useMessages } from '../ui';

interface LookFormProps {
  readonly taskId: string;
  /** The digest of what stands on the page: the answer is about this text. */
  readonly text: string;
  readonly readAgain: () => void;
}

interface LookValues {
  readonly verdict: SecondLookBody['verdict'] | '';
  readonly note: string;
}

/** Agreed, or what has to change. */
export function LookForm({ taskId, text, readAgain }: LookFormProps): ReactElement {
  const { t } = useTranslation('secondLook');
  const showMessage = useMessages();
  const form = useForm<LookValues>({ defaultValues: { verdict: '', note: '' }, shouldFocusError: false });
  const path = `/task-drafts/${taskId}/second-look`;
  const send = useSend<SecondLookBody>({ method: 'POST', path, refreshes: [path] });
  const submit = async ({ verdict, note }: LookValues): Promise<void> => {
    try {
      await send.mutateAsync(verdict === 'changes' ? { verdict, note, text } : { verdict: 'agreed', note: '', text });
      showMessage({ text: t('form.sent') });
      window.scrollTo({ top: 0 });
    } catch (error) {
      // Another text stands there by now: it is shown, and what was typed stays.
      if (isApiProblem(error, 412)) readAgain();
      throw error;
    }
  };
  const note = <TextArea name="note" label={t('form.note')} hint={t('form.noteHint')} required maxLength={2000} />;
  return (
    <Section title={t('form.title')}>
      <Form form={form} onSubmit={submit}>
        <ChoiceList
          name="verdict"
          label={t('form.verdict')}
          required
          choices={[
            { value: 'agreed', label: t('form.agreed'), hint: t('form.agreedHint') },
            { value: 'changes', label: t('form.changes'), fields: note },
          ]}
        />
        <ButtonRow>
          <SubmitButton>{t('form.send')}</SubmitButton>
        </ButtonRow>
      </Form>
    </Section>
  );
}
