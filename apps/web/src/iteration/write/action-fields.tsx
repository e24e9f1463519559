import type { IterationView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField, TextField } from '../../ui';
import { nameOf } from '../../party/name-of';

interface ActionFieldsProps {
  readonly view: IterationView;
  /** Where the action lies in a form of several, with a dot at the end. */
  readonly within?: string;
}

/** What, who and when of an action. */
export function ActionFields({ view, within = '' }: ActionFieldsProps): ReactElement {
  const { t } = useTranslation('iteration');
  const options = view.members.map(({ seat }) => ({
    value: seat.id,
    label: t('actions.by', { name: nameOf(seat), party: seat.party.name }),
  }));
  return (
    <>
      <TextField name={`${within}text`} label={t('actions.text')} hint={t('goals.textHint')} required maxLength={300} />
      <SelectField name={`${within}seatId`} label={t('actions.owner')} options={options} required />
      <TextField name={`${within}dueOn`} type="date" label={t('actions.due')} required />
    </>
  );
}
