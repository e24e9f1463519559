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
  const { t } = useTranslation('errors');
  return (
    <ProblemPage
      title={t('pages.notFound.title')}
      action={<ButtonLink to="/">{t('pages.notFound.action')}</ButtonLink>}
    >
      <Lead>{t('pages.notFound.body')}</Lead>
    </ProblemPage>
  );
}

/** `contact`: who can give access, for example the programme manager by name. */
export function ForbiddenPage({ contact }: { readonly contact?: string }): ReactElement {
  const { t } = useTranslation('errors');
  return (
    <ProblemPage
      title={t('pages.forbidden.title')}
      action={<ButtonLink to="/">{t('pages.forbidden.action')}</ButtonLink>}
    >
      <Lead>{t('pages.forbidden.body')}</Lead>
      {contact && <Paragraph>{t('pages.forbidden.ask', { contact })}</Paragraph>}
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
  const { t } = useTranslation('errors');
  const page = reason === 'expired' ? 'expiredLink' : 'brokenLink';
  const ask = (
    <ButtonLink weight="primary" to={askAt}>
      {t(`pages.${page}.action`)}
    </ButtonLink>
  );
  return (
    <ProblemPage title={t(`pages.${page}.title`)} action={ask}>
      <Lead>{t(`pages.${page}.body`)}</Lead>
    </ProblemPage>
  );
}

interface RetryProps {
  readonly onRetry: () => void;
}

export function OfflinePage({ onRetry }: RetryProps): ReactElement {
  const { t } = useTranslation('errors');
  return (
    <ProblemPage
      title={t('pages.offline.title')}
      action={<Button onClick={onRetry}>{t('pages.offline.action')}</Button>}
    >
      <Lead>{t('pages.offline.body')}</Lead>
    </ProblemPage>
  );
}

export function UnexpectedPage({ onRetry, reference }: RetryProps & { readonly reference?: string }): ReactElement {
  const { t } = useTranslation('errors');
  return (
    <ProblemPage
      title={t('pages.unexpected.title')}
      action={<Button onClick={onRetry}>{t('pages.unexpected.action')}</Button>}
    >
      <Lead>{t('pages.unexpected.body')}</Lead>
      {reference && <Small>{t('pages.unexpected.reference', { reference })}</Small>}
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
  const { t } = useTranslation('errors');
  return (
    <ProblemPage title={t('pages.closedStep.title')}>
      <Lead>{t('pages.closedStep.when', { date })}</Lead>
      <Paragraph>{outcome}</Paragraph>
      <Paragraph>{t('pages.closedStep.ask', { contact })}</Paragraph>
    </ProblemPage>
  );
}
