import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink, ButtonRow, Lead, PageTitle } from '../ui';

export function Page(): ReactElement {
  const { t } = useTranslation('access');
  return (
    <div className="sam-narrow">
      <PageTitle>{t('signedOut.title')}</PageTitle>
      <Lead>{t('signedOut.body')}</Lead>
      <ButtonRow>
        <ButtonLink to="/aanmelden">{t('signedOut.again')}</ButtonLink>
      </ButtonRow>
    </div>
  );
}
