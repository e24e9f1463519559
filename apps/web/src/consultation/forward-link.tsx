import type { ForwardedLink, LinkForward } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSend } from '../api';
import { Disclosure, Form, Paragraph, SubmitButton, TextField, useMessages } from '../ui';

/** "Geef door": a colleague gets a link of their own, with a trace. */
export function ForwardLink({ linkId }: { readonly linkId: string }): ReactElement {
  const { t } = useTranslation('consultation');
  const showMessage = useMessages();
  const form = useForm<LinkForward>({ defaultValues: { name: '', email: '' }, shouldFocusError: false });
  const forward = useSend<LinkForward, ForwardedLink>({ method: 'POST', path: `/links/${linkId}/forwards` });
  const submit = async (values: LinkForward): Promise<void> => {
    await forward.mutateAsync(values);
    showMessage({ text: t('forward.sent', { name: values.name }) });
    form.reset();
  };
  return (
    <Disclosure summary={t('forward.title')}>
      <Paragraph>{t('forward.why')}</Paragraph>
      <Form form={form} onSubmit={submit}>
        <TextField name="name" label={t('forward.name')} required maxLength={120} />
        <TextField name="email" label={t('forward.email')} type="email" required maxLength={254} />
        <SubmitButton>{t('forward.send')}</SubmitButton>
      </Form>
    </Disclosure>
  );
}
