import type { ReactElement } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { SeatRef } from '@samenspel/contracts';
import { CheckboxList, Small } from '../../ui';
import type { DraftValues } from './draft-values';
import type { Region } from './region';

/** Who decides: board seats of the parties that are asked, and whoever was chosen already. */
export function DeciderChooser({ region }: { readonly region: Region }): ReactElement {
  const { t } = useTranslation(['draft', 'task']);
  const { control } = useFormContext<DraftValues>();
  const parties = useWatch({ control, name: 'parties' });
  const chosen = useWatch({ control, name: 'deciderSeatIds' });
  const asked = new Set(parties.map(({ partyId }) => partyId));
  const mayDecide = ({ id, level, party, person }: SeatRef): boolean =>
    chosen.includes(id) || (level === 'board' && person !== null && party.side !== 'other' && asked.has(party.id));
  const seats = region.seats.filter(mayDecide).toSorted((a, b) => a.party.side.localeCompare(b.party.side));
  if (seats.length === 0) return <Small>{t('who.decidersNone')}</Small>;
  return (
    <CheckboxList
      name="deciderSeatIds"
      label={t('who.deciders')}
      hint={t('who.decidersHint')}
      required
      rules={{ required: false }}
      options={seats.map(({ id, person, functionName, party }) => ({
        value: id,
        label: `${person?.name ?? t('task:people.nobodyNow')}, ${party.name}`,
        hint: functionName,
      }))}
    />
  );
}
