import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ForwardedLink, LinkForward, LinkView } from '@samenspel/contracts';
import { useSend } from '../api';
import { Disclosure, Form, Paragraph, SubmitButton, TextField, useMessages } from '../ui';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** *Geef door*: a colleague gets a link of their own, with a trace. */
export function ForwardLink({ link }: { readonly link: LinkView }): ReactElement {
  const { t } = useTranslation(['access', 'common']);
  const showMessage = useMessages();
  const form = useForm<LinkForward>({ defaultValues: { name: '', email: '' }, shouldFocusError: false });
  const forward = useSend<LinkForward, ForwardedLink>({ method: 'POST', path: `/links/${link.id}/forwards` });
  const submit = async (values: LinkForward): Promise<void> => {
    await forward.mutateAsync(values);
    showMessage({ text: t('forward.sent', { name: values.name }) });
    form.reset();
  };
  const email = { pattern: { value: EMAIL, message: t('common:form.invalidEmail') } };
  return (
    <>
      {link.forwarded && link.forPartyName && <Paragraph>{t('forward.was', { party: link.forPartyName })}</Paragraph>}
      <Disclosure summary={t('forward.title')}>
        <Paragraph>{t('forward.lead')}</Paragraph>
        <Form form={form} onSubmit={submit}>
          <TextField name="name" label={t('forward.name')} required maxLength={120} />
          <TextField name="email" type="email" label={t('forward.email')} required maxLength={254} rules={email} />
          <SubmitButton>{t('forward.send')}</SubmitButton>
        </Form>
      </Disclosure>
    </>
  );
}
