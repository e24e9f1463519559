import type { PartyVoiceView } from '@samenspel/contracts';
import { useTranslation } from 'react-i18next';

/** "Joris Bakker, Sanne de Wit (vervangt Joris Bakker)" */
export function useHolderWords(): (holders: PartyVoiceView['holders']) => string {
  const { t } = useTranslation('voice');
  return (holders) =>
    holders
      .map(({ name, standsInFor }) =>
        standsInFor === null ? name : t('prepare.standIn', { name, absent: standsInFor }),
      )
      .join(', ');
}
