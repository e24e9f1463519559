import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ExpertiseBody } from '@samenspel/contracts';
import { useSend } from '../api';
import { FormButtons } from '../ui/forms/form-buttons';
import { OnDemand } from '../ui/forms/on-demand';
import { Form, TextArea, useMessages } from '../ui';
import type { OfPerson } from './person-page';

export function DescribePerson(props: OfPerson): ReactElement {
  const { t } = useTranslation('directory');
  return <OnDemand label={t('person.change')}>{(close) => <Describing {...props} onClose={close} />}</OnDemand>;
}

function Describing({ card, path, onClose }: OfPerson & { readonly onClose: () => void }): ReactElement {
  const { t } = useTranslation(['directory', 'common']);
  const showMessage = useMessages();
  const form = useForm<ExpertiseBody>({ defaultValues: { expertise: card.expertise }, shouldFocusError: false });
  const send = useSend<ExpertiseBody>({
    method: 'PUT',
    path: `${path}/expertise`,
    refreshes: ['/programmes'],
  });
  const submit = async (values: ExpertiseBody): Promise<void> => {
    await send.mutateAsync(values);
    showMessage({ text: t('person.changed') });
    onClose();
  };
  return (
    <Form form={form} onSubmit={submit}>
      <TextArea name="expertise" label={t('person.expertiseLabel')} hint={t('person.expertiseHint')} maxLength={500} />
      <FormButtons submit={t('common:actions.save')} onClose={onClose} />
    </Form>
  );
}
