import { useTranslation } from 'react-i18next';
import type { RisksView } from '@samenspel/contracts';

/** Who watches a risk: a name with a party, or the programme manager. */
export function useOwnerWords(): (owner: RisksView['owners'][number]) => string {
  const { t } = useTranslation('risk');
  return ({ seatId, name, partyName: party }) => {
    const who = name ?? t('row.nobody');
    return seatId === null ? t('row.manager', { name: who }) : t('row.ownerOfParty', { name: who, party: party ?? '' });
  };
}
