import type { AnchoringView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useRead } from '../api';
import { useDayWords } from '../consultation/use-day-words';
import { pathOfAnchoringPlan, pathOfTask } from '../task/paths';
import { ButtonLink, ButtonRow, DeadlineWords, EmptyState, Lead, Loaded, PageTitle, Paragraph, TextLink } from '../ui';
import { MeasuresPart } from './measures-part';
import { PlanPart } from './plan-part';

/** What was decided stays in sight: the plan, its measures and what they brought. */
export function Page(): ReactElement {
  const { taskId = '' } = useParams();
  return (
    <Loaded query={useRead<AnchoringView>(`/tasks/${taskId}/anchoring`)}>{(view) => <Anchoring view={view} />}</Loaded>
  );
}

interface AnchoringProps {
  readonly view: AnchoringView;
}

function Anchoring({ view }: AnchoringProps): ReactElement {
  const { t } = useTranslation('anchoring');
  const day = useDayWords();
  const { plan, ended, may } = view;
  return (
    <>
      <PageTitle above={view.taskTitle}>{t('page.title')}</PageTitle>
      <Lead>{ended ? t('page.ended', { date: day(ended.on) }) : t('page.lead')}</Lead>
      {plan ? <PlanPart plan={plan} /> : <NoPlan view={view} />}
      {may.write && (
        <ButtonRow>
          <ButtonLink to={pathOfAnchoringPlan(view.taskId)}>{t(plan ? 'page.change' : 'page.write')}</ButtonLink>
        </ButtonRow>
      )}
      <MeasuresPart view={view} />
      {may.conclude && <Paragraph>{t('page.conclude')}</Paragraph>}
      <Paragraph>
        <TextLink to={pathOfTask(view.taskId)}>{t('page.toTask')}</TextLink>
      </Paragraph>
    </>
  );
}

function NoPlan({ view }: AnchoringProps): ReactElement {
  const { t } = useTranslation('anchoring');
  return (
    <EmptyState title={t('page.noPlan')}>
      <Paragraph>{t('page.noPlanNext')}</Paragraph>
      {view.planDeadline && (
        <Paragraph>
          {t('page.planUntil')} <DeadlineWords deadline={view.planDeadline} />.
        </Paragraph>
      )}
    </EmptyState>
  );
}
