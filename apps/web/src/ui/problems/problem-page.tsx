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

interface ExpiredLinkPageProps {
  /** `broken`: the part behind the # is missing, as mail programs sometimes cut it off. */
  readonly reason?: 'expired' | 'broken';
  /** Where one press asks for a new link. */
  readonly askAt: string;
}

export function ExpiredLinkPage({ reason = 'expired', askAt }: ExpiredLinkPageProps): ReactElement {
  const { t } = useTranslation('problems');
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

interface ClosedStepPageProps {
  /** "tot en met donderdag 3 december", from `dateWords`. */
  readonly date: string;
  /** What happened with it: a sentence, with a link where there is one. */
  readonly outcome: ReactNode;
  readonly contact: string;
}

export function ClosedStepPage({ date, outcome, contact }: ClosedStepPageProps): ReactElement {
  const { t } = useTranslation('problems');
  return (
    <ProblemPage title={t('closedStep.title')}>
      <Lead>{t('closedStep.when', { date })}</Lead>
      <Paragraph>{outcome}</Paragraph>
      <Paragraph>{t('closedStep.ask', { contact })}</Paragraph>
    </ProblemPage>
  );
}
