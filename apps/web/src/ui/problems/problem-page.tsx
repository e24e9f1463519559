import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink, ButtonRow } from '../button';
import { PageTitle } from '../page-title';
import { Lead, Paragraph, Small } from '../typography';

interface ProblemPageProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** A page that stands in the place of another: what is wrong, and one thing that the person can do. */
export function ProblemPage({ title, children, action }: ProblemPageProps): ReactElement {
  return (
    <div className="sam-problem">
      <PageTitle>{title}</PageTitle>
      {children}
      {action && <ButtonRow>{action}</ButtonRow>}
    </div>
  );
}

export function NotFoundPage(): ReactElement {
  const { t } = useTranslation('problems');
  return (
    <ProblemPage title={t('notFound.title')} action={<ButtonLink to="/">{t('notFound.action')}</ButtonLink>}>
      <Lead>{t('notFound.body')}</Lead>
    </ProblemPage>
  );
}

/** `contact`: who can give access, for example the programme manager by name. */
export function ForbiddenPage({ contact }: { readonly contact?: string }): ReactElement {
  const { t } = useTranslation('problems');
  return (
    <ProblemPage title={t('forbidden.title')} action={<ButtonLink to="/">{t('forbidden.action')}</ButtonLink>}>
      <Lead>{t('forbidden.body')}</Lead>
      {contact && <Paragraph>{t('forbidden.ask', { contact })}</Paragraph>}
    </ProblemPage>
  );
}

interface RetryProps {
  readonly onRetry: () => void;
}

export function OfflinePage({ onRetry }: RetryProps): ReactElement {
  const { t } = useTranslation('problems');
  return (
    <ProblemPage title={t('offline.title')} action={<Button onClick={onRetry}>{t('offline.action')}</Button>}>
      <Lead>{t('offline.body')}</Lead>
    </ProblemPage>
  );
}

export function UnexpectedPage({ onRetry, reference }: RetryProps & { readonly reference?: string }): ReactElement {
  const { t } = useTranslation('problems');
  return (
    <ProblemPage title={t('unexpected.title')} action={<Button onClick={onRetry}>{t('unexpected.action')}</Button>}>
      <Lead>{t('unexpected.body')}</Lead>
      {reference && <Small>{t('unexpected.reference', { reference })}</Small>}
    </ProblemPage>
  );
}
