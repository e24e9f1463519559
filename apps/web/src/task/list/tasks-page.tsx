import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { TaskListView } from '@samenspel/contracts';
import { useIsManager, useProgrammeId } from '../../access/programme';
import { useRead } from '../../api';
import { EmptyState, Lead, LiveNote, Loaded, NotFoundPage, PageTitle, Paragraph } from '../../ui';
import { useLiveChanges } from '../live/use-live';
import { DraftList } from './draft-list';
import { NewTaskButton } from './new-task-button';
import { TaskFilters } from './task-filters';
import { TaskRow } from './task-row';
import { filterQuery, hasFilter } from './filters';

/** *Opgaven*: which tasks are there, what do they need, who has the ball? */
export function Page(): ReactElement {
  const programmeId = useProgrammeId();
  return programmeId === undefined ? <NotFoundPage /> : <Tasks programmeId={programmeId} />;
}

interface OfProgramme {
  readonly programmeId: string;
}

function Tasks({ programmeId }: OfProgramme): ReactElement {
  const { t } = useTranslation('task');
  const [search] = useSearchParams();
  const isManager = useIsManager(programmeId);
  const path = `/programmes/${programmeId}/tasks`;
  const live = useLiveChanges({ refreshes: [path] });
  const query = useRead<TaskListView>(`${path}${filterQuery(search)}`);
  return (
    <>
      <PageTitle>{t('list.title')}</PageTitle>
      {isManager && <NewTaskButton programmeId={programmeId} />}
      {isManager && <DraftList programmeId={programmeId} />}
      <TaskFilters programmeId={programmeId} />
      <LiveNote count={live.count} words={t('page.changed')} onShow={live.show} />
      <Loaded query={query}>{(list) => <Found list={list} isManager={isManager} />}</Loaded>
    </>
  );
}

interface FoundProps {
  readonly list: TaskListView;
  readonly isManager: boolean;
}

function Found({ list: { tasks, total }, isManager }: FoundProps): ReactElement {
  const { t } = useTranslation('task');
  const [search] = useSearchParams();
  const filtered = hasFilter(search);
  if (total === 0 && !filtered)
    return (
      <EmptyState title={t('list.empty')}>
        <Paragraph>{t(isManager ? 'list.emptyManager' : 'list.emptyOther')}</Paragraph>
      </EmptyState>
    );
  if (tasks.length === 0)
    return (
      <EmptyState title={t('list.noneFound')}>
        <Paragraph>{t('list.noneFoundNext')}</Paragraph>
      </EmptyState>
    );
  return (
    <>
      <Lead>{filtered ? t('list.found', { count: tasks.length, total }) : t('list.lead', { count: total })}</Lead>
      <ul className="sam-tasks" aria-label={t('list.caption')}>
        {tasks.map((task) => (
          <TaskRow key={task.id} task={task} />
        ))}
      </ul>
    </>
  );
}
