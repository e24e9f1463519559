import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskView } from '@samenspel/contracts';
import { dateWords } from '@samenspel/i18n';
import { useLanguage } from '../../i18n/use-language';
import { EmptyState, Paragraph, Section, TextLink, useToday } from '../../ui';
import {
  pathOfAnchoring,
  pathOfBulletin,
  pathOfOutcome,
  pathOfProposal,
  pathOfResponseDocument,
  pathOfStep,
} from '../paths';

interface PartProps {
  readonly task: TaskView;
}

/** *Stukken*: proposals, bulletins, and what the consultations brought. */
export function DocumentsPart({ task }: PartProps): ReactElement {
  return (
    <>
      <Anchoring task={task} />
      <Proposals task={task} />
      <Consultations task={task} />
      <Bulletins task={task} />
    </>
  );
}

/** Once there is something to keep. */
function Anchoring({ task }: PartProps): ReactElement | null {
  const { t } = useTranslation('task');
  const isReached = task.plan.steps.some(({ kind, stepId }) => kind === 'anchoring' && stepId !== null);
  if (!isReached) return null;
  return (
    <Section level={3} title={t('documents.anchoring')}>
      <TextLink to={pathOfAnchoring(task.id)}>{t('documents.toAnchoring')}</TextLink>
    </Section>
  );
}

function Proposals({ task }: PartProps): ReactElement {
  const { t } = useTranslation('task');
  const day = useDay();
  const empty = { title: t('documents.noProposal'), next: t('documents.noProposalNext') };
  return (
    <DocumentList title={t('documents.proposals')} empty={empty}>
      {task.proposals.map(({ id, number, title, delivered }) => (
        <li key={id} className="sam-rows__row">
          <TextLink to={pathOfProposal(task.id, id)}>{t('documents.proposal', { number, title })}</TextLink>
          <p className="sam-small">{t('documents.delivered', { date: day(delivered.on) })}</p>
        </li>
      ))}
    </DocumentList>
  );
}

function Consultations({ task }: PartProps): ReactElement {
  const { t } = useTranslation('task');
  const empty = { title: t('documents.noConsultation'), next: t('documents.noConsultationNext') };
  return (
    <DocumentList title={t('documents.consultations')} empty={empty}>
      {task.consultations.map(({ stepId, ordinal, status }) => (
        <li key={stepId} className="sam-rows__row">
          {status === 'closed' ? (
            <>
              <TextLink to={pathOfOutcome(stepId)}>{t('documents.outcome', { ordinal })}</TextLink>
              <p>
                <TextLink to={pathOfResponseDocument(stepId)}>{t('documents.responseDocument', { ordinal })}</TextLink>
              </p>
            </>
          ) : (
            <TextLink to={pathOfStep({ taskId: task.id, stepId, stepKind: 'consultation' })}>
              {t('documents.consultation', { ordinal })}
            </TextLink>
          )}
        </li>
      ))}
    </DocumentList>
  );
}

function Bulletins({ task }: PartProps): ReactElement {
  const { t } = useTranslation('task');
  const day = useDay();
  const empty = { title: t('documents.noBulletin'), next: t('documents.noBulletinNext') };
  return (
    <DocumentList title={t('documents.bulletins')} empty={empty}>
      {task.bulletins.map(({ id, ordinal, published }) => (
        <li key={id} className="sam-rows__row">
          <TextLink to={pathOfBulletin(task.id, id)}>{t('documents.bulletin', { ordinal })}</TextLink>
          <p className="sam-small">{t('documents.published', { date: day(published.on) })}</p>
        </li>
      ))}
    </DocumentList>
  );
}

interface DocumentListProps {
  readonly title: string;
  readonly empty: { readonly title: string; readonly next: string };
  readonly children: readonly ReactNode[];
}

function DocumentList({ title, empty, children }: DocumentListProps): ReactElement {
  return (
    <Section level={3} title={title}>
      {children.length === 0 ? (
        <EmptyState title={empty.title}>
          <Paragraph>{empty.next}</Paragraph>
        </EmptyState>
      ) : (
        <ul className="sam-rows">{children}</ul>
      )}
    </Section>
  );
}

function useDay(): (date: string) => string {
  const language = useLanguage();
  const today = useToday();
  return (date) => dateWords({ date, today, language, form: 'day' });
}
