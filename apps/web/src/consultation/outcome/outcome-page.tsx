import type { ConsultationOutcomeView, ConsultationView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { AboveTask } from '../../task/above-task';
import { useRead } from '../../api';
import {
  Button,
  ButtonRow,
  DeadlineWords,
  EmptyState,
  Lead,
  Loaded,
  PageTitle,
  Paragraph,
  Section,
  TextLink,
  Today,
} from '../../ui';
import { reactionsPath } from '../paths';
import { Bars } from './bars';
import { NotHeard } from './not-heard';
import { PromptOutcome } from './prompt-outcome';
import { ResponseOverTime } from './response-over-time';

/** What a consultation brought: per question, over time, and who was not heard. Only after the closing. */
export function Page(): ReactElement {
  const { stepId = '' } = useParams();
  return (
    <Loaded query={useRead<ConsultationView>(`/steps/${stepId}/consultation`)}>
      {(view) => <ResultOf view={view} />}
    </Loaded>
  );
}

function ResultOf({ view }: { readonly view: ConsultationView }): ReactElement {
  const { t } = useTranslation('consultation');
  return (
    <Today value={view.step.deadline.today}>
      <PageTitle above={<AboveTask id={view.step.taskId} title={view.step.taskTitle} before={t('above')} />}>
        {t('outcome.title')}
      </PageTitle>
      {view.step.status === 'closed' ? <Result stepId={view.step.id} /> : <StillOpen view={view} />}
    </Today>
  );
}

function StillOpen({ view }: { readonly view: ConsultationView }): ReactElement {
  const { t } = useTranslation('consultation');
  return (
    <EmptyState title={t('outcome.open')}>
      {t('outcome.openNext')} <DeadlineWords deadline={view.step.deadline} />.
    </EmptyState>
  );
}

function Result({ stepId }: { readonly stepId: string }): ReactElement {
  return (
    <Loaded query={useRead<ConsultationOutcomeView>(`/steps/${stepId}/outcome`)}>
      {(outcome) => <Outcome outcome={outcome} />}
    </Loaded>
  );
}

function Outcome({ outcome }: { readonly outcome: ConsultationOutcomeView }): ReactElement {
  const { t } = useTranslation('consultation');
  const { responded, individuals, lateParties, question, step } = outcome;
  return (
    <>
      <Lead>{question}</Lead>
      <Paragraph>
        {t('outcome.lead', {
          done: responded.done,
          of: responded.of,
          individuals: individuals.done + individuals.outsideRoster,
        })}{' '}
        {lateParties.length > 0 && t('outcome.leadLate', { count: lateParties.length })}
      </Paragraph>
      {outcome.prompts.map((result) => (
        <PromptOutcome key={result.prompt.id} result={result} stepId={step.id} />
      ))}
      <NotHeard outcome={outcome} />
      <ResponseOverTime days={outcome.responsePerDay} />
      <Handled outcome={outcome} />
      <ButtonRow>
        <Button
          onClick={() => {
            window.print();
          }}
        >
          {t('outcome.print')}
        </Button>
      </ButtonRow>
    </>
  );
}

const kinds = ['taken-over', 'partly', 'not-taken-over'] as const;

function Handled({ outcome }: { readonly outcome: ConsultationOutcomeView }): ReactElement | null {
  const { t } = useTranslation('consultation');
  const { handled, total, byKind } = outcome.dispositions;
  if (total === 0) return null;
  return (
    <Section title={t('outcome.handled')}>
      <Paragraph>
        {t('handle.progress', { handled, total })}.{' '}
        <TextLink to={reactionsPath(outcome.step.id)}>{t('outcome.toHandle')}</TextLink>
      </Paragraph>
      <Bars bars={kinds.map((kind) => ({ label: t(`done.${kind}`), total: byKind[kind] ?? 0 }))} />
    </Section>
  );
}
