import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { TaskView } from '@samenspel/contracts';
import { useRead } from '../../api';
import { LiveNote, Loaded, PageTitle, Today } from '../../ui';
import { ToCatchUp } from '../../catch-up/to-catch-up';
import { SteeringBar } from '../../steering/steering-bar';
import { useLive } from '../live/use-live';
import { Charter } from './charter';
import { NowCard } from './now-card';
import { TaskLine } from './task-line';
import { TaskParts } from './task-parts';

/** *Opgave*: where does this task stand, what is needed now, and of whom? */
export function Page(): ReactElement {
  const { taskId = '' } = useParams();
  return <Loaded query={useRead<TaskView>(`/tasks/${taskId}`)}>{(task) => <Task task={task} />}</Loaded>;
}

interface TaskProps {
  readonly task: TaskView;
}

function Task({ task }: TaskProps): ReactElement {
  const { t } = useTranslation('task');
  const live = useLive(task.id);
  return (
    <Today value={task.today}>
      <PageTitle above={task.by === 'area' ? t('page.by.area', { area: task.area }) : t('page.by.content')}>
        {task.title}
      </PageTitle>
      <LiveNote count={live.count} words={t('page.changed')} onShow={live.show} />
      <TaskLine task={task} />
      <NowCard task={task} />
      <Charter task={task} />
      {hasBegun(task) && <ToCatchUp taskId={task.id} />}
      <SteeringBar taskId={task.id} />
      <TaskParts task={task} />
    </Today>
  );
}

const hasBegun = ({ plan }: TaskView): boolean =>
  plan.steps.some(({ kind, stepId }) => kind === 'iteration' && stepId !== null);
