import type { PartyVoiceView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert } from '../../ui';

/** After the closing: colleagues prepared a text that nobody with the mandate confirmed. */
export default function NotConfirmed({ prepared }: Pick<PartyVoiceView, 'prepared'>): ReactElement {
  const { t } = useTranslation('voice');
  return (
    <Alert kind="warning" title={t('prepare.closedTitle')}>
      {t('prepare.closed', { by: prepared?.by ?? '' })}
    </Alert>
  );
}
