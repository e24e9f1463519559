import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { DirectoryParty, PartyDescriptionBody } from '@samenspel/contracts';
import { useSend } from '../api';
import { FormButtons } from '../ui/forms/form-buttons';
import { OnDemand } from '../ui/forms/on-demand';
import { Form, TextArea, useMessages } from '../ui';

interface DescribePartyProps {
  readonly party: DirectoryParty;
  readonly programmeId: string;
}

/** What the party does and for whom, written by its own people. */
export function DescribeParty(props: DescribePartyProps): ReactElement {
  const { t } = useTranslation('directory');
  return <OnDemand label={t('party.change')}>{(close) => <Describing {...props} onClose={close} />}</OnDemand>;
}

function Describing({
  party,
  programmeId,
  onClose,
}: DescribePartyProps & { readonly onClose: () => void }): ReactElement {
  const { t } = useTranslation(['directory', 'common']);
  const showMessage = useMessages();
  const { expertise, serves } = party;
  const form = useForm<PartyDescriptionBody>({ defaultValues: { expertise, serves }, shouldFocusError: false });
  const send = useSend<PartyDescriptionBody>({
    method: 'PUT',
    path: `/parties/${party.id}/description`,
    ifMatch: `"${party.version}"`,
    refreshes: [`/programmes/${programmeId}`],
  });
  const submit = async (values: PartyDescriptionBody): Promise<void> => {
    await send.mutateAsync(values);
    showMessage({ text: t('party.changed') });
    onClose();
  };
  return (
    <Form form={form} onSubmit={submit}>
      <TextArea name="expertise" label={t('party.expertiseLabel')} maxLength={2000} />
      <TextArea name="serves" label={t('party.servesLabel')} maxLength={500} />
      <FormButtons submit={t('common:actions.save')} onClose={onClose} />
    </Form>
  );
}
