import { useState, type ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { apiPost } from '../api/api';
import { Form, Lead, PageTitle, SubmitButton, TextField } from '../ui';
import { CheckMail } from './check-mail';
import { SamplePeopleList } from './sample-people-list';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** One field, one button; the answer is the same for every address. */
export function Page(): ReactElement {
  const [sentTo, setSentTo] = useState<string>();
  const send = async (email: string): Promise<void> => {
    await apiPost('/sign-in-requests', { email });
    setSentTo(email);
  };
  if (sentTo)
    return (
      <CheckMail
        email={sentTo}
        onAgain={() => send(sentTo)}
        onOther={() => {
          setSentTo(undefined);
        }}
      />
    );
  return (
    <div className="sam-narrow">
      <AskForLink onAsk={send} />
      <SamplePeopleList />
    </div>
  );
}

function AskForLink({ onAsk }: { readonly onAsk: (email: string) => Promise<void> }): ReactElement {
  const { t } = useTranslation(['signIn', 'common']);
  const form = useForm({ defaultValues: { email: '' }, shouldFocusError: false });
  return (
    <>
      <PageTitle>{t('form.title')}</PageTitle>
      <Lead>{t('form.lead')}</Lead>
      <Form form={form} onSubmit={({ email }) => onAsk(email.trim())}>
        <TextField
          name="email"
          type="email"
          autoComplete="email"
          label={t('form.email')}
          hint={t('form.emailHint')}
          required
          rules={{ pattern: { value: EMAIL, message: t('common:form.invalidEmail') } }}
        />
        <SubmitButton>{t('form.submit')}</SubmitButton>
      </Form>
    </>
  );
}
