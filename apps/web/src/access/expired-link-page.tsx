import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink, Lead, ProblemPage } from '../ui';

interface ExpiredLinkPageProps {
  /** `broken`: the part behind the # is missing, as mail programs sometimes cut it off. */
  readonly reason?: 'expired' | 'broken';
  /** Where one press asks for a new link. */
  readonly askAt: string;
}

/** Instead of the page behind a sign-in link that works no more. */
export function ExpiredLinkPage({ reason = 'expired', askAt }: ExpiredLinkPageProps): ReactElement {
  const { t } = useTranslation('signIn');
  const page = reason === 'expired' ? 'expiredLink' : 'brokenLink';
  const ask = (
    <ButtonLink weight="primary" to={askAt}>
      {t(`${page}.action`)}
    </ButtonLink>
  );
  return (
    <ProblemPage title={t(`${page}.title`)} action={ask}>
      <Lead>{t(`${page}.body`)}</Lead>
    </ProblemPage>
  );
}
