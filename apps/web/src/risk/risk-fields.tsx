import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { RisksView } from '@samenspel/contracts';
import { SelectField, TextArea, TextField } from '../ui';
import { MANAGER } from './risk-values';
import { useOwnerWords } from './use-owner-words';

/** What may go wrong, who watches it, and when they look again. */
export function RiskFields({ owners }: Pick<RisksView, 'owners'>): ReactElement {
  const { t } = useTranslation('risk');
  const ownerWords = useOwnerWords();
  return (
    <>
      <TextArea name="text" label={t('form.text')} hint={t('form.textHint')} required maxLength={500} rows={3} />
      <SelectField
        name="ownerSeatId"
        label={t('form.owner')}
        required
        options={owners.map((owner) => ({ value: owner.seatId ?? MANAGER, label: ownerWords(owner) }))}
      />
      <TextField name="lookAgainOn" type="date" label={t('form.lookAgainOn')} required />
    </>
  );
}
