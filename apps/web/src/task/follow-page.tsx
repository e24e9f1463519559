import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskView } from '@samenspel/contracts';
import { useRead } from '../api';
import type { AnswerPageProps } from '../app/answer-page';
import { ToCatchUp } from '../catch-up/to-catch-up';
import { Lead, Loaded, PageTitle, Section, Today } from '../ui';
import { Charter } from './page/charter';
import { TaskLine } from './page/task-line';
import { PlanSteps } from './plan-steps';

/** A task for who follows it by link: where it stands, what it is about, and when what happens. */
export function AnswerPage({ link }: AnswerPageProps): ReactElement {
  const { t } = useTranslation(['access', 'task']);
  return (
    <Loaded query={useRead<TaskView>(`/tasks/${link.task.id}`)}>
      {(task) => (
        <Today value={task.today}>
          <PageTitle>{task.title}</PageTitle>
          <Lead>{t('follow.lead')}</Lead>
          <TaskLine task={task} />
          <Charter task={task} open />
          <ToCatchUp taskId={task.id} />
          <Section title={t('follow.planTitle')}>
            <PlanSteps steps={task.plan.steps} />
          </Section>
        </Today>
      )}
    </Loaded>
  );
}
