import type { IterationView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField, TextField } from '../../ui';

/** What, who and when of an action. */
export function ActionFields({ view }: { readonly view: IterationView }): ReactElement {
  const { t } = useTranslation('iteration');
  const options = view.members.map(({ seat }) => ({
    value: seat.id,
    label: t('actions.by', { name: seat.person?.name ?? seat.functionName, party: seat.party.name }),
  }));
  return (
    <>
      <TextField name="text" label={t('actions.text')} hint={t('goals.textHint')} required maxLength={300} />
      <SelectField name="seatId" label={t('actions.owner')} options={options} required />
      <TextField name="dueOn" type="date" label={t('actions.due')} required />
    </>
  );
}
