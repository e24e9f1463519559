import type { ClosingDayView, NewClosingDay as Body, PartyView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useRead, useSend } from '../api';
import { Disclosure, Form, SelectField, SubmitButton, TextField, useMessages } from '../ui';

const empty = { name: '', from: '', until: '', partyId: 'programme' };

/** Nothing moves by it: that is a press of its own, task by task. */
export function NewClosingDay({ programmeId }: { readonly programmeId: string }): ReactElement {
  const { t } = useTranslation('administration');
  const showMessage = useMessages();
  const parties = useRead<{ readonly items: readonly PartyView[] }>(`/programmes/${programmeId}/parties`).data;
  const form = useForm({ defaultValues: empty, shouldFocusError: false });
  const add = useSend<Body, ClosingDayView>({
    method: 'POST',
    path: `/programmes/${programmeId}/closing-days`,
    refreshes: [`/programmes/${programmeId}/`, '/tasks'],
  });
  const whose = (parties?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Disclosure summary={t('closing.addTitle')}>
      <Form
        form={form}
        onSubmit={async ({ partyId, ...days }) => {
          const { name } = await add.mutateAsync({ ...days, partyId: partyId === 'programme' ? null : partyId });
          form.reset(empty);
          showMessage({ text: t('closing.added', { name }) });
        }}
      >
        <TextField name="name" label={t('closing.name')} hint={t('closing.nameHint')} maxLength={160} required />
        <TextField name="from" type="date" label={t('closing.from')} required />
        <TextField name="until" type="date" label={t('closing.until')} hint={t('closing.untilHint')} required />
        <SelectField
          name="partyId"
          label={t('closing.party')}
          options={[{ value: 'programme', label: t('closing.programme') }, ...whose]}
          required
        />
        <SubmitButton>{t('closing.add')}</SubmitButton>
      </Form>
    </Disclosure>
  );
}
